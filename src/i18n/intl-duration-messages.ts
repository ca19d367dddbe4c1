import { canonicalTag } from './language-tag.js';
import type { DurationMessages } from './messages.js';

/** The counts from 0 to 100 have every plural category that whole numbers have in any language. */
const COUNTS = 101;

/** By language tag. */
const cache = new Map<string, DurationMessages>();

/**
 * The duration messages that `Intl` has for a language: for languages without a catalogue.
 *
 * @param lang BCP 47 tag; English is used for one that is invalid, or that the browser does not know
 */
export function intlDurationMessages(lang: string): DurationMessages {
  const messages = cache.get(lang) ?? readIntl(lang);
  cache.set(lang, messages);
  return messages;
}

function readIntl(lang: string): DurationMessages {
  const locales = [canonicalTag(lang), 'en'];
  const rules = new Intl.PluralRules(locales);
  const entries = ['hour', 'minute', 'second'].flatMap((unit) => {
    const format = new Intl.NumberFormat(locales, { style: 'unit', unit, unitDisplay: 'long' });
    // Backwards, so that the least count of a category decides: for it, some languages leave the number out.
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
