import { canonicalTag } from '../language-tag.js';
import type { DurationMessages } from '../messages.js';

/** The whole numbers from 0 to 100 meet every plural category that whole numbers have in any language. */
const COUNTS = 101;

const cache = new Map<string, DurationMessages>();

/**
 * For languages without messages of ours: a duration in the browser's own words.
 *
 * @param lang BCP 47 tag; English is used for one that is invalid, or that the browser does not know
 */
export function catalogue(lang: string): DurationMessages {
  const messages = cache.get(lang) ?? browserMessages(lang);
  cache.set(lang, messages);
  return messages;
}

function browserMessages(lang: string): DurationMessages {
  const locales = [canonicalTag(lang), 'en'];
  const rules = new Intl.PluralRules(locales);
  const entries = ['hour', 'minute', 'second'].flatMap((unit) => {
    const format = new Intl.NumberFormat(locales, { style: 'unit', unit, unitDisplay: 'long' });
    // Descending, so that the smallest count of a category is kept: some languages leave out its number.
    return Array.from({ length: COUNTS }, (_, index) => COUNTS - 1 - index).map((count) => [
      `${unit}_${rules.select(count)}`,
      format
        .formatToParts(count)
        .map(({ type, value }) => (type === 'integer' ? '{count}' : value))
        .join(''),
    ]);
  });

  const { locale } = rules.resolvedOptions();
  const list = new Intl.ListFormat(locales, { type: 'unit', style: 'narrow' }).formatToParts(['', '']);
  const and = list.find(({ type }) => type === 'literal')?.value ?? ' ';
  return { ...Object.fromEntries(entries), and, locale };
}
