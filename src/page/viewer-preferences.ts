import type { ViewerPreferences } from '../playback/viewer-preferences.js';
import { consent } from './consent.js';
import { page } from './page-state.js';

const STORAGE_KEY = 'news-video';

/**
 * Validates the stored values: another script, or another version of this one, may have written them. The
 * object has no prototype, because stored keys are looked up in it, and every other object inherits a
 * `constructor`.
 */
const VALIDATORS: { readonly [Key in keyof ViewerPreferences]-?: (value: unknown) => boolean } & {
  readonly __proto__: null;
} = {
  __proto__: null,
  volume: (value) => isBetween(value, 0, 1),
  muted: (value) => typeof value === 'boolean',
  playbackRate: (value) => isBetween(value, 0.25, 4),
  captions: (value) => typeof value === 'string',
};

/**
 * The reader's preferences: those chosen on this page, and otherwise those of earlier visits.
 *
 * @param isStored whether the storage may be read; the clip's `storage` attribute decides
 */
export function viewerPreferences(isStored: boolean): ViewerPreferences {
  return { ...(isStored && mayStore() ? readStorage() : {}), ...page().preferences };
}

/**
 * Saves preferences for all clips of the page. The listeners of `onPreferencesChange` run before this
 * returns.
 *
 * @param isStored whether the preferences are also stored for the next visit
 */
export function savePreferences(preferences: ViewerPreferences, isStored: boolean): void {
  const state = page();
  state.preferences = { ...state.preferences, ...preferences };
  if (isStored && mayStore()) writeStorage({ ...readStorage(), ...preferences });
  state.events.dispatchEvent(new Event('preferenceschange'));
}

/** Calls `callback` each time the reader has changed a preference, until `signal` is aborted. */
export function onPreferencesChange(signal: AbortSignal, callback: () => void): void {
  page().events.addEventListener('preferenceschange', callback, { signal });
}

function mayStore(): boolean {
  return consent() !== 'denied';
}

function readStorage(): ViewerPreferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    return Object.fromEntries(
      Object.entries(stored ?? {}).filter(([key, value]) =>
        VALIDATORS[key as keyof ViewerPreferences]?.(value),
      ),
    );
  } catch {
    // The storage is blocked, or its content is no JSON.
    return {};
  }
}

function writeStorage(preferences: ViewerPreferences): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(preferences));
  } catch {
    // The storage is blocked or full. The preference applies to this page.
  }
}

function isBetween(value: unknown, minimum: number, maximum: number): boolean {
  return typeof value === 'number' && value >= minimum && value <= maximum;
}
