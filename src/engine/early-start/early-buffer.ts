import { onAbort } from '../../platform/abort.js';

/** How far from its place in the playlist a first picture may be; more is a timeline of its own, which hls.js knows how to shift. */
const OFFSET_SECONDS = 0.5;

/** Sound and picture of a segment end a little apart. */
const GAP_SECONDS = 0.25;

/** What is to be filled, and from where on. */
export interface EarlyTarget {
  readonly video: HTMLVideoElement;
  /** Open. */
  readonly mediaSource: MediaSource;
  /** `video/mp4; codecs="…"`. */
  readonly type: string;
  /** Where the first picture belongs on the playlist's timeline. */
  readonly startSeconds: number;
  readonly signal: AbortSignal;
}

/** Fills a media source with pieces, one after another, and finds out whether the browser takes them. */
export class EarlyBuffer {
  readonly buffer: SourceBuffer;
  readonly #target: EarlyTarget;
  readonly #waiting: (() => void)[] = [];
  readonly #failure = Promise.withResolvers<never>();

  /** @throws {DOMException} when the browser cannot play the type, or the source is not open */
  constructor(target: EarlyTarget) {
    const { mediaSource, type, signal } = target;
    this.#target = target;
    this.buffer = mediaSource.addSourceBuffer(type);
    this.buffer.addEventListener('updateend', () => this.#next(), { signal });
    this.buffer.addEventListener('error', () => this.#fail('not taken by the browser'), { signal });
    onAbort(signal, () => this.#fail('given up'));
    // Who waits for it hears of a failure; who does not, has stepped aside already.
    this.#failure.promise.catch(() => {});
  }

  append(piece: Uint8Array<ArrayBuffer>): void {
    this.#do(() => this.buffer.appendBuffer(piece));
  }

  setTotal(seconds: number): void {
    this.#do(() => {
      this.#target.mediaSource.duration = seconds;
    });
  }

  /** Whether nothing that was appended can be played. */
  get isEmpty(): boolean {
    return this.buffer.buffered.length === 0;
  }

  /** Whether it holds all up to there: a file can be cut short without anybody saying so. */
  isFilledTo(endSeconds: number): boolean {
    const { buffered } = this.buffer;
    return buffered.length > 0 && buffered.end(0) >= endSeconds - GAP_SECONDS;
  }

  /** Resolves once everything so far is in its place; rejects when the browser does not take it, or it lies elsewhere. */
  drained(): Promise<void> {
    return this.whileTaken(new Promise((resolve) => this.#do(resolve)));
  }

  /** Waits for something, but no longer than the browser takes what it is given: rejects as `drained` does. */
  whileTaken<Result>(promise: Promise<Result>): Promise<Result> {
    return Promise.race([promise, this.#failure.promise]);
  }

  #do(step: () => void): void {
    this.#waiting.push(step);
    this.#next();
  }

  #next(): void {
    try {
      this.#findPlace();
      while (!this.buffer.updating && this.#waiting.length > 0) this.#waiting.shift()?.();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** A first picture that comes a little after its place would be waited for in vain: playing goes to it. */
  #findPlace(): void {
    if (this.isEmpty) return;
    const { video, startSeconds } = this.#target;
    const beginsAtSeconds = this.buffer.buffered.start(0);
    if (Math.abs(beginsAtSeconds - startSeconds) > OFFSET_SECONDS) throw new Error('a timeline of its own');
    if (video.currentTime < beginsAtSeconds) video.currentTime = beginsAtSeconds;
  }

  #fail(reason: unknown): void {
    this.#waiting.length = 0;
    this.#failure.reject(reason);
  }
}
