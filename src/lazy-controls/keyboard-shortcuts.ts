import type { ControlActions } from './control-actions.js';
import type { Snapshot } from './snapshot.js';

/** How far an arrow key seeks. */
export const SHORT_SEEK_SECONDS = 5;

/** How far the keys `j` and `l`, a double tap, and the system's media keys seek. */
export const LONG_SEEK_SECONDS = 10;

/** The action of a key. */
type Shortcut = (actions: ControlActions, snapshot: Snapshot) => void;

/** Shortcuts that run once for each press, however long the key is held. */
const TOGGLES: Readonly<Record<string, Shortcut>> = {
  ' ': (actions) => actions.togglePlay(),
  k: (actions) => actions.togglePlay(),
  m: (actions) => actions.toggleMute(),
  f: (actions, { canEnterFullscreen }) => canEnterFullscreen && actions.toggleFullscreen(),
  c: (actions) => actions.toggleCaptions(),
  i: (actions, { canEnterPictureInPicture }) => canEnterPictureInPicture && actions.togglePictureInPicture(),
};

/** Shortcuts that are repeated while the key is held. */
const STEPS: Readonly<Record<string, Shortcut>> = {
  ArrowLeft: (actions) => actions.seekBy(-SHORT_SEEK_SECONDS),
  ArrowRight: (actions) => actions.seekBy(SHORT_SEEK_SECONDS),
  j: (actions) => actions.seekBy(-LONG_SEEK_SECONDS),
  l: (actions) => actions.seekBy(LONG_SEEK_SECONDS),
  ArrowUp: (actions) => actions.changeVolume(1),
  ArrowDown: (actions) => actions.changeVolume(-1),
  '<': (actions) => actions.changePlaybackRate(-1),
  '>': (actions) => actions.changePlaybackRate(1),
  Home: (actions) => actions.seekToFraction(0),
  End: (actions) => actions.seekToFraction(1),
};

/** The part of a `KeyboardEvent` that selects a shortcut. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
>;

/** The shortcut of a key press; undefined if it has none. */
export function shortcutOf(press: KeyPress): Shortcut | undefined {
  // With a modifier, a key belongs to the system, the browser, or a screen reader.
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return undefined;
  const key = latinKey(press);
  if (/^\d$/.test(key)) return (actions) => actions.seekToFraction(Number(key) / 10);
  return STEPS[key] ?? (press.repeat ? undefined : TOGGLES[key]);
}

/**
 * The key in lower case. For another script, the letter at the key's position on a Latin keyboard: Russian
 * `л` is `k`.
 */
function latinKey({ key, code }: KeyPress): string {
  const isLetter = key.length === 1;
  if (isLetter && key > '~') return code.replace(/^(Key|Digit)/, '').toLowerCase();
  return isLetter ? key.toLowerCase() : key;
}
