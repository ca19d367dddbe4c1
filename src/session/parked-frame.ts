// The last frame of a parked clip, shown instead of the poster.

import { observeProximity } from '../platform/proximity-observer.js';
import type { ClipElement } from './clip-element.js';
import { FrameSnapshot } from './frame-snapshot.js';

/**
 * A snapshot nearer than this is unpacked. In heights of the viewport. Each unpacked one costs Chromium some
 * 3 MB: the canvas, copies of it on their way to the screen, and a compositing layer for the elements above
 * it.
 */
const UNPACK_SCREENS = 0.5;

/** The last frame of a parked clip, which the reader sees instead of the poster. */
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
   * Takes a snapshot of `video`, which must still have its data. `isInView`: the snapshot is drawn at once.
   */
  take(video: HTMLVideoElement, isInView: boolean): void {
    this.#snapshot = FrameSnapshot.of(video, isInView);
    if (this.#snapshot) this.#element.mount(this.#snapshot.canvas, true);
    this.#proximityChanged(this.#isFar);
  }

  /** Removes the snapshot: the clip moves again. */
  remove(): void {
    if (this.#snapshot) this.#element.mount(this.#snapshot.canvas, false);
    this.#snapshot = undefined;
  }

  /** Removes the snapshot, and forgets how far away the element is: the visit is over. */
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
