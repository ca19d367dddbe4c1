import { expect } from '@open-wc/testing';
import { renderTranscript, type TranscriptOptions } from '../../src/server.js';
import { FULL_CLIP } from './clips.js';

const VTT = `WEBVTT

00:00.000 --> 00:02.000
<v Anna Kern>The water comes <b>fast</b>.

00:02.000 --> 00:04.000
<v Anna Kern>& it stays.

01:05.000 --> 01:07.000
<v Tom>Then the meadow &lt;drinks&gt;.
`;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('renderTranscript', () => {
  it('has paragraphs by voice and chapter, with links to their moments', () => {
    const body = parse(renderTranscript(VTT, FULL_CLIP, { language: 'en', open: true }));
    const transcript = body.querySelector('news-video-transcript');
    expect(transcript?.getAttribute('for')).to.equal('flood');
    expect(transcript?.querySelector('details')?.open).to.equal(true);
    expect(
      Array.from(body.querySelectorAll('.lines p'), ({ textContent }) => textContent?.trim()),
    ).to.deep.equal([
      'The flood',
      '00:00 Anna Kern: The water comes fast. & it stays.',
      'The meadow',
      '01:05 Tom: Then the meadow <drinks>.',
    ]);
    const links = Array.from(body.querySelectorAll('a'), (link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['#flood&t=00:00', '#flood&t=01:05']);
  });

  it('has the language of the track that the element chooses, and the options of the element', () => {
    const lang = (options: TranscriptOptions) =>
      parse(renderTranscript(VTT, FULL_CLIP, options))
        .querySelector('.lines p')
        ?.getAttribute('lang');
    expect(lang({})).to.equal('en');
    expect(lang({ language: 'ar' })).to.equal('ar');
    const body = parse(renderTranscript(VTT, FULL_CLIP, { label: 'Plain', kind: 'descriptions' }));
    expect(body.querySelector('news-video-transcript')?.getAttribute('label')).to.equal('Plain');
    expect(body.querySelector('news-video-transcript')?.getAttribute('kind')).to.equal('descriptions');
    for (const option of [
      { language: 'not a tag!' },
      { layout: 'left' as 'beside' },
      { kind: 'x' as 'metadata' },
    ])
      expect(() => renderTranscript(VTT, FULL_CLIP, option)).to.throw(
        TypeError,
        `options.${Object.keys(option)[0]}`,
      );
  });

  it('has nothing to open if the captions have no cue', () => {
    expect(renderTranscript('WEBVTT', FULL_CLIP)).to.equal(
      '<news-video-transcript for="flood"></news-video-transcript>',
    );
  });

  it('throws without the id of the clip, and for a text that is not WebVTT', () => {
    const { id, ...clip } = FULL_CLIP;
    expect(() => renderTranscript(VTT, clip)).to.throw(TypeError, 'clip.id');
    expect(() => renderTranscript('1\n00:00,000 --> 00:01,000\nSRT', FULL_CLIP)).to.throw(
      TypeError,
      'WebVTT',
    );
  });
});
