import type { DownloadedResponse, DownloadedResponses } from '../downloaded-response.js';
import { type EngineJob, MAX_PREFETCH_BYTES } from '../engine.js';
import { whenOpen } from '../open-media-source.js';
import { hasAudio } from './codecs.js';
import type { Download } from './download.js';
import { EarlyBuffer } from './early-buffer.js';
import { EarlyDownloads } from './early-downloads.js';
import { fillEarlyBuffer } from './fill-early-buffer.js';
import { isMadeOfBoxes, segmentInHead } from './head-file.js';
import type { Segment } from './media-playlist.js';
import type { VariantStream } from './multivariant-playlist.js';
import type { EarlyStartPlan } from './plan-early-start.js';
import { prepareStart, type StartPreparation } from './prepare-start.js';
import type { StartedPlayback } from './started-playback.js';
import { stopIfStalled } from './stop-if-stalled.js';

/** The source and the destination of the bytes of an early start. */
interface Feed {
  readonly video: HTMLVideoElement;
  /** The source of `video`. */
  readonly mediaSource: MediaSource;
  /** Whether the only file is a head file, whose segment starts at 0. */
  readonly isHead: boolean;
  /** The files to append, in order; empty if there is nothing to start with. */
  readonly downloads: Promise<readonly Download[]>;
}

/**
 * Carries out the plan of a start: loads both playlists, the initialization section and the first segment,
 * and appends the bytes to a media source as they arrive, so that the segment plays before hls.js is loaded.
 * A failure is not an error: hls.js starts the stream instead, with the responses so far.
 */
export class EarlyStart {
  readonly #job: EngineJob;
  readonly #downloads: EarlyDownloads;
  #preparation: StartPreparation | undefined;

  /** Makes no request yet. All requests end when the job's signal is aborted. */
  constructor(job: EngineJob) {
    this.#job = job;
    this.#downloads = new EarlyDownloads(job);
  }

  get loadedBytes(): number {
    return this.#downloads.loadedBytes;
  }

  /** All responses so far, for hls.js. */
  get responses(): DownloadedResponses {
    return this.#downloads.responses;
  }

  /**
   * Whether the start has a head file, which is the beginning of the clip and serves no other start position.
   */
  get hasHead(): boolean {
    return this.#job.head !== '' && this.#job.startSeconds === 0;
  }

  /** Loads both playlists, once, and decides how the stream starts. */
  prepare(): Promise<EarlyStartPlan> {
    return this.#prepare().plan;
  }

  /**
   * Whether the light build of hls.js can continue the stream. Loads the playlists, if they are not loaded.
   */
  isLight(): Promise<boolean> {
    return this.#prepare().isLight;
  }

  /**
   * Appends the head file to `mediaSource`, which is the source of `video`.
   *
   * @returns undefined if there is no head file, or it is unusable; a `mediaSource` that is no longer empty
   *   is unusable as well then
   */
  async feedHead(video: HTMLVideoElement, mediaSource: MediaSource): Promise<StartedPlayback | undefined> {
    if (!this.hasHead) return undefined;
    const downloads = this.#startHead();
    const started = await this.#feed({ video, mediaSource, isHead: true, downloads });
    if (!started) for (const head of await downloads) head.stop();
    return started;
  }

  /**
   * Appends the first segment to `mediaSource`, which is the source of `video`. Resolves once all of it is
   * buffered.
   *
   * @returns undefined if hls.js must start the stream; a `mediaSource` that is no longer empty is unusable
   *   then
   */
  feedSegment(video: HTMLVideoElement, mediaSource: MediaSource): Promise<StartedPlayback | undefined> {
    return this.#feed({ video, mediaSource, isHead: false, downloads: this.#startSegment() });
  }

