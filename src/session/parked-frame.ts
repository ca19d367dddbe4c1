import { observeProximity } from '../platform/proximity-observer.js';
import type { ClipElement } from './clip-element.js';
import { FrameSnapshot } from './frame-snapshot.js';

/**
 * A snapshot nearer than this is unpacked. In heights of the viewport. Each unpacked one takes Chromium about
 * 3 MB: the canvas, copies of it in the compositor, and a compositing layer for the elements above it.
 */
const UNPACK_SCREENS = 0.5;

/** The last video frame of a parked clip, shown instead of the poster. */
export class ParkedFrame {
  readonly #element: ClipElement;
  #snapshot: FrameSnapshot | undefined;
  /** Whether the element is farther away than `UNPACK_SCREENS`. */
  #isFar = false;

  constructor(element: ClipElement) {
    this.#element = element;
  }

  /** Packs the snapshot while the element is far away, until `signal` is aborted. */
  observe(signal: AbortSignal): void {
    observeProximity(this.#element, UNPACK_SCREENS, signal, (isFar) => this.#proximityChanged(isFar));
  }

  /**
   * Takes a snapshot of `video`, which must still have its data. `isInView`: the snapshot is painted at once.
   */
  take(video: HTMLVideoElement, isInView: boolean): void {
    this.#snapshot = FrameSnapshot.of(video, isInView);
    if (this.#snapshot) this.#element.mount(this.#snapshot.canvas, true);
    this.#proximityChanged(this.#isFar);
  }

  /** Removes the snapshot: the clip plays again. */
  remove(): void {
    if (this.#snapshot) this.#element.mount(this.#snapshot.canvas, false);
    this.#snapshot = undefined;
  }

  /** Removes the snapshot, and resets the distance: the clip is closed. */
  reset(): void {
    this.remove();
    this.#isFar = false;
  }

  #proximityChanged(isFar: boolean): void {
    this.#isFar = isFar;
    if (isFar) this.#snapshot?.pack();
    else this.#snapshot?.unpack();
  }
}
