import type { ControlActions } from './control-actions.js';
import type { Snapshot } from './snapshot.js';

/** How far an arrow key, and `j` and `l`, go. */
export const SHORT_STEP_SECONDS = 5;
export const LONG_STEP_SECONDS = 10;

/** What a key asks for. */
type Act = (remote: ControlActions, snapshot: Snapshot) => void;

/** Once for each press, however long it is held. */
const TOGGLES: Readonly<Record<string, Act>> = {
  ' ': (remote) => remote.togglePlay(),
  k: (remote) => remote.togglePlay(),
  m: (remote) => remote.toggleMute(),
  f: (remote, { canFillScreen }) => canFillScreen && remote.toggleFullscreen(),
  c: (remote) => remote.toggleCaptions(),
  i: (remote, { canFloat }) => canFloat && remote.togglePictureInPicture(),
};

/** Again and again while the key is held. */
const STEPS: Readonly<Record<string, Act>> = {
  ArrowLeft: (remote) => remote.seekBy(-SHORT_STEP_SECONDS),
  ArrowRight: (remote) => remote.seekBy(SHORT_STEP_SECONDS),
  j: (remote) => remote.seekBy(-LONG_STEP_SECONDS),
  l: (remote) => remote.seekBy(LONG_STEP_SECONDS),
  ArrowUp: (remote) => remote.changeVolume(1),
  ArrowDown: (remote) => remote.changeVolume(-1),
  '<': (remote) => remote.changePlaybackRate(-1),
  '>': (remote) => remote.changePlaybackRate(1),
  Home: (remote) => remote.seekToShare(0),
  End: (remote) => remote.seekToShare(1),
};

/** The part of a `KeyboardEvent` that decides. */
export type Stroke = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
>;

/** What a stroke asks for; undefined where it is nobody's, the browser's, or a screen reader's. */
export function actOf(stroke: Stroke): Act | undefined {
  // With a modifier, a key is the system's, the browser's, or a screen reader's.
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey || stroke.isComposing) return undefined;
  const key = latinKey(stroke);
  if (/^\d$/.test(key)) return (remote) => remote.seekToShare(Number(key) / 10);
  return STEPS[key] ?? (stroke.repeat ? undefined : TOGGLES[key]);
}

/** The letter of the key's place where the keyboard writes another script: `k` is `л` in Russian. */
function latinKey({ key, code }: Stroke): string {
  const isForeignLetter = key.length === 1 && key > '~';
  return isForeignLetter
    ? code.replace(/^(Key|Digit)/, '').toLowerCase()
    : key.length === 1
      ? key.toLowerCase()
      : key;
}
