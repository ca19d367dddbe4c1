import { onAbort } from '../platform/abort.js';
import type { Answers } from './answers.js';
import { type EarlyBeginning, EarlyStart } from './early-start/early-start.js';
import type { Engine, EngineJob, WarmDepth } from './engine.js';
import { openMediaSource } from './open-media-source.js';
import { unload } from './unload.js';

/** What hls.js is to fill. */
export interface HlsTarget {
  readonly video: HTMLVideoElement;
  /** Already the source of `video`; open, or still opening. */
  readonly mediaSource: MediaSource;
  /** What is in there already. */
  readonly beginning: EarlyBeginning | undefined;
}

/** hls.js at work on one job: what the lazy chunk gives. */
export interface HlsDriver {
  /** What it has loaded by itself, without the answers that it was given. */
  readonly loadedBytes: number;
  /** Loads ahead, without a media element. */
  warm(): void;
  attach(target: HlsTarget): void;
}

/** The lazy chunk `engine/lazy-hls/`, as far as it is known outside. */
export interface HlsChunk {
  openHls(job: EngineJob, answers: Answers): HlsDriver;
}

/** The hls.js engine as the session knows it, whether or not hls.js has arrived: until then, an early start plays. */
export function hlsEngine(job: EngineJob, loadChunk: () => Promise<HlsChunk>): Engine {
  const { listener, signal } = job;
  const early = new EarlyStart(job);
  let opening: Promise<HlsDriver> | undefined;
  let driver: HlsDriver | undefined;

  function open(): Promise<HlsDriver> {
    opening ??= loadChunk().then((chunk) => {
      signal.throwIfAborted();
      driver = chunk.openHls(job, early.answers);
      return driver;
    });
    return opening;
  }

  async function warm(depth: WarmDepth): Promise<void> {
    const isPlain = await early.warm(depth);
    if (signal.aborted || depth === 'metadata') return;
    if (isPlain) await loadChunk();
    else (await open()).warm();
  }

  async function play(video: HTMLVideoElement): Promise<void> {
    const mediaSource = openMediaSource(video);
    onAbort(signal, () => unload(video));
    const feeding = early.feed(video, mediaSource);
    // hls.js is larger than a first segment, and would come in its way.
    await early.arrived();
    const [opened, beginning] = await Promise.all([open(), feeding]);
    if (signal.aborted) return;
    const isSpoilt = !beginning && mediaSource.sourceBuffers.length > 0;
    opened.attach({ video, beginning, mediaSource: isSpoilt ? openMediaSource(video) : mediaSource });
    if (isSpoilt) listener.onReset();
  }

  function fail(error: unknown): void {
    if (signal.aborted) return;
    const kind = navigator.onLine ? 'timeout' : 'offline';
    listener.onProblem({ kind, message: `hls.js could not be loaded: ${String(error)}` });
  }

  return {
    kind: 'hls.js',
    get loadedBytes() {
      return early.loadedBytes + (driver?.loadedBytes ?? 0);
    },
    warm: (depth) => void warm(depth).catch(fail),
    attach: (video) => void play(video).catch(fail),
  };
}
