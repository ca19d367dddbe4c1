import type { Catalogue } from './catalogue.js';

/** What pages have added, by language; and who wants to hear of it. */
interface Added {
  readonly words: Map<string, Catalogue>;
  readonly hearers: Set<() => void>;
}

/** On the global object and by `Symbol.for`: entry, controls and transcript are files of their own, and there may be two copies of each. */
const KEY = Symbol.for('news-video.words');

function added(): Added {
  const holder = globalThis as { [KEY]?: Added };
  holder[KEY] ??= { words: new Map(), hearers: new Set() };
  return holder[KEY];
}

const normal = (lang: string) => lang.toLowerCase().replace('_', '-');

/**
 * Adds words of the page's own, or replaces ours, at once and for all clips: those of a language, or only of one of its regions.
 *
 * @param lang BCP 47 tag: `gd`, or `de-CH`, whose words go before those of `de`
 * @param words some or all of the keys of a `Catalogue`; a later call adds to an earlier one
 */
export function addCatalogue(lang: string, words: Catalogue): void {
  const { words: all, hearers } = added();
  all.set(normal(lang), { ...all.get(normal(lang)), ...words });
  for (const hear of hearers) hear();
}

/** What pages have added for a language. */
export function addedWords(lang: string): Catalogue {
  const { words } = added();
  const tag = normal(lang);
  return { ...words.get(tag.split('-', 1)[0] ?? ''), ...words.get(tag) };
}

/** Who hears of each addition, until it is deleted from the set. */
export function hearersOfWords(): Set<() => void> {
  return added().hearers;
}
