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
  const open: string[] = [];
  let text = '';
  let voice = '';

  for (const [token, tag] of source.matchAll(TOKEN)) {
    if (tag === undefined) {
      if (!open.includes('rt')) text += decodeCharacterReferences(token);
    } else if (tag.startsWith('/')) {
      close(open, tag.slice(1));
    } else {
      const [, name = '', annotation = ''] = /^([^\s.]*)[^\s]*\s*([\s\S]*)$/.exec(tag) ?? [];
      // Ruby text outside of ruby is no element.
      if (ELEMENTS.includes(name) && (name !== 'rt' || open.at(-1) === 'ruby')) open.push(name);
      if (name === 'v') voice ||= decodeCharacterReferences(annotation).trim().replace(/\s+/g, ' ');
    }
  }
  return { text: text.trim(), voice };
}

/** An end tag closes the innermost element, or ruby with its last text; another one is ignored. */
function close(open: string[], name: string): void {
  if (name === 'ruby' && open.at(-1) === 'rt') open.pop();
  if (open.at(-1) === name) open.pop();
}
