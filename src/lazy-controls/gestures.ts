import type { ControlActions } from './control-actions.js';
import { LONG_SEEK_SECONDS } from './keyboard-shortcuts.js';
import type { UserActivity } from './user-activity.js';

/** The longest time between the two taps of a double tap. */
const DOUBLE_TAP_MS = 300;

/** The longest time between the clicks of a double click, on any system (Windows allows up to 900 ms). */
const DOUBLE_CLICK_MS = 1000;

/** The fraction of the width, at each side, where a double tap seeks. */
const SIDE_RATIO = 1 / 3;

/** The objects that the gestures control. */
export interface GesturesHost {
  readonly actions: ControlActions;
  readonly userActivity: UserActivity;
  /** A double tap has changed the position by so many seconds; negative: backwards. */
  onSeek(seconds: number): void;
}

/**
 * Taps and clicks on the video. A tap shows or hides the controls, a double tap at a side seeks. A click
 * pauses or plays, a double click toggles full screen.
 */
export class Gestures {
  readonly #host: GesturesHost;
  #lastTapMs = Number.NEGATIVE_INFINITY;
  #lastClickMs = Number.NEGATIVE_INFINITY;
  #isTouch = false;

  constructor(host: GesturesHost) {
    this.#host = host;
  }

  readonly onPointerDown = ({ pointerType }: PointerEvent): void => {
    this.#isTouch = pointerType === 'touch';
  };

  /** Handles taps, too: browsers dispatch no `click` event for a touch that scrolls the page. */
  readonly onClick = (event: MouseEvent): void => {
    if (this.#isTouch) {
      this.#tap(event);
    } else if (this.#beganOnVideo(event)) {
      this.#lastClickMs = event.timeStamp;
      this.#host.actions.togglePlay();
    }
  };

  readonly onDoubleClick = (event: MouseEvent): void => {
    if (!this.#isTouch && this.#beganOnVideo(event)) this.#host.actions.toggleFullscreen();
  };

  /** False for the second click of a double click on the poster: its first click has started the clip. */
  #beganOnVideo({ detail: clickCount, timeStamp }: MouseEvent): boolean {
    return clickCount < 2 || timeStamp - this.#lastClickMs < DOUBLE_CLICK_MS;
  }

  #tap(event: MouseEvent): void {
    const { actions, userActivity, onSeek } = this.#host;
    const isDoubleTap = event.timeStamp - this.#lastTapMs < DOUBLE_TAP_MS;
    const seconds = isDoubleTap ? secondsToSeek(event) : 0;
    this.#lastTapMs = event.timeStamp;

    if (seconds !== 0) {
      actions.seekBy(seconds);
      onSeek(seconds);
    } else if (userActivity.isIdle) userActivity.setActive();
    else userActivity.setIdle();
  }
}

/** 0 in the middle of the video. */
function secondsToSeek({ clientX, currentTarget }: MouseEvent): number {
  const { left, width } = (currentTarget as Element).getBoundingClientRect();
  const ratio = (clientX - left) / width;
  if (ratio < SIDE_RATIO) return -LONG_SEEK_SECONDS;
  return ratio > 1 - SIDE_RATIO ? LONG_SEEK_SECONDS : 0;
}
