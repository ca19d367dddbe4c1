import { createVideo, playWithoutSource } from './engine/create-video.js';
import type { ClipState } from './playback/clip-state.js';

/** A clip's `<video>`, always the same. Created by the tap, or by a script that reads it before. */
export class ClipVideo {
  readonly #host: HTMLElement;
  readonly #state: ClipState;
  #video: HTMLVideoElement | undefined;

  constructor(host: HTMLElement, state: ClipState) {
    this.#host = host;
    this.#state = state;
  }

  /** Undefined while it has not been created. */
  get existing(): HTMLVideoElement | undefined {
    return this.#video;
  }

  get(): HTMLVideoElement {
    this.#video ??= createVideo(this.#host.hasAttribute('muted'));
    return this.#video;
  }

  /** To be called when the attribute `muted` has changed: it counts until the clip is started. */
  readMuted(): void {
    const { name } = this.#state.phase;
    const isBeforePlay = name === 'idle' || name === 'warming';
    if (this.#video && isBeforePlay) this.#video.muted = this.#host.hasAttribute('muted');
  }

  /**
   * Plays in the task of the tap, where browsers allow sound. The player sets the source later, and
   * redispatches the events that come after `handOver()`.
   */
  play(): void {
    const video = this.get();
    video.addEventListener('play', this.#redispatch);
    playWithoutSource(video);
  }

  handOver(): void {
    this.#video?.removeEventListener('play', this.#redispatch);
  }

  readonly #redispatch = ({ type }: Event): void => {
    this.#host.dispatchEvent(new Event(type));
  };
}
