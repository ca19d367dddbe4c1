import { expect } from '@open-wc/testing';
import type { Cue } from '../../src/clip/cue.js';
import { paragraphsOf } from '../../src/lazy-transcript/paragraphs.js';

const cue = (startSeconds: number, text: string, voice = ''): Cue => ({
  id: '',
  startSeconds,
  endSeconds: startSeconds + 4,
  text,
  voice,
  language: 'en',
});

const read = (cues: readonly Cue[], chapters: readonly Cue[] = []) =>
  paragraphsOf(cues, chapters).map(({ title, voice, lines }) =>
    [title, voice, lines.map(({ text }) => text).join(' ')].join('|'),
  );

describe('paragraphsOf', () => {
  it('joins what is said in one go', () => {
    expect(read([cue(0, 'One'), cue(4, 'sentence.'), cue(8, 'Two.')])).to.deep.equal([
      '||One sentence. Two.',
    ]);
  });

  it('begins anew with each voice, and names it once', () => {
    const cues = [
      cue(0, 'a', 'Ann'),
      cue(4, 'b', 'Ann'),
      cue(8, 'c', 'Bob'),
      cue(12, 'd'),
      cue(16, 'e', 'Ann'),
    ];
    expect(read(cues)).to.deep.equal(['|Ann|a b', '|Bob|c', '||d', '|Ann|e']);
  });

  it('begins anew with each chapter, and gives its title', () => {
    const chapters = [cue(0, 'First'), cue(8, 'Second')];
    expect(read([cue(0, 'a'), cue(4, 'b'), cue(8, 'c')], chapters)).to.deep.equal([
      'First||a b',
      'Second||c',
    ]);
  });

  it('gives the title of a chapter that begins in a pause, or within a line, to the next line', () => {
    expect(read([cue(0, 'a'), cue(10, 'b')], [cue(6, 'Later')])).to.deep.equal(['||a', 'Later||b']);
    expect(read([cue(0, 'a'), cue(4, 'b')], [cue(7, 'Late'), cue(100, 'Never')])).to.deep.equal(['||a b']);
  });

  it('ends at a sentence once it has gone on for long, in any script', () => {
    const long = (end: string) =>
      read([0, 4, 8, 12, 16, 20].map((at) => cue(at, at === 16 ? `x${end}` : 'x'))).length;
    expect(['.', '!”', '。', '؟', '।', ','].map(long)).to.deep.equal([2, 2, 2, 2, 2, 1]);
  });

  it('leaves out what says nothing', () => {
    expect(read([cue(0, ''), cue(4, 'a')])).to.deep.equal(['||a']);
    expect(read([])).to.deep.equal([]);
  });
});
