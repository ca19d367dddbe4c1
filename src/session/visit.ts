import { onOtherClipPlays } from '../page/coordinator.js';
import type { PageMember } from '../page/page-state.js';
import { observeProximity } from '../platform/proximity-observer.js';
import type { Input } from '../playback/phase.js';
import { type CaptionsSelection, shownCaptions } from './captions-selection.js';
import type { ClipElement } from './clip-element.js';
import { ParkedFrame } from './parked-frame.js';

/** A paused clip farther away is parked. In heights of the viewport. */
const NEAR_SCREENS = 2;

/** The session, as its visit uses it. */
interface VisitedClip extends PageMember {
  readonly send: (input: Input) => void;
}

/** A reader's visit to a clip: the state from the first tap until the clip is closed, parked or not. */
export class Visit {
  /** Whether the element is farther away than `NEAR_SCREENS`. */
  isFar = false;
  /** The captions that were shown when the media element lost its data, until the reader chooses others. */
  savedCaptions: CaptionsSelection | undefined;

  readonly #element: ClipElement;
  readonly #clip: VisitedClip;
  readonly #parkedFrame: ParkedFrame;
  #endAbort = new AbortController();

  constructor(element: ClipElement, clip: VisitedClip) {
    this.#element = element;
    this.#clip = clip;
    this.#parkedFrame = new ParkedFrame(element);
  }

  /** To be called when the clip is opened, for the first time or after it was parked. */
  begin(): void {
    this.#endAbort.abort();
    this.#endAbort = new AbortController();
    const { signal } = this.#endAbort;

    onOtherClipPlays(this.#clip, signal, () => this.#clip.send({ type: 'pause', reason: 'other-clip' }));
    observeProximity(this.#element, NEAR_SCREENS, signal, (isFar) => {
      this.isFar = isFar;
      if (isFar) this.#clip.park();
    });
    this.#parkedFrame.observe(signal);
  }

  /**
   * Saves the captions and the last video frame of a clip that is about to be parked. The media element keeps
   * its volume and speed.
   *
   * @param isInView whether the frame must be painted at once, because the reader would see an empty canvas
   */
  saveState(video: HTMLVideoElement, isInView: boolean): void {
    this.saveCaptions(video);
    this.#parkedFrame.take(video, isInView);
  }

  /** Saves the captions of a media element that is about to lose its data. */
  saveCaptions(video: HTMLVideoElement): void {
    this.savedCaptions = shownCaptions(video);
  }

  /** To be called when the media element shows a frame again. */
  removeParkedFrame(): void {
    this.#parkedFrame.remove();
  }

  /** To be called when the clip is closed. */
  end(): void {
    this.#endAbort.abort();
    this.isFar = false;
    this.savedCaptions = undefined;
    this.#parkedFrame.reset();
  }
}
