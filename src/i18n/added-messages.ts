import type { Catalogue } from './messages.js';

/** Every browser has it, but it is in the DOM library only, which this room does without. */
declare const console: { warn(...what: readonly unknown[]): void };

/** Who wants to hear of words that are added. An object, as a function for each clip of a page would be one more. */
interface MessageListener {
  messagesAdded(): void;
}

/** What pages have added, by language; and who wants to hear of it. */
interface Added {
  readonly messages: Map<string, Catalogue>;
  readonly listeners: Set<MessageListener>;
}

/** On the global object and by `Symbol.for`: entry, controls and transcript are files of their own, and there may be two copies of each. */
const KEY = Symbol.for('news-video.words');

function added(): Added {
  const holder = globalThis as { [KEY]?: Added };
  holder[KEY] ??= { messages: new Map(), listeners: new Set() };
  return holder[KEY];
}

const normal = (lang: string) => lang.trim().toLowerCase().replaceAll('_', '-');

/** A page's script has no types, and a line that is no text, or plurals of a language that is none, would be an exception when a clip is drawn. */
function textOf(values: object): Record<string, string> {
  const lines = Object.entries(values).filter(([name, value]) => {
    let isText = typeof value === 'string';
    try {
      if (name === 'locale') new Intl.PluralRules(value);
    } catch {
      isText = false;
    }
    if (!isText) console.warn(`addCatalogue ignores ${name}`, value);
    return isText;
  });
  return Object.fromEntries(lines);
}

/**
 * Adds words of the page's own, or replaces ours, for all clips and transcripts at once: those of a language, or only of one of its regions.
 *
 * @param lang BCP 47 tag: `gd`, or `de-CH`, whose words go before those of `de`
 * @param words some or all of the keys of a `Catalogue`; a later call adds to an earlier one
 */
export function addCatalogue(lang: string, words: Catalogue): void {
  const { lang: tag, ...lines } = textOf({ ...words, lang });
  if (tag === undefined) return;
  const { messages: all, listeners: hearers } = added();
  all.set(normal(tag), { ...all.get(normal(tag)), ...lines });
  for (const hearer of hearers) hearer.messagesAdded();
}

/** What pages have added for a language: the words of `zh-Hant-MO` before those of `zh-Hant`, and these before those of `zh`. */
export function addedMessages(lang: string): Catalogue {
  const { messages: words } = added();
  const parts = normal(lang).split('-');
  return Object.assign({}, ...parts.map((_part, index) => words.get(parts.slice(0, index + 1).join('-'))));
}

/** Who hears of each addition, until it is deleted from the set. */
export function messageListeners(): Set<MessageListener> {
  return added().listeners;
}
