import { onAbort } from '../platform/abort.js';
import { onFirstFrame } from '../platform/first-frame.js';
import { networkProblemKind } from '../platform/network.js';
import type { Rendition } from '../playback/rendition.js';
import type { DownloadedResponses } from './downloaded-response.js';
import { EarlyStart, type StartedPlayback } from './early-start/early-start.js';
import type { Engine, EngineJob, PrefetchDepth } from './engine.js';
import { openMediaSource } from './open-media-source.js';
import { unload } from './unload.js';

/** hls.js at work on one job: what the lazy chunk gives. */
export interface HlsDriver {
  /** What it has loaded by itself, without the answers that it was given. */
  readonly loadedBytes: number;
  readonly renditions: readonly Rendition[];
  readonly liveSeconds: number | undefined;
  selectRendition(quality: Rendition | undefined): void;
  resume(): void;
  /** Loads ahead, without a media element. */
  prefetch(): void;
  /** Fills `mediaSource`, which is the source of `video` already: open, or still opening. */
  attach(video: HTMLVideoElement, mediaSource: MediaSource): void;
}

/** The lazy chunk `engine/lazy-hls/`, as far as it is known outside. */
export interface HlsChunk {
  /** @param beginning what plays already, for hls.js to go on from */
  openHls(job: EngineJob, answers: DownloadedResponses, beginning?: StartedPlayback): HlsDriver;
}

/** The hls.js engine as the session knows it, whether or not hls.js has arrived: until then, an early start plays. */
export function hlsEngine(job: EngineJob, loadChunk: (isLight: boolean) => Promise<HlsChunk>): Engine {
  const { listener, signal } = job;
  const early = new EarlyStart(job);
  let mediaSource: MediaSource | undefined;
  let feedingHead: Promise<StartedPlayback | undefined> | undefined;
  let feeding: Promise<StartedPlayback | undefined> | undefined;
  let opening: Promise<HlsDriver> | undefined;
  let driver: HlsDriver | undefined;

  function open(beginning?: StartedPlayback): Promise<HlsDriver> {
    opening ??= early
      .isLight()
      .then(loadChunk)
      .then((chunk) => {
        signal.throwIfAborted();
        driver = chunk.openHls(job, early.downloads, beginning);
        return driver;
      });
    return opening;
  }

  function connect(video: HTMLVideoElement): MediaSource {
    if (mediaSource) return mediaSource;
    mediaSource = openMediaSource(video);
    onAbort(signal, () => unload(video));
    return mediaSource;
  }

  /** An empty source: what has been fed in vain is of no use. */
  function connectAnew(video: HTMLVideoElement): MediaSource {
    const source = connect(video);
    if (source.sourceBuffers.length === 0 && source.readyState === 'open') return source;
    mediaSource = openMediaSource(video);
    listener.onReset();
    return mediaSource;
  }

  function feedHead(video: HTMLVideoElement): Promise<StartedPlayback | undefined> {
    feedingHead ??= early.feedHead(video, connect(video));
    return feedingHead;
  }

  function feed(video: HTMLVideoElement): Promise<StartedPlayback | undefined> {
    feeding ??= early.feed(video, early.hasHead ? connectAnew(video) : connect(video));
    return feeding;
  }

  async function warm(depth: PrefetchDepth, video: HTMLVideoElement): Promise<void> {
    if (depth === 'metadata') {
      await early.isPlain();
      return;
    }
    // It takes a while to open: time enough for the playlists.
    connect(video);
    if (await feedHead(video)) return;
    if (await early.isSmall()) {
      feed(video);
      await early.arrived();
    }
    // A plain stream needs hls.js for its second segment only.
    if (await early.isPlain()) return;
    (await open()).prefetch();
  }

  async function play(video: HTMLVideoElement): Promise<void> {
    connect(video);
    const shown = new Promise<void>((resolve) => onFirstFrame(video, signal, () => resolve()));
    const beginning = (await feedHead(video)) ?? (await feed(video));
    // hls.js is larger than a first segment, and at work before the first picture it would come in its way.
    if (beginning) {
      const { heightPixels, bitsPerSecond } = beginning.variant;
      if (heightPixels !== undefined) listener.onRendition({ heightPixels, bitsPerSecond });
      await Promise.race([shown, interrupted(video, beginning, signal)]);
    }
    const opened = await open(beginning);
    if (signal.aborted) return;
    opened.attach(video, beginning ? connect(video) : connectAnew(video));
  }

  function fail(error: unknown): void {
    if (signal.aborted) return;
    const kind = networkProblemKind();
    listener.onProblem({ kind, message: `hls.js could not be loaded: ${String(error)}` });
  }

  return {
    kind: 'hls.js',
    get loadedBytes() {
      return early.loadedBytes + (driver?.loadedBytes ?? 0);
    },
    get renditions() {
      return driver?.renditions ?? [];
    },
    get liveSeconds() {
      return driver?.liveSeconds;
    },
    resume: () => driver?.resume(),
    selectRendition: (quality) => driver?.selectRendition(quality),
    prefetch: (depth, video) => void warm(depth, video).catch(fail),
    attach: (video) => void play(video).catch(fail),
  };
}

/** Resolves once the reader wants something else than the first frame. */
function interrupted(
  video: HTMLVideoElement,
  { endSeconds }: StartedPlayback,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    video.addEventListener('pause', () => resolve(), { signal });
    const look = () => {
      if (video.seeking && video.currentTime >= endSeconds) resolve();
    };
    video.addEventListener('seeking', look, { signal });
    look();
  });
}
