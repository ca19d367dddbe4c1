import type { ControlActions } from './control-actions.js';
import { shortcutOf } from './keyboard-shortcuts.js';
import type { Snapshot } from './snapshot.js';

/** The objects that the keyboard shortcuts control. */
export interface KeyboardHost {
  readonly actions: ControlActions;
  readonly snapshot: () => Snapshot;
  /** The key `?` opens or closes the help. */
  readonly onHelp: () => void;
  /** Called after each key press that had an effect. */
  readonly onActivity: () => void;
}

/** Runs the keyboard shortcuts while the focus is in `frame`, until `signal` is aborted. */
export function observeKeyboard(frame: HTMLElement, host: KeyboardHost, signal: AbortSignal): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    if (event.defaultPrevented || !(target instanceof Element)) return;
    if (!run(event, target, host)) return;
    event.preventDefault();
    host.onActivity();
  };
  frame.addEventListener('keydown', onKeyDown, { signal });
}

/** @returns whether the key press had an effect */
function run(event: KeyboardEvent, target: Element, { actions, snapshot, onHelp }: KeyboardHost): boolean {
  if (event.key === '?') {
    onHelp();
    return true;
  }
  if (isHandledByTarget(event, target)) return false;
  const shortcut = shortcutOf(event);
  shortcut?.(actions, snapshot());
  return shortcut !== undefined;
}

/**
 * Whether the focused element uses the key itself: a button, a slider, a text field, or anything in a
 * popover.
 */
function isHandledByTarget({ key }: KeyboardEvent, target: Element): boolean {
  if (target.closest('[popover]')) return true;
  if (key === ' ') return target.matches('button, a');
  if (target.matches('.volume')) return /^(Arrow|Home|End|Page)/.test(key);
  return target.matches('input:not([type="range"]), textarea, select, [contenteditable]');
}
