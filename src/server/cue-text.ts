import { decodeCharacterReferences } from './character-references.js';

/** The elements of a cue (WebVTT, section 6.4). Other tags are ignored. */
const ELEMENTS = ['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang'];

/** A tag, which may lack its end, or the text up to the next tag. */
const TOKEN = /<([^>]*)>?|[^<]+/g;

/**
 * Reads the text of a cue without its tags, and the name of its voice, as `platform/read-cue.ts` does with a
 * cue that a browser has parsed.
 */
export function readCueText(source: string): { readonly text: string; readonly voice: string } {
  const open = new OpenElements();
  let text = '';
  let voice = '';

  for (const [token, tag] of source.matchAll(TOKEN)) {
    if (tag === undefined) {
      if (!open.hasRubyText) text += decodeCharacterReferences(token);
    } else if (tag.startsWith('/')) {
      open.end(tag.slice(1));
    } else {
      const [, name = '', annotation = ''] = /^([^\s.]*)[^\s]*\s*([\s\S]*)$/.exec(tag) ?? [];
      open.start(name);
      if (name === 'v') voice ||= decodeCharacterReferences(annotation).trim().replace(/\s+/g, ' ');
    }
  }
  return { text: text.trim(), voice };
}

/** The elements that are open at a place of a cue. */
class OpenElements {
  readonly #names: string[] = [];
  /** Counted: a search in all open elements, for each token, would take quadratic time. */
  #rubyTexts = 0;

  get hasRubyText(): boolean {
    return this.#rubyTexts > 0;
  }

  start(name: string): void {
    // Ruby text outside of ruby is no element.
    if (!ELEMENTS.includes(name) || (name === 'rt' && this.#names.at(-1) !== 'ruby')) return;
    this.#names.push(name);
    if (name === 'rt') this.#rubyTexts += 1;
  }

  /** An end tag closes the innermost element, or ruby with its last text; another one is ignored. */
  end(name: string): void {
    if (name === 'ruby') this.#pop('rt');
    this.#pop(name);
  }

  #pop(name: string): void {
    if (this.#names.at(-1) !== name) return;
    this.#names.pop();
    if (name === 'rt') this.#rubyTexts -= 1;
  }
}
