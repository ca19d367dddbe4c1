/** The tags of WebVTT (W3C WebVTT, section 4.2.2), and times within a cue. */
const WEBVTT_TAG = /^<\/?(?:[biu]|c|v|lang|ruby|rt)(?:[.\s][^<>]*)?>$|^<(?:\d+:)?\d{2}:\d{2}\.\d{3}>$/;

/** Overrides of SubStation Alpha that SubRip files contain: `{\an8}`. */
const OVERRIDE = /\{\\[^}]*\}/g;

const TAG_OR_SIGN = /<[^<>]*>|[<>]/g;

const CHARACTER_REFERENCE = /&(?!(?:amp|lt|gt|quot|lrm|rlm|nbsp|#\d+|#x[\da-f]+);)/gi;

/**
 * Makes WebVTT cue text of a cue's lines: other tags than those of WebVTT go, such as `<font>`, and signs that
 * are no tags are escaped.
 */
export function cleanCueText(text: string): string {
  return text
    .replace(OVERRIDE, '')
    .replace(CHARACTER_REFERENCE, '&amp;')
    .replaceAll('-->', '--&gt;')
    .replace(TAG_OR_SIGN, (found) => {
      if (found === '<') return '&lt;';
      if (found === '>') return '&gt;';
      if (WEBVTT_TAG.test(found)) return found;
      // A tag of HTML has a name; `<3` and `< 5 >` are text.
      return /^<\/?[a-z][^<>]*>$/i.test(found) ? '' : `&lt;${found.slice(1, -1)}&gt;`;
    })
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

/** The characters that a reader sees. */
export function visibleText(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:lrm|rlm);/g, '')
    .replace(/&[#\w]+;/g, '·');
}
