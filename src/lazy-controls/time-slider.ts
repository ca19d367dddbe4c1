import type { ControlActions } from './control-actions.js';
import type { TimeRange } from './snapshot.js';

/** The objects that the time slider controls. */
export interface TimeSliderHost {
  readonly actions: ControlActions;
  /** The range of the slider now; undefined if there is nothing to seek in. */
  timeRange(): TimeRange | undefined;
  /** Called while the pointer is over the slider: thumbnails are needed. */
  onHover(): void;
  onChange(): void;
}

/**
 * The state of the time slider. The slider seeks at the end of a drag: a seek for each position on the way
 * would load a segment.
 */
export class TimeSlider {
  readonly #host: TimeSliderHost;
  /** Where the thumb is during a drag; undefined: at the clip's position. */
  draggedSeconds: number | undefined;
  /** The position under the pointer. */
  hoveredSeconds: number | undefined;
  #isCanceled = false;

  constructor(host: TimeSliderHost) {
    this.#host = host;
  }

  readonly onPointerDown = (): void => {
    this.#isCanceled = false;
  };

  readonly onInput = (event: Event): void => {
    if (this.#isCanceled) return;
    this.draggedSeconds = (event.target as HTMLInputElement).valueAsNumber;
    this.#host.onChange();
  };

  readonly onChange = (event: Event): void => {
    this.draggedSeconds = undefined;
    if (!this.#isCanceled) this.#host.actions.seekTo((event.target as HTMLInputElement).valueAsNumber);
    this.#host.onChange();
  };

  /** The touch has become a scroll of the page: its changes of the slider are discarded. */
  readonly onPointerCancel = (): void => {
    this.#isCanceled = true;
    this.draggedSeconds = undefined;
    this.#host.onChange();
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    const range = this.#host.timeRange();
    if (!range || event.pointerType === 'touch') return;
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const fraction = Math.min(Math.max((event.clientX - left) / width, 0), 1);
    this.hoveredSeconds = range.startSeconds + fraction * (range.endSeconds - range.startSeconds);
    this.#host.onHover();
    this.#host.onChange();
  };

  readonly onPointerLeave = (): void => {
    this.hoveredSeconds = undefined;
    this.#host.onChange();
  };
}
