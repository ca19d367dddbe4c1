import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCue } from '../../src/platform/read-cue.js';
import { anyTextOr } from '../harness/any.js';

const anyCue = anyTextOr(
  '<v ',
  'Ann',
  '>',
  '</v>',
  '<c.onclick>',
  '<b',
  '&lt;',
  '&',
  '<00:00:01.000>',
  '<rt>',
  '\n',
  'word',
);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('readCue, for any text', () => {
  it('returns text and voice without white space around them', () => {
    fc.assert(
      fc.property(anyCue, (text) => {
        const cue = readCue(new VTTCue(0, 1, text), 'en');
        expect(cue.text).to.equal(cue.text.trim());
        expect(cue.voice).to.equal(cue.voice.trim());
      }),
      { numRuns: 500 },
    );
  });

  it('returns escaped text unescaped, however much it looks like markup', () => {
    const printable = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.oneof(printable, anyCue), (text) => {
        // U+FFFF is a noncharacter: Chromium's parser takes it for the end of the text.
        fc.pre(text.isWellFormed() && !/[\0\r\uffff]/.test(text));
        expect(readCue(new VTTCue(0, 1, escaped(text)), 'en').text).to.equal(text.trim());
      }),
      { numRuns: 500 },
    );
  });
});
