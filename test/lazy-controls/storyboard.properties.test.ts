import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Thumbnail, thumbnailAt } from '../../src/lazy-controls/storyboard.js';
import { anyTextOr, callWithLongTexts } from '../harness/any.js';

const anyCueText = anyTextOr(
  '#xywh=',
  'pixel:',
  '0,',
  '90,160',
  '-1',
  '9'.repeat(20),
  `#xywh=0,0,160,${'9'.repeat(20)}`,
  '#xywh=0,0,160,90',
  'javascript:1#xywh=0,0,160,90',
  'javascript:',
  'data:',
  'https://',
  'a.jpg',
  ')',
  '"',
);

/** The thumbnail of a clip whose storyboard has one cue with this text. */
function thumbnailOf(text: string): Thumbnail | undefined {
  const video = document.createElement('video');
  video.innerHTML = '<track kind="metadata" label="thumbnails" src="/thumbnails.vtt">';
  const element = video.querySelector('track');
  if (!element) throw new Error('no track');
  element.track.mode = 'hidden';
  element.track.addCue(new VTTCue(0, 10, text));
  const thumbnail = thumbnailAt(video, 5);
  // Before the browser requests the file, which does not exist.
  element.removeAttribute('src');
  return thumbnail;
}

describe('thumbnailAt', () => {
  it('returns a valid rectangle of an http, https or blob URL, or nothing, for any cue text', () => {
    fc.assert(
      fc.property(anyCueText, (text) => {
        const thumbnail = thumbnailOf(text);
        if (!thumbnail) return;
        expect(thumbnail.url).to.match(/^(https?|blob):/);
        for (const pixels of [thumbnail.x, thumbnail.y, thumbnail.width, thumbnail.height])
          expect(Number.isSafeInteger(pixels) && pixels >= 0).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads URL and rectangle', () => {
    const pixels = fc.nat(20_000);
    fc.assert(
      fc.property(fc.webUrl(), pixels, pixels, pixels, pixels, (url, x, y, width, height) => {
        const thumbnail = thumbnailOf(`${url}#xywh=${x},${y},${width},${height}`);
        expect(thumbnail).to.deep.equal({ url: new URL(url).href, x, y, width, height });
      }),
    );
  });

  it('returns, however long the text is', () => {
    callWithLongTexts((text) => thumbnailOf(text), ['#xywh=', '1', '#xywh=1,', '#xywh=1,1,1,1', 'a']);
    callWithLongTexts((text) => thumbnailOf(`#xywh=${text}`), ['1', '1,']);
  });
});
