import { canonicalTag } from './language-tag.js';
import type { DurationMessages } from './messages.js';

/** So many counts meet every plural category that whole numbers have in any language. */
const COUNTS = 101;

const known = new Map<string, DurationMessages>();

/** Languages without a catalogue of ours: the browser itself knows how to say lengths of time in them. English where it does not know the language either. */
export function intlDurationMessages(lang: string): DurationMessages {
  const words = known.get(lang) ?? readIntl(lang);
  known.set(lang, words);
  return words;
}

function readIntl(lang: string): DurationMessages {
  // `lang` comes from the page.
  const locales = [canonicalTag(lang), 'en'];
  const rules = new Intl.PluralRules(locales);
  const lines = ['hour', 'minute', 'second'].flatMap((unit) => {
    const format = new Intl.NumberFormat(locales, { style: 'unit', unit, unitDisplay: 'long' });
    // Backwards, so that the least count of a category has the last word: some languages leave the figure out there.
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
  return { ...Object.fromEntries(lines), and, locale };
}
