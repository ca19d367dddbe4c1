import { onAbort } from '../../platform/abort.js';
import type { Bytes } from './download.js';

/**
 * How far the timestamp of the first frame may be from its position on the playlist's timeline. A larger
 * offset means that the stream has another timeline, whose start could not be read.
 */
const MAX_OFFSET_SECONDS = 0.5;

/** How much earlier than the segment its buffered range may end: audio and video do not end together. */
const MAX_GAP_SECONDS = 0.25;

/** The options of an early buffer. */
export interface EarlyBufferOptions {
  readonly video: HTMLVideoElement;
  /** The source of `video`; open. */
  readonly mediaSource: MediaSource;
  /** `video/mp4; codecs="…"`. */
  readonly type: string;
  /** The position of the first frame on the playlist's timeline. */
  readonly startSeconds: number;
  readonly signal: AbortSignal;
}

/** A source buffer with a queue of the bytes to append, which reports whether the browser accepts them. */
export class EarlyBuffer {
  readonly buffer: SourceBuffer;
  readonly #options: EarlyBufferOptions;
  /** The steps to run once the buffer is no longer updating. */
  readonly #queue: (() => void)[] = [];
  readonly #failure = Promise.withResolvers<never>();

  /** @throws {DOMException} if the browser does not support the type, or the media source is not open */
  constructor(options: EarlyBufferOptions) {
    const { mediaSource, type, signal } = options;
    this.#options = options;
    this.buffer = mediaSource.addSourceBuffer(type);
    this.buffer.addEventListener('updateend', () => this.#flush(), { signal });
    this.buffer.addEventListener('error', () => this.#fail('rejected by the browser'), { signal });
    onAbort(signal, () => this.#fail('aborted'));
    // `whileUsable()` reports the failure; the catch only prevents `unhandledrejection`.
    this.#failure.promise.catch(() => {});
  }

  append(bytes: Bytes): void {
    this.#enqueue(() => this.buffer.appendBuffer(bytes));
  }

  /**
   * Moves the bytes that are appended next, if not farther than `maxSeconds`: those with this decode time are
   * at the start position then.
   */
  alignToStart(decodeSeconds: number, maxSeconds: number): void {
    const offsetSeconds = this.#options.startSeconds - decodeSeconds;
    if (offsetSeconds === 0 || Math.abs(offsetSeconds) > maxSeconds) return;
    this.#enqueue(() => {
      this.buffer.timestampOffset = offsetSeconds;
    });
  }

  setDuration(seconds: number): void {
    this.#enqueue(() => {
      this.#options.mediaSource.duration = seconds;
    });
  }

  /** Whether the buffer contains nothing that can be played. */
  get isEmpty(): boolean {
    return this.buffer.buffered.length === 0;
  }

  /** Whether everything up to `endSeconds` is buffered. A file can be truncated without an error. */
  isBufferedUpTo(endSeconds: number): boolean {
    const { buffered } = this.buffer;
    return buffered.length > 0 && buffered.end(0) >= endSeconds - MAX_GAP_SECONDS;
  }

  /**
   * Resolves once all appended bytes are buffered. Rejects if the browser does not accept them, if their
   * timestamps are too far from `startSeconds`, or if the signal is aborted.
   */
  whenAppended(): Promise<void> {
    return this.whileUsable(new Promise((resolve) => this.#enqueue(resolve)));
  }

  /** Settles as `promise` does, or rejects as `whenAppended()` does, whichever comes first. */
  whileUsable<Result>(promise: Promise<Result>): Promise<Result> {
    return Promise.race([promise, this.#failure.promise]);
  }

  #enqueue(step: () => void): void {
    this.#queue.push(step);
    this.#flush();
  }

  #flush(): void {
    try {
      this.#goToFirstFrame();
      while (!this.buffer.updating && this.#queue.length > 0) this.#queue.shift()?.();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Seeks to the first frame: a media element does not skip a gap before it, but waits there for ever. */
  #goToFirstFrame(): void {
    if (this.isEmpty) return;
    const { video, startSeconds } = this.#options;
    const firstFrameSeconds = this.buffer.buffered.start(0);
    if (Math.abs(firstFrameSeconds - startSeconds) > MAX_OFFSET_SECONDS)
      throw new Error('timestamps do not match the playlist');
    if (video.currentTime < firstFrameSeconds) video.currentTime = firstFrameSeconds;
  }

  #fail(reason: unknown): void {
    this.#queue.length = 0;
    this.#failure.reject(reason);
  }
}
