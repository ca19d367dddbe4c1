import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Thumbnail, thumbnailAt } from '../../src/lazy-controls/storyboard.js';
import { anyTextOr, callWithLongTexts } from '../harness/any.js';

const anyAddress = anyTextOr(
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

/** The picture of a clip whose pictures are listed by one cue with this text. */
function pictureOf(text: string): Thumbnail | undefined {
  const video = document.createElement('video');
  video.innerHTML = '<track kind="metadata" label="thumbnails" src="/thumbnails.vtt">';
  const element = video.querySelector('track');
  if (!element) throw new Error('no track');
  element.track.mode = 'hidden';
  element.track.addCue(new VTTCue(0, 10, text));
  const picture = thumbnailAt(video, 5);
  // Before the browser asks for the file.
  element.removeAttribute('src');
  return picture;
}

describe('thumbnailAt, of any address', () => {
  it('is a part of a picture that can be asked for, or nothing', () => {
    fc.assert(
      fc.property(anyAddress, (text) => {
        const picture = pictureOf(text);
        if (!picture) return;
        expect(picture.url).to.match(/^(https?|blob):/);
        for (const pixels of [picture.x, picture.y, picture.width, picture.height])
          expect(Number.isSafeInteger(pixels) && pixels >= 0).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back what was written', () => {
    const pixels = fc.nat(20_000);
    fc.assert(
      fc.property(fc.webUrl(), pixels, pixels, pixels, pixels, (url, x, y, width, height) => {
        const picture = pictureOf(`${url}#xywh=${x},${y},${width},${height}`);
        expect(picture).to.deep.equal({ url: new URL(url).href, x, y, width, height });
      }),
    );
  });

  it('returns, however long the text is', () => {
    callWithLongTexts((text) => pictureOf(text), ['#xywh=', '1', '#xywh=1,', '#xywh=1,1,1,1', 'a']);
    callWithLongTexts((text) => pictureOf(`#xywh=${text}`), ['1', '1,']);
  });
});
