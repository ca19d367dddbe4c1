import type { Catalogue } from './messages.js';

/**
 * Every browser has a console, but its type is part of the DOM library, without which this folder compiles.
 */
declare const console: { warn(...values: readonly unknown[]): void };

/** A listener for changed messages. An object and not a function, so that a clip needs no closure for it. */
interface MessageListener {
  messagesChanged(): void;
}

interface AddedMessages {
  /** By language, as `normalize` writes it. */
  readonly messages: Map<string, Catalogue>;
  readonly listeners: Set<MessageListener>;
}

/**
 * The key of the added messages on the global object. The symbol is registered, so that several copies of the
 * script share the messages. A change of `AddedMessages` needs a new key.
 */
const KEY = Symbol.for('news-video.messages');

function registry(): AddedMessages {
  const holder = globalThis as { [KEY]?: AddedMessages };
  holder[KEY] ??= { messages: new Map(), listeners: new Set() };
  return holder[KEY];
}

const normalize = (lang: string) => lang.trim().toLowerCase().replaceAll('_', '-');

/**
 * The valid entries of `values`. Each invalid one is logged as a warning: a message that is no string, or a
 * `locale` that `Intl` does not accept, would throw while a clip is rendered. Scripts of a page are not
 * type-checked.
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
 * Adds messages for a language or one of its regions, or replaces built-in ones, in all clips and
 * transcripts. Invalid entries are ignored, with a warning in the console.
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
  notifyMessageListeners();
}

/** To be called when the messages of clips and transcripts may have changed. */
export function notifyMessageListeners(): void {
  for (const listener of registry().listeners) listener.messagesChanged();
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

/** The listeners for added messages. A caller adds itself to the set, and deletes itself from it. */
export function messageListeners(): Set<MessageListener> {
  return registry().listeners;
}
