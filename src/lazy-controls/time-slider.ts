import type { ControlActions } from './control-actions.js';
import type { Snapshot } from './snapshot.js';

/** What the time slider needs around it. */
export interface TimeSliderHost {
  readonly remote: ControlActions;
  /** What it spans now; undefined where there is nothing to seek in. */
  span(): Snapshot['span'];
  /** The reader looks for a place: pictures of it are wanted from now on. */
  onPoint(): void;
  onChange(): void;
}

/** The reader's hand on the time slider. A place is sought when it is let go: every place on the way would be loaded. */
export class TimeSlider {
  readonly #host: TimeSliderHost;
  /** Where the thumb is held; undefined: it follows the clip. */
  heldSeconds: number | undefined;
  /** What the pointer is over. */
  pointedSeconds: number | undefined;
  #isDropped = false;

  constructor(host: TimeSliderHost) {
    this.#host = host;
  }

  readonly take = (): void => {
    this.#isDropped = false;
  };

  readonly hold = (event: Event): void => {
    if (this.#isDropped) return;
    this.heldSeconds = (event.target as HTMLInputElement).valueAsNumber;
    this.#host.onChange();
  };

  readonly release = (event: Event): void => {
    this.heldSeconds = undefined;
    if (!this.#isDropped) this.#host.remote.seekTo((event.target as HTMLInputElement).valueAsNumber);
    this.#host.onChange();
  };

  /** The finger scrolls the page: it never meant the slider. */
  readonly drop = (): void => {
    this.#isDropped = true;
    this.heldSeconds = undefined;
    this.#host.onChange();
  };

  readonly point = (event: PointerEvent): void => {
    const span = this.#host.span();
    if (!span || event.pointerType === 'touch') return;
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const share = Math.min(Math.max((event.clientX - left) / width, 0), 1);
    this.pointedSeconds = span.fromSeconds + share * (span.toSeconds - span.fromSeconds);
    this.#host.onPoint();
    this.#host.onChange();
  };

  readonly unpoint = (): void => {
    this.pointedSeconds = undefined;
    this.#host.onChange();
  };
}
