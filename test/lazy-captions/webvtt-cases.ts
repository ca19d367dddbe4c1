/** A WebVTT file, and the cues that a browser parses from it (W3C, sections 4 and 6). */
interface WebVttCase {
  readonly name: string;
  readonly file: string | Uint8Array<ArrayBuffer>;
  /** Each cue as `start-end text`, or `start-end voice: text`; undefined if the file is not WebVTT. */
  readonly cues: readonly string[] | undefined;
}

const file = (...blocks: readonly string[]) => ['WEBVTT', ...blocks].join('\n\n');
const cue = (payload: string, settings = '') => file(`00:01.000 --> 00:02.000${settings}\n${payload}`);

const one = (name: string, payload: string, text = payload): WebVttCase => ({
  name,
  file: cue(payload),
  cues: [`1-2 ${text}`.trim()],
});
const setting = (settings: string): WebVttCase => ({
  name: `setting ${settings}`,
  file: cue('x', ` ${settings}`),
  cues: ['1-2 x'],
});
const timing = (line: string, cues: readonly string[]): WebVttCase => ({
  name: `timing ${line}`,
  file: file(`${line}\nx`),
  cues,
});

export const WEBVTT_CASES: readonly WebVttCase[] = [
  // The header (section 4.1).
  { name: 'BOM', file: `\uFEFF${cue('x')}`, cues: ['1-2 x'] },
  { name: 'CRLF', file: cue('x\ny').replaceAll('\n', '\r\n'), cues: ['1-2 x\ny'] },
  { name: 'CR', file: cue('x\ny').replaceAll('\n', '\r'), cues: ['1-2 x\ny'] },
  { name: 'header with text', file: cue('x').replace('WEBVTT', 'WEBVTT - captions'), cues: ['1-2 x'] },
  { name: 'header with tab', file: cue('x').replace('WEBVTT', 'WEBVTT\tcaptions'), cues: ['1-2 x'] },
  {
    name: 'header with lines below',
    file: cue('x').replace('WEBVTT', 'WEBVTT\nKind: captions'),
    cues: ['1-2 x'],
  },
  { name: 'no header', file: cue('x').replace('WEBVTT\n\n', ''), cues: undefined },
  { name: 'header in lower case', file: cue('x').replace('WEBVTT', 'webvtt'), cues: undefined },
  { name: 'header glued to text', file: cue('x').replace('WEBVTT', 'WEBVTTx'), cues: undefined },
  { name: 'header after a space', file: ` ${cue('x')}`, cues: undefined },
  { name: 'header alone', file: 'WEBVTT', cues: [] },
  { name: 'empty file', file: '', cues: undefined },
  { name: 'bytes that are no text', file: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), cues: undefined },
  // Blocks (section 6.1).
  { name: 'no line break at the end', file: cue('x').trimEnd(), cues: ['1-2 x'] },
  { name: 'many blank lines', file: cue('x').replace('\n\n', '\n\n\n\n\n'), cues: ['1-2 x'] },
  { name: 'identifier', file: file('intro\n00:01.000 --> 00:02.000\nx'), cues: ['1-2 x'] },
  { name: 'NOTE', file: file('NOTE\nnot shown', '00:01.000 --> 00:02.000\nx', 'NOTE x'), cues: ['1-2 x'] },
  {
    name: 'STYLE',
    file: file('STYLE\n::cue { color: lime }', '00:01.000 --> 00:02.000\nx'),
    cues: ['1-2 x'],
  },
  { name: 'REGION', file: file('REGION\nid:a\nwidth:40%', '00:01.000 --> 00:02.000\nx'), cues: ['1-2 x'] },
  {
    name: 'empty payload',
    file: file('00:01.000 --> 00:02.000\n', '00:03.000 --> 00:04.000\nx'),
    cues: ['1-2', '3-4 x'],
  },
  { name: 'block without times', file: file('words', '00:01.000 --> 00:02.000\nx'), cues: ['1-2 x'] },
  { name: 'arrow ends a payload', file: cue('x\n00:03.000 --> 00:04.000\ny'), cues: ['1-2 x', '3-4 y'] },
  {
    name: 'several',
    file: file('00:01.000 --> 00:02.000\nx', '00:02.000 --> 00:03.000\ny'),
    cues: ['1-2 x', '2-3 y'],
  },
  {
    name: 'overlapping',
    file: file('00:01.000 --> 00:05.000\nx', '00:02.000 --> 00:03.000\ny'),
    cues: ['1-5 x', '2-3 y'],
  },
  {
    name: 'equal',
    file: file('00:01.000 --> 00:02.000\nx', '00:01.000 --> 00:02.000\nx'),
    cues: ['1-2 x', '1-2 x'],
  },
  {
    name: 'out of order',
    file: file('00:03.000 --> 00:04.000\ny', '00:01.000 --> 00:02.000\nx'),
    cues: ['1-2 x', '3-4 y'],
  },
  {
    name: 'longer first at one start',
    file: file('00:01.000 --> 00:02.000\nshort', '00:01.000 --> 00:05.000\nlong'),
    cues: ['1-5 long', '1-2 short'],
  },
  // Times (section 6.3).
  timing('00:00:01.000 --> 00:00:02.000', ['1-2 x']),
  timing('100:00:01.000 --> 100:00:02.000', ['360001-360002 x']),
  timing('00:01.000-->00:02.000', ['1-2 x']),
  timing('  00:01.000   -->\t00:02.000  ', ['1-2 x']),
  timing('00:59.999 --> 01:00.001', ['59.999-60.001 x']),
  timing('00:01,000 --> 00:02,000', []),
  timing('00:01 --> 00:02', []),
  timing('1.000 --> 2.000', []),
  timing('00:61.000 --> 00:62.000', []),
  timing('00:60:01.000 --> 00:60:02.000', []),
  timing('-00:01.000 --> 00:02.000', []),
  timing('00:01.000 -> 00:02.000', []),
  timing('00:01.000 --> ', []),
  timing('00:01.00 --> 00:02.000', []),
  // Settings (section 6.3): the cue is kept whether they are known or not.
  setting('line:0'),
  setting('line:-1'),
  setting('line:50%'),
  setting('line:10%,end'),
  setting('position:20%'),
  setting('position:20%,line-left'),
  setting('size:50%'),
  setting('align:start'),
  setting('align:center'),
  setting('vertical:rl'),
  setting('vertical:lr line:0 size:40%'),
  setting('line:150% size:200%'),
  setting('nonsense:1 align: :x'),
  // Tags (section 6.4).
  one('bold, italic, underlined', '<b>a</b> <i>b</i> <u>c</u>', 'a b c'),
  one('classes', '<c.loud.red>a</c> b', 'a b'),
  one('language', '<lang en-GB>colour</lang>', 'colour'),
  one('ruby', '<ruby>漢<rt>かん</rt></ruby>字', '漢字'),
  one('voice', '<v Ann>Hello', 'Ann: Hello'),
  one('voice with class and blanks', '<v.first   Ann Lee >Hello</v>', 'Ann Lee: Hello'),
  one('nested', '<v Ann><b>a <i>b</i></b></v>', 'Ann: a b'),
  one('unclosed', '<b>a', 'a'),
  one('closed in the wrong order', '<b>a <i>b</b> c</i>', 'a b c'),
  one('unknown tag', '<blink>a</blink>', 'a'),
  one('time stamps', 'a <00:01.500>b', 'a b'),
  one('script', '<script>alert(1)</script>', 'alert(1)'),
  one('lonely greater-than sign', '1 > 0'),
  one('unfinished tag', 'a <b', 'a'),
  one('two lines', 'a\nb'),
  // Entities.
  one('named entities', '&amp; &lt; &gt; a&nbsp;b', '& < > a\u00A0b'),
  one('marks of direction', 'a&lrm;&rlm;b', 'a\u200E\u200Fb'),
  one('entities of HTML', '&eacute; &#233; &#xe9;', 'é é é'),
  one('unknown entity', '&nosuch; & b'),
  // Characters.
  one('right to left', 'مرحبا, world'),
  one('astral', '🌊 𝒳'),
  { name: 'NUL', file: cue('a\0b'), cues: ['1-2 a\uFFFDb'] },
  { name: 'bytes that are no UTF-8', file: bytes(cue('a?b')), cues: ['1-2 a\uFFFDb'] },
  one('a long line', 'word '.repeat(500).trim()),
];

/** The text as UTF-8, with an invalid byte in place of `?`. */
function bytes(text: string): Uint8Array<ArrayBuffer> {
  const encoded = new TextEncoder().encode(text);
  encoded[encoded.indexOf('?'.charCodeAt(0))] = 0xff;
  return encoded;
}
