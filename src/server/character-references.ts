/** Named character references of ISO 8859-1, from U+00A0 on (HTML, section 13.5). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const FIRST_OF_LATIN_1 = 0xa0;
const REPLACEMENT_CHARACTER = 0xfffd;
const MAX_CODE_POINT = 0x10ffff;

const NAMED = new Map<string, string>([
  ...LATIN_1.split(' ').map((name, index): [string, string] => [
    name,
    String.fromCharCode(FIRST_OF_LATIN_1 + index),
  ]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['lrm', '\u200E'],
  ['rlm', '\u200F'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
  ['trade', '™'],
]);

/**
 * Decodes character references in captions: numeric ones, those that WebVTT names, and those of ISO 8859-1 and
 * of punctuation. HTML has 2,000 more, which captions do not use; they stay as written.
 */
export function decodeCharacterReferences(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (reference, decimal, hexadecimal, name) => {
    if (name) return NAMED.get(name) ?? reference;
    return characterOf(decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16));
  });
}

function characterOf(codePoint: number): string {
  const isCharacter = codePoint > 0 && codePoint <= MAX_CODE_POINT;
  return String.fromCodePoint(isCharacter ? codePoint : REPLACEMENT_CHARACTER).toWellFormed();
}
