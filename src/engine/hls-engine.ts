import { onAbort } from '../platform/abort.js';
import { onFirstFrame } from '../platform/first-frame.js';
import { networkProblemKind } from '../platform/network.js';
import type { Rendition } from '../playback/rendition.js';
import type { Cmcd } from './cmcd.js';
import type { DownloadedResponses } from './downloaded-response.js';
import { EarlyStart } from './early-start/early-start.js';
import type { StartedPlayback } from './early-start/started-playback.js';
import { whenInterrupted } from './early-start/when-interrupted.js';
import type { Engine, EngineJob, PrefetchDepth } from './engine.js';
import { openMediaSource } from './open-media-source.js';
import { unload } from './unload.js';

/** One instance of hls.js, which plays one source. */
export interface HlsPlayback {
  /** Bytes that hls.js has loaded itself, without the responses of the early start. */
  readonly loadedBytes: number;
  /** The same, but each file counts once. */
  readonly distinctBytes: number;
  readonly renditions: readonly Rendition[];
  readonly liveSeconds: number | undefined;
  selectRendition(rendition: Rendition | undefined): void;
  resume(): void;
  /** Loads the first segment, unless it may be larger than `MAX_PREFETCH_BYTES`; needs no `<video>`. */
  prefetch(): void;
  /**
   * Plays into `mediaSource`, which is the source of `video`: open, or still opening.
   *
   * @param started playback that hls.js takes over
   */
  attach(video: HTMLVideoElement, mediaSource: MediaSource, started?: StartedPlayback): void;
}

/** A build of hls.js, adapted to our engine. */
export interface HlsJs {
  /**
   * Starts hls.js.
   *
   * @param responses files that hls.js does not request
   * @param cmcd undefined: none is sent
   */
  openHls(job: EngineJob, responses: DownloadedResponses, cmcd: Cmcd | undefined): HlsPlayback;
}

/**
 * Plays HLS through Media Source Extensions, in four steps: it prepares (opens a media source, loads the
 * playlists), feeds the first segment by an early start, hands over to hls.js once the first frame is shown,
 * and continues with hls.js. hls.js is larger than a first segment, and would delay the first frame if it
 * were loaded before. A stream that the early start does not support skips the second step.
 */
export class HlsEngine implements Engine {
  readonly kind = 'hls.js';
  readonly #job: EngineJob;
  readonly #loadChunk: (isLight: boolean) => Promise<HlsJs>;
  readonly #early: EarlyStart;
  /** The source of the `<video>`. */
  #mediaSource: MediaSource | undefined;
  #feedingHead: Promise<StartedPlayback | undefined> | undefined;
  #feedingSegment: Promise<StartedPlayback | undefined> | undefined;
  #loadingHls: Promise<HlsPlayback> | undefined;
  #hls: HlsPlayback | undefined;

  /** @param loadChunk loads hls.js; with `isLight`, the build without captions, separate audio and DRM */
  constructor(job: EngineJob, loadChunk: (isLight: boolean) => Promise<HlsJs>) {
    this.#job = job;
    this.#loadChunk = loadChunk;
    this.#early = new EarlyStart(job);
  }

  get loadedBytes(): number {
    return this.#early.loadedBytes + (this.#hls?.loadedBytes ?? 0);
  }

  get distinctBytes(): number {
    return this.#early.loadedBytes + (this.#hls?.distinctBytes ?? 0);
  }

  get renditions(): readonly Rendition[] {
    return this.#hls?.renditions ?? [];
  }

  get liveSeconds(): number | undefined {
    return this.#hls?.liveSeconds;
  }

  selectRendition(rendition: Rendition | undefined): void {
    this.#hls?.selectRendition(rendition);
  }

  resume(): void {
    this.#hls?.resume();
  }

