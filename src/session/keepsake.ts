import { type CaptionsWish, captionsShown } from './captions-choice.js';
import { Still } from './still.js';

/** What a parked clip keeps for its reader, besides its place: the last picture, and the choice of captions. Volume and speed stay with the media element. */
export class Keepsake {
  readonly #place: (picture: HTMLElement, isIn: boolean) => void;
  #still: Still | undefined;
  /** What was shown; the reader may choose anew. */
  captions: CaptionsWish | undefined;

  /** @param place puts a picture into the clip's box, or takes it out */
  constructor(place: (picture: HTMLElement, isIn: boolean) => void) {
    this.#place = place;
  }

  /** Keeps what `video` shows; to be called before it is emptied. `isInView`: nobody must see a change. */
  take(video: HTMLVideoElement, isInView: boolean): void {
    this.captions = captionsShown(video);
    this.#still = Still.of(video, isInView);
    if (this.#still) this.#place(this.#still.canvas, true);
  }

  /** The clip has gone far from view, or come back. */
  moved(isFar: boolean): void {
    if (isFar) this.#still?.pack();
    else this.#still?.unpack();
  }

  /** The clip moves again. */
  dropStill(): void {
    if (this.#still) this.#place(this.#still.canvas, false);
    this.#still = undefined;
  }

  /** The reader's visit is over. */
  drop(): void {
    this.dropStill();
    this.captions = undefined;
  }
}
