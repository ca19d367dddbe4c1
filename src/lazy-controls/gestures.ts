import type { ControlActions } from './control-actions.js';
import { LONG_STEP_SECONDS } from './keyboard.js';
import type { UserActivity } from './user-activity.js';

/** Two taps within this are one double tap. */
const DOUBLE_TAP_MS = 300;

/** The clicks of a double click are no further apart, whatever the reader has set (Windows allows 900 ms). */
const DOUBLE_CLICK_MS = 1000;

/** The outer parts of the picture that a double tap seeks in; the middle is everybody's. */
const SIDE_SHARE = 1 / 3;

/** What the surface needs around it. */
export interface GesturesHost {
  readonly actions: ControlActions;
  readonly userActivity: UserActivity;
  /** A double tap has sought: so many seconds, backwards if negative. */
  onSeek(seconds: number): void;
}

/** What fingers and mice do on the picture itself. */
export class Gestures {
  readonly #host: GesturesHost;
  #tappedAtMs = Number.NEGATIVE_INFINITY;
  #clickedAtMs = Number.NEGATIVE_INFINITY;
  #isTouch = false;

  constructor(host: GesturesHost) {
    this.#host = host;
  }

  readonly press = ({ pointerType }: PointerEvent): void => {
    this.#isTouch = pointerType === 'touch';
  };

  /** A click is a tap that the browser has told from a scroll. */
  readonly click = (event: MouseEvent): void => {
    if (this.#isTouch) {
      this.#tap(event);
    } else if (this.#beganHere(event)) {
      this.#clickedAtMs = event.timeStamp;
      this.#host.actions.togglePlay();
    }
  };

  readonly doubleClick = (event: MouseEvent): void => {
    if (!this.#isTouch && this.#beganHere(event)) this.#host.actions.toggleFullscreen();
  };

  /** Who double-clicks the poster has started the clip with the first click, and means nothing else by the second. */
  #beganHere({ detail: clicks, timeStamp }: MouseEvent): boolean {
    return clicks < 2 || timeStamp - this.#clickedAtMs < DOUBLE_CLICK_MS;
  }

  #tap(event: MouseEvent): void {
    const { actions: remote, userActivity: presence, onSeek: onLeap } = this.#host;
    const isSecond = event.timeStamp - this.#tappedAtMs < DOUBLE_TAP_MS;
    const leap = isSecond ? leapAt(event) : 0;
    this.#tappedAtMs = event.timeStamp;
    if (leap !== 0) {
      remote.seekBy(leap);
      onLeap(leap);
    } else if (presence.isIdle) presence.setActive();
    else presence.setIdle();
  }
}

function leapAt({ clientX, currentTarget }: MouseEvent): number {
  const { left, width } = (currentTarget as Element).getBoundingClientRect();
  const share = (clientX - left) / width;
  if (share < SIDE_SHARE) return -LONG_STEP_SECONDS;
  return share > 1 - SIDE_SHARE ? LONG_STEP_SECONDS : 0;
}
