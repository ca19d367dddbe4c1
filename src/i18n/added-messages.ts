import type { Catalogue } from './messages.js';

/** Every browser has a console, but its type is part of the DOM library, which this folder does without. */
declare const console: { warn(...values: readonly unknown[]): void };

/**
 * An object that is told of added messages. An interface, so that a clip needs no function of its own for it.
 */
interface MessageListener {
  messagesAdded(): void;
}

interface AddedMessages {
  /** By language, as `normalize` writes it. */
  readonly messages: Map<string, Catalogue>;
  readonly listeners: Set<MessageListener>;
}

/**
 * The key of the added messages on the global object. Entry, controls and transcript are bundled separately,
 * and a page may load two copies of each: all of them share one registry. A new shape needs a new key.
 */
const KEY = Symbol.for('news-video.messages');

function registry(): AddedMessages {
  const holder = globalThis as { [KEY]?: AddedMessages };
  holder[KEY] ??= { messages: new Map(), listeners: new Set() };
  return holder[KEY];
}

const normalize = (lang: string) => lang.trim().toLowerCase().replaceAll('_', '-');

/**
 * The entries of `values` that can be used. A page's script is not type-checked: a message that is no string,
 * or a `locale` that `Intl` does not accept, would throw while a clip is rendered. Each is named in a
 * warning.
 */
function validEntries(values: object): Record<string, string> {
  const entries = Object.entries(values).filter(([name, value]) => {
    let isValid = typeof value === 'string';
    try {
      if (name === 'locale') new Intl.PluralRules(value);
    } catch {
      isValid = false;
    }

    if (!isValid) console.warn(`addCatalogue ignores ${name}`, value);
    return isValid;
  });
  return Object.fromEntries(entries);
}

/**
 * Adds messages for a language or one of its regions, or replaces built-in ones, in all clips and transcripts
 * at once. Entries that cannot be used are ignored with a warning in the console.
 *
 * @param lang BCP 47 tag: `gd`, or `de-CH`, whose messages take precedence over those of `de`
 * @param messages some or all of the keys of a `Catalogue`; a later call adds to an earlier one
 */
export function addCatalogue(lang: string, messages: Catalogue): void {
  const { lang: validLang, ...entries } = validEntries({ ...messages, lang });
  if (validLang === undefined) return;

  const added = registry();
  const key = normalize(validLang);
  added.messages.set(key, { ...added.messages.get(key), ...entries });
  for (const listener of added.listeners) listener.messagesAdded();
}

/**
 * The messages that pages have added for a language. Those of `zh-Hant-MO` take precedence over those of
 * `zh-Hant`, and these over those of `zh`.
 *
 * @param lang BCP 47 tag
 */
export function addedMessages(lang: string): Catalogue {
  const { messages } = registry();
  const subtags = normalize(lang).split('-');
  const prefixes = subtags.map((_subtag, index) => subtags.slice(0, index + 1).join('-'));
  return Object.assign({}, ...prefixes.map((prefix) => messages.get(prefix)));
}

/** The listeners for added messages. The caller adds itself to the set, and deletes itself in the end. */
export function messageListeners(): Set<MessageListener> {
  return registry().listeners;
}
