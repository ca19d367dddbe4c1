import type { ViewerPreferences } from '../playback/viewer-preferences.js';
import { page } from './page-state.js';

const STORAGE_KEY = 'news-video';

/** What is in the storage may be anybody's, or another version's; a key that every object has is none of ours. */
const IS_SOUND: { readonly [Key in keyof ViewerPreferences]-?: (value: unknown) => boolean } & {
  readonly __proto__: null;
} = {
  __proto__: null,
  volume: (value) => isBetween(value, 0, 1),
  muted: (value) => typeof value === 'boolean',
  playbackRate: (value) => isBetween(value, 0.25, 4),
  captions: (value) => typeof value === 'string',
};

/** The reader's choices: on this page, else at an earlier visit. `isStored`: the clip's page allows to look there. */
export function viewerPreferences(isStored: boolean): ViewerPreferences {
  return { ...(isStored ? stored() : {}), ...page().preferences };
}

/** The reader chooses; all clips of the page hear of it at once. `isStored`: and at the next visit. */
export function savePreferences(choices: ViewerPreferences, isStored: boolean): void {
  const state = page();
  state.preferences = { ...state.preferences, ...choices };
  if (isStored) store({ ...stored(), ...choices });
  state.events.dispatchEvent(new Event('chosen'));
}

/** Calls `act` each time the reader has chosen, until `signal` is aborted. */
export function onPreferencesChange(signal: AbortSignal, act: () => void): void {
  page().events.addEventListener('chosen', act, { signal });
}

function stored(): ViewerPreferences {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    return Object.fromEntries(
      Object.entries(read ?? {}).filter(([key, value]) => IS_SOUND[key as keyof ViewerPreferences]?.(value)),
    );
  } catch {
    // Forbidden, or damaged: the reader chooses anew.
    return {};
  }
}

function store(choices: ViewerPreferences): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(choices));
  } catch {
    // Forbidden, or full: the choice holds for this page.
  }
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}
