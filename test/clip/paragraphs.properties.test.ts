import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Cue } from '../../src/clip/cue.js';
import { paragraphsOf } from '../../src/clip/paragraphs.js';
import { anyTextOr } from '../harness/any.js';

const seconds = fc.integer({ min: 0, max: 200 });

/** In the order of time, as browsers list them. */
const cues: fc.Arbitrary<readonly Cue[]> = fc
  .array(
    fc.record({
      id: fc.constant(''),
      startSeconds: seconds,
      lengthSeconds: fc.oneof(seconds, fc.constant(Number.POSITIVE_INFINITY)),
      text: anyTextOr('word', '. ', '?', '[music]', '♪', ')', ''),
      voice: fc.constantFrom('', 'Ann', 'Ben', '__proto__'),
      language: fc.constant('en'),
    }),
  )
  .map((all) =>
    all
      .map(({ lengthSeconds, ...cue }) => ({ ...cue, endSeconds: cue.startSeconds + lengthSeconds }))
      .toSorted((a, b) => a.startSeconds - b.startSeconds),
  );

describe('paragraphsOf, with any cues', () => {
  it('keeps every cue with text, once and in order', () => {
    fc.assert(
      fc.property(cues, cues, (lines, chapters) => {
        expect(paragraphsOf(lines, chapters).flatMap((paragraph) => paragraph.lines)).to.deep.equal(
          lines.filter(({ text }) => text),
        );
      }),
    );
  });

  it('has one voice in each paragraph, and names it where it changes', () => {
    fc.assert(
      fc.property(cues, cues, (lines, chapters) => {
        let voice = '';
        for (const paragraph of paragraphsOf(lines, chapters)) {
          const own = paragraph.lines[0]?.voice;
          expect(paragraph.lines.every((line) => line.voice === own)).to.equal(true);
          expect(paragraph.voice).to.equal(own === voice ? '' : own);
          voice = own ?? '';
        }
      }),
    );
  });

  it('shows the title of each chapter at most once, in order', () => {
    fc.assert(
      fc.property(cues, cues, (lines, chapters) => {
        const named = chapters.map((chapter, at) => ({ ...chapter, text: `chapter ${at}` }));
        const titles = paragraphsOf(lines, named).flatMap(({ title }) => title || []);
        const order = titles.map((title) => named.findIndex(({ text }) => text === title));
        expect(order).to.deep.equal([...new Set(order)].toSorted((a, b) => a - b));
      }),
    );
  });
});
