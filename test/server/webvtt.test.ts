import { expect } from '@open-wc/testing';
import type { Cue } from '../../src/clip/cue.js';
import { parseWebVtt } from '../../src/server.js';
import { WEBVTT_CASES } from '../lazy-captions/webvtt-cases.js';

const shown = ({ startSeconds, endSeconds, voice, text }: Cue) =>
  `${startSeconds}-${endSeconds} ${voice ? `${voice}: ` : ''}${text}`.trim();

const textOf = (file: string | Uint8Array<ArrayBuffer>) =>
  typeof file === 'string' ? file : new TextDecoder().decode(file);

// test/lazy-captions/webvtt.test.ts compares the same cases with the browser's own parser.
describe('parseWebVtt', () => {
  for (const { name, file, cues } of WEBVTT_CASES) {
    it(`${name}: has the cues that the standard demands`, () => {
      const parse = () => parseWebVtt(textOf(file)).map(shown);
      if (cues === undefined) expect(parse).to.throw(TypeError, 'not WebVTT');
      else expect(parse()).to.deep.equal(cues);
    });
  }

  it('does not take the members of every object for characters', () => {
    const cue = 'WEBVTT\n\n00:01.000 --> 00:02.000\n&constructor; &__proto__;';
    expect(parseWebVtt(cue).map(shown)).to.deep.equal(['1-2 &constructor; &__proto__;']);
  });
});
