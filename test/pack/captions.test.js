import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkCaptions } from '../../dist/esm/pack/captions/check-captions.js';
import { cleanCueText } from '../../dist/esm/pack/captions/clean-cue-text.js';
import { decodeText } from '../../dist/esm/pack/captions/decode-text.js';
import { formatWebVtt } from '../../dist/esm/pack/captions/format-webvtt.js';
import { parseCaptions } from '../../dist/esm/pack/captions/parse-captions.js';
import { parseChapters } from '../../dist/esm/pack/captions/parse-chapters.js';
import { parseWebVtt } from '../../dist/esm/server.js';

const vtt = (file) => formatWebVtt(parseCaptions(file).cues);

describe('a caption file', () => {
  test('of SubRip becomes WebVTT', () => {
    const srt =
      '1\r\n00:00:01,500 --> 00:00:02,000\r\nHello\r\nyou\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nBye';
    assert.equal(
      vtt(srt),
      'WEBVTT\n\n00:00:01.500 --> 00:00:02.000\nHello\nyou\n\n00:00:03.000 --> 00:00:04.000\nBye\n',
    );
  });

  test('with a byte order mark, notes, and missing blank lines is read', () => {
    const { cues } = parseCaptions(
      '\uFEFFWEBVTT a title\nKind: captions\n\nNOTE\nnothing\n\n00:01.000 --> 00:02.000\nA\n2\n00:02.000 --> 00:03.000\nB',
    );
    assert.deepEqual(
      cues.map(({ text }) => text),
      ['A', 'B'],
    );
  });

  test('keeps settings, voices and styles', () => {
    const { cues, styles } = parseCaptions(
      'WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000 line:0 align:start\n<v Ann>Yes',
    );
    assert.deepEqual(styles, ['STYLE\n::cue { color: red }']);
    assert.deepEqual([cues[0].settings, cues[0].text], ['line:0 align:start', '<v Ann>Yes']);
  });

  test('is put into the order of time', () => {
    const { cues } = parseCaptions('WEBVTT\n\n00:05.000 --> 00:06.000\nB\n\n00:01.000 --> 00:02.000\nA');
    assert.deepEqual(
      cues.map(({ text }) => text),
      ['A', 'B'],
    );
  });

  test('with a time that is none keeps the others', () => {
    const { cues, unreadable } = parseCaptions('1\n0:0:x --> 0:00:02\nA\n\n2\n00:03,000 --> 00:04,000\nB');
    assert.deepEqual([cues.length, unreadable], [1, ['0:0:x --> 0:00:02']]);
  });

  test('is read by browsers as it was meant', () => {
    const text = vtt('1\n00:00:01,000 --> 00:00:02,000\nR&D <3 <font color="red">5 > 4</font> {\\an8}--> x');
    assert.equal(parseWebVtt(text)[0].text, 'R&D <3 5 > 4 --> x');
  });

  test('of any encoding is read', () => {
    const bytes = (text, encoding) => Buffer.from(text, encoding);
    assert.deepEqual(decodeText(bytes('ä', 'utf8')), { text: 'ä', encoding: 'utf-8' });
    assert.deepEqual(decodeText(bytes('ä', 'latin1')), { text: 'ä', encoding: 'windows-1252' });
    assert.equal(decodeText(bytes('\uFEFFä', 'utf16le')).text, 'ä');
  });
});

test('tags of HTML go, tags of WebVTT stay, and signs are escaped', () => {
  assert.equal(
    cleanCueText('<b>A</b> <span class="x">B</span> & C &amp; <5'),
    '<b>A</b> B &amp; C &amp; &lt;5',
  );
  assert.equal(cleanCueText('<c.loud>A</c> <00:01.500>B'), '<c.loud>A</c> <00:01.500>B');
});

describe('the check', () => {
  const cue = (startSeconds, endSeconds, text = 'Some words') => ({ startSeconds, endSeconds, text });
  const warningsOf = (...cues) => checkCaptions(cues, 60).warnings;

  test('says nothing of good captions', () => {
    assert.deepEqual(warningsOf(cue(1, 3), cue(3, 5), cue(20, 22, 'Two\nlines')), []);
  });

  const FAULTS = {
    'an overlap': [
      [cue(1, 3), cue(2, 4)],
      /^The cue at 00:00:02\.000 begins before the one at 00:00:01\.000/,
    ],
    'a gap': [[cue(1, 3), cue(30, 32)], /^There are no captions from 00:00:03\.000 to 00:00:30\.000/],
    'a reading speed': [[cue(1, 2, 'x'.repeat(30))], /asks for 30 characters a second: readers manage 20/],
    'a long line': [[cue(1, 9, 'x'.repeat(50))], /has a line of 50 characters: 42 fit/],
    'an end after the clip': [[cue(58, 63)], /ends after the clip: it is cut/],
    'a cue after the clip': [[cue(70, 72)], /begins after the end of the clip: it is left out/],
    'an end before the beginning': [[cue(3, 2)], /ends before it begins/],
    'no text': [[cue(3, 4, '')], /has no text/],
  };
  for (const [name, [cues, expected]] of Object.entries(FAULTS))
    test(`finds ${name}`, () => {
      const warnings = warningsOf(...cues);
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0], expected);
    });

  test('does not count tags and references as characters', () => {
    assert.deepEqual(warningsOf(cue(1, 2, '<v A long name of a speaker>R&amp;D')), []);
  });

  test('leaves captions that fit the clip', () => {
    const { cues } = checkCaptions([cue(1, 2), cue(58, 63), cue(70, 71), cue(5, 5)], 60);
    assert.deepEqual(
      cues.map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds]),
      [
        [1, 2],
        [58, 60],
      ],
    );
  });
});

test('chapters come from WebVTT, or from lines with a time', () => {
  const expected = [
    { startSeconds: 0, endSeconds: 62, title: 'Dawn' },
    { startSeconds: 62, endSeconds: 90, title: 'Noon' },
  ];
  assert.deepEqual(parseChapters('Contents\n0:00 Dawn\n1:02 – Noon\n2:00 Night', 90), expected);
  assert.deepEqual(
    parseChapters('WEBVTT\n\n00:00.000 --> 00:10.000\nDawn\n\n01:02.000 --> 01:10.000\nNoon', 90),
    expected,
  );
});