  #prepare(): StartPreparation {
    this.#preparation ??= prepareStart(this.#job, this.#downloads, this.hasHead);
    return this.#preparation;
  }

  async #segment(): Promise<Segment | undefined> {
    const plan = await this.prepare();
    return plan.isEarly ? plan.segment : undefined;
  }

  /** Starts the download of the head file; resolves to nothing if the server does not have it. */
  async #startHead(): Promise<readonly Download[]> {
    const head = this.#downloads.start(this.#job.head, { type: 'av' }, MAX_PREFETCH_BYTES);
    this.prepare().then(() => stopIfStalled(head, this.#job.signal));
    return (await head.isAvailable) ? [head] : [];
  }

  /** Starts the downloads of the initialization section and the first segment, if the stream starts early. */
  async #startSegment(): Promise<readonly Download[]> {
    const plan = await this.prepare();
    if (!plan.isEarly) return [];
    const { variant, segment } = plan;
    const { codecs, bitsPerSecond } = variant;
    const { initUrl, url, startSeconds, endSeconds } = segment;
    return [
      this.#downloads.start(initUrl, { type: 'i', bitsPerSecond }),
      this.#downloads.start(url, {
        type: hasAudio(codecs) ? 'av' : 'v',
        bitsPerSecond,
        durationSeconds: endSeconds - startSeconds,
      }),
    ];
  }

  async #feed(feed: Feed): Promise<StartedPlayback | undefined> {
    const variant = await this.#prepare().variant;
    if (!variant) return undefined;
    await whenOpen(feed.mediaSource, this.#job.signal);
    const downloads = await feed.downloads;
    // The media source stays empty: hls.js can use it.
    if (downloads.length === 0) return undefined;
    try {
      return await this.#fill(feed, variant, downloads);
    } catch {
      // The browser does not accept the codecs, the bytes or their timestamps. hls.js tries again, and
      // reports the problem.
      return undefined;
    }
  }

  async #fill(
    { video, mediaSource, isHead }: Feed,
    variant: VariantStream,
    downloads: readonly Download[],
  ): Promise<StartedPlayback | undefined> {
    const startSeconds = isHead ? 0 : ((await this.#segment())?.startSeconds ?? 0);
    const type = `video/mp4; codecs="${variant.codecs}"`;
    const target = new EarlyBuffer({ video, mediaSource, type, startSeconds, signal: this.#job.signal });
    const filled = await fillEarlyBuffer(target, downloads, this.#segment(), isHead);
    // After bytes that are no box, WebKitGTK ignores all further bytes, and Chromium waits for the rest of a
    // box (test/engine/early-start/head.test.ts, "has other bytes after its segment").
    if (!filled || (isHead && !isMadeOfBoxes(filled.last.body))) return undefined;

    const { last, segment } = filled;
    const { buffer } = target;
    const isBuffered = target.isBufferedUpTo(segment.endSeconds);
    const isComplete = isBuffered && (!isHead || (await this.#acceptHead(last, segment)));
    // Resets the parser, for which the next segment would be the rest of the truncated one.
    if (!isComplete) buffer.abort();
    return {
      variant,
      track: hasAudio(variant.codecs) ? 'audiovideo' : 'video',
      buffer,
      isComplete,
      nextSegmentSeconds: isComplete ? segment.endSeconds : startSeconds,
      bitsPerSecond: bitsPerSecondOf(last),
    };
  }

  /**
   * Keeps the segment in a head file as a response for hls.js.
   *
   * @returns false if the head file begins with another initialization section: it is from another rendition,
   *   or an older version of the stream, whose segments cannot follow it
   */
  async #acceptHead(head: DownloadedResponse, { initUrl, url }: Segment): Promise<boolean> {
    const init = await this.#downloads.start(initUrl, { type: 'i' }).response;
    const body = init && segmentInHead(init.body, head.body);
    if (!body) return false;
    this.#downloads.add(url, { ...head, body });
    return true;
  }
}

function bitsPerSecondOf({ body, requestedAtMs, endedAtMs }: DownloadedResponse): number {
  return (body.byteLength * 8 * 1000) / (endedAtMs - requestedAtMs);
}
