import { expect } from '@open-wc/testing';
import type { Cue } from '../../src/clip/cue.js';
import { paragraphsOf } from '../../src/clip/paragraphs.js';

const cue = (startSeconds: number, text: string, voice = ''): Cue => ({
  id: '',
  startSeconds,
  endSeconds: startSeconds + 4,
  text,
  voice,
  language: 'en',
});

/** Each paragraph as `title|voice|text`. */
const paragraphs = (cues: readonly Cue[], chapters: readonly Cue[] = []) =>
  paragraphsOf(cues, chapters).map(({ title, voice, lines }) =>
    [title, voice, lines.map(({ text }) => text).join(' ')].join('|'),
  );

describe('paragraphsOf', () => {
  it('joins consecutive cues of one voice', () => {
    expect(paragraphs([cue(0, 'One'), cue(4, 'sentence.'), cue(8, 'Two.')])).to.deep.equal([
      '||One sentence. Two.',
    ]);
  });

  it('begins a paragraph with each voice, and names the voice once', () => {
    const cues = [
      cue(0, 'a', 'Ann'),
      cue(4, 'b', 'Ann'),
      cue(8, 'c', 'Bob'),
      cue(12, 'd'),
      cue(16, 'e', 'Ann'),
    ];
    expect(paragraphs(cues)).to.deep.equal(['|Ann|a b', '|Bob|c', '||d', '|Ann|e']);
  });

  it('begins a paragraph with each chapter, and shows its title', () => {
    const chapters = [cue(0, 'First'), cue(8, 'Second')];
    expect(paragraphs([cue(0, 'a'), cue(4, 'b'), cue(8, 'c')], chapters)).to.deep.equal([
      'First||a b',
      'Second||c',
    ]);
  });

  it('shows the title of a chapter that begins between cues, or late in one, before the next cue', () => {
    expect(paragraphs([cue(0, 'a'), cue(10, 'b')], [cue(6, 'Later')])).to.deep.equal(['||a', 'Later||b']);
    expect(paragraphs([cue(0, 'a'), cue(4, 'b')], [cue(7, 'Late'), cue(100, 'Never')])).to.deep.equal([
      '||a b',
    ]);
  });

  it('ends a long paragraph with its sentence, in any script', () => {
    const long = (end: string) =>
      paragraphs([0, 4, 8, 12, 16, 20].map((at) => cue(at, at === 16 ? `x${end}` : 'x'))).length;
    expect(['.', '!”', '。', '؟', '।', ','].map(long)).to.deep.equal([2, 2, 2, 2, 2, 1]);
  });

  it('leaves out cues without text', () => {
    expect(paragraphs([cue(0, ''), cue(4, 'a')])).to.deep.equal(['||a']);
    expect(paragraphs([])).to.deep.equal([]);
  });
});
