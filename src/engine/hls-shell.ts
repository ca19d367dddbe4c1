import { onAbort } from '../platform/abort.js';
import type { Engine, EngineJob, WarmDepth } from './engine.js';
import { openMediaSource } from './open-media-source.js';
import { unload } from './unload.js';

/** hls.js at work on one job: what the lazy chunk gives. */
export interface HlsDriver {
  readonly loadedBytes: number;
  /** Loads ahead, without a media element. */
  warm(depth: WarmDepth): void;
  /** Fills `mediaSource`, which is already the source of `video`, and may be open or still opening. */
  attach(video: HTMLVideoElement, mediaSource: MediaSource): void;
}

/** The lazy chunk `engine/lazy-hls/`, as far as it is known outside. */
export interface HlsChunk {
  openHls(job: EngineJob): HlsDriver;
}

/** The hls.js engine as the session knows it, whether or not hls.js has arrived. */
export function hlsEngine(job: EngineJob, loadChunk: () => Promise<HlsChunk>): Engine {
  const { listener, signal } = job;
  let driver: Promise<HlsDriver> | undefined;
  let openDriver: HlsDriver | undefined;

  function drive(act: (driver: HlsDriver) => void): void {
    driver ??= loadChunk().then((chunk) => {
      signal.throwIfAborted();
      openDriver = chunk.openHls(job);
      return openDriver;
    });
    driver
      .then((opened) => {
        if (!signal.aborted) act(opened);
      })
      .catch((error: unknown) => {
        if (signal.aborted) return;
        const kind = navigator.onLine ? 'timeout' : 'offline';
        listener.onProblem({ kind, message: `hls.js could not be loaded: ${String(error)}` });
      });
  }

  return {
    kind: 'hls.js',
    get loadedBytes() {
      return openDriver?.loadedBytes ?? 0;
    },
    warm: (depth) => drive((opened) => opened.warm(depth)),
    attach(video) {
      const mediaSource = openMediaSource(video);
      onAbort(signal, () => unload(video));
      drive((opened) => opened.attach(video, mediaSource));
    },
  };
}