  prefetch(depth: PrefetchDepth, video: HTMLVideoElement): void {
    const prefetching = depth === 'metadata' ? this.#early.prepare() : this.#prefetchSegment(video);
    prefetching.catch((error: unknown) => this.#fail(error));
  }

  attach(video: HTMLVideoElement): void {
    this.#play(video).catch((error: unknown) => this.#fail(error));
  }

  async #prefetchSegment(video: HTMLVideoElement): Promise<void> {
    // The media source opens while the playlists load.
    this.#currentSource(video);
    if (await this.#feedHead(video)) return;

    const plan = await this.#early.prepare();
    // A stream that starts early needs hls.js for its second segment only.
    if (!plan.isEarly) (await this.#loadHls()).prefetch();
    else if (plan.isSmall) await this.#feedSegment(video);
  }

  async #play(video: HTMLVideoElement): Promise<void> {
    this.#currentSource(video);
    const { signal } = this.#job;
    const firstFrame = new Promise<void>((resolve) => onFirstFrame(video, signal, () => resolve()));
    const started = await this.#feed(video);
    if (started) await Promise.race([firstFrame, whenInterrupted(video, started, signal)]);
    await this.#handOver(video, started);
  }

  /** Resolves with undefined if hls.js must start the stream. */
  async #feed(video: HTMLVideoElement): Promise<StartedPlayback | undefined> {
    const started = (await this.#feedHead(video)) ?? (await this.#feedSegment(video));
    const { heightPixels, bitsPerSecond } = started?.variant ?? {};
    if (heightPixels !== undefined && bitsPerSecond !== undefined)
      this.#job.listener.onRendition({ heightPixels, bitsPerSecond });
    return started;
  }

  #feedHead(video: HTMLVideoElement): Promise<StartedPlayback | undefined> {
    this.#feedingHead ??= this.#early.feedHead(video, this.#currentSource(video));
    return this.#feedingHead;
  }

  /** Opens another media source after a failed head file, of which the first one may contain a part. */
  #feedSegment(video: HTMLVideoElement): Promise<StartedPlayback | undefined> {
    this.#feedingSegment ??= this.#early.feedSegment(
      video,
      this.#early.hasHead ? this.#freshSource(video) : this.#currentSource(video),
    );
    return this.#feedingSegment;
  }

  async #handOver(video: HTMLVideoElement, started: StartedPlayback | undefined): Promise<void> {
    const hls = await this.#loadHls();
    // A media element with an error plays no more from its source.
    if (started && !video.error) hls.attach(video, this.#currentSource(video), started);
    else hls.attach(video, this.#freshSource(video));
  }

  /** Loads hls.js and starts it, once. */
  #loadHls(): Promise<HlsPlayback> {
    this.#loadingHls ??= this.#openHls();
    return this.#loadingHls;
  }

  async #openHls(): Promise<HlsPlayback> {
    const { cmcd, signal } = this.#job;
    // The light build has no CMCD.
    const [isLight, loadedCmcd] = await Promise.all([this.#early.isLight(), cmcd]);
    const chunk = await this.#loadChunk(isLight && !loadedCmcd);
    signal.throwIfAborted();
    this.#hls = chunk.openHls(this.#job, this.#early.responses, loadedCmcd);
    return this.#hls;
  }

  /**
   * The media source of `video`; opens one if there is none.
   *
   * @throws if the job is aborted: `video` belongs to another job then
   */
  #currentSource(video: HTMLVideoElement): MediaSource {
    this.#job.signal.throwIfAborted();
    if (!this.#mediaSource) {
      this.#mediaSource = openMediaSource(video);
      onAbort(this.#job.signal, () => unload(video));
    }
    return this.#mediaSource;
  }

  /** The media source of `video` if it has no source buffers, otherwise a new one. */
  #freshSource(video: HTMLVideoElement): MediaSource {
    const source = this.#currentSource(video);
    if (source.sourceBuffers.length === 0 && source.readyState === 'open' && !video.error) return source;
    this.#mediaSource = openMediaSource(video);
    this.#job.listener.onReset();
    return this.#mediaSource;
  }

  #fail(error: unknown): void {
    const { listener, signal } = this.#job;
    if (signal.aborted) return;
    listener.onProblem({
      kind: networkProblemKind(),
      message: `hls.js could not be loaded: ${String(error)}`,
    });
  }
}
