import type { ReaderChoices } from '../playback/reader-choices.js';
import { page } from './page-state.js';

const STORAGE_KEY = 'news-video';

/** What is in the storage may be anybody's, or another version's; a key that every object has is none of ours. */
const IS_SOUND: { readonly [Key in keyof ReaderChoices]-?: (value: unknown) => boolean } & {
  readonly __proto__: null;
} = {
  __proto__: null,
  volume: (value) => isBetween(value, 0, 1),
  muted: (value) => typeof value === 'boolean',
  playbackRate: (value) => isBetween(value, 0.25, 4),
  captions: (value) => typeof value === 'string',
};

/** The reader's choices: on this page, else at an earlier visit. `isStored`: the clip's page allows to look there. */
export function readerChoices(isStored: boolean): ReaderChoices {
  return { ...(isStored ? stored() : {}), ...page().choices };
}

/** The reader chooses; all clips of the page hear of it at once. `isStored`: and at the next visit. */
export function choose(choices: ReaderChoices, isStored: boolean): void {
  const state = page();
  state.choices = { ...state.choices, ...choices };
  if (isStored) store({ ...stored(), ...choices });
  state.turns.dispatchEvent(new Event('chosen'));
}

/** Calls `act` each time the reader has chosen, until `signal` is aborted. */
export function onChoice(signal: AbortSignal, act: () => void): void {
  page().turns.addEventListener('chosen', act, { signal });
}

function stored(): ReaderChoices {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    return Object.fromEntries(
      Object.entries(read ?? {}).filter(([key, value]) => IS_SOUND[key as keyof ReaderChoices]?.(value)),
    );
  } catch {
    // Forbidden, or damaged: the reader chooses anew.
    return {};
  }
}

function store(choices: ReaderChoices): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(choices));
  } catch {
    // Forbidden, or full: the choice holds for this page.
  }
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}
