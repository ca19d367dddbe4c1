import { observeProximity } from '../platform/proximity-observer.js';
import { type CaptionsSelection, shownCaptions } from './captions-selection.js';
import { FrameSnapshot } from './frame-snapshot.js';

/** So near a last picture is unpacked. Each costs Chromium some 3 MB: the canvas, copies of it on their way to the screen, and a layer for what lies above. */
const PICTURE_SCREENS = 0.5;

/** What a parked clip keeps for its reader, besides its place: the last picture, and the choice of captions. Volume and speed stay with the media element. */
export class ParkedFrame {
  readonly #place: (picture: HTMLElement, isIn: boolean) => void;
  #still: FrameSnapshot | undefined;
  /** Farther away than `PICTURE_SCREENS`. */
  #isFar = false;
  /** What was shown; the reader may choose anew. */
  captions: CaptionsSelection | undefined;

  /** @param place puts a picture into the clip's box, or takes it out */
  constructor(place: (picture: HTMLElement, isIn: boolean) => void) {
    this.#place = place;
  }

  /** Keeps what `video` shows; to be called before it is emptied. `isInView`: nobody must see a change. */
  take(video: HTMLVideoElement, isInView: boolean): void {
    this.captions = shownCaptions(video);
    this.#still = FrameSnapshot.of(video, isInView);
    if (this.#still) this.#place(this.#still.canvas, true);
    this.#moved(this.#isFar);
  }

  /** The picture is there as long as `box` is about to be seen, until `signal` is aborted. */
  watch(box: Element, signal: AbortSignal): void {
    observeProximity(box, PICTURE_SCREENS, signal, (isFar) => this.#moved(isFar));
  }

  #moved(isFar: boolean): void {
    this.#isFar = isFar;
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
    this.#isFar = false;
  }
}
