import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { clip } from '../harness/clip.js';
import { NIGHT_MP4 } from '../harness/clips.js';
import { unmountAll } from '../harness/page.js';
import { untilMoving, videoOf } from '../harness/playing.js';
import { until } from '../harness/until.js';

/**
 * Makes the media element behave as WebKitGTK's does on a busy machine, where it cannot be made to on
 * purpose.
 */
function loseSeeks(element: NewsVideo, howMany: number): { readonly places: readonly number[] } {
  const video = videoOf(element);
  const places: number[] = [];
  video.addEventListener('seeking', () => places.push(video.currentTime));
  Object.defineProperty(video, 'seeking', { get: () => places.length <= howMany, configurable: true });
  return { places };
}

describe('a seek that the browser has lost', () => {
  afterEach(unmountAll);

  it('is repeated, a little further, until it succeeds', async () => {
    const element = await clip(`src="${NIGHT_MP4}" muted`);
    await element.play();
    await untilMoving(element);
    element.pause();
    const { places } = loseSeeks(element, 2);
    await until(() => element.buffered.length > 0 && element.buffered.end(0) > 3, 'the buffer');
    element.currentTime = 2;
    await until(
      () => places.length === 3,
      () => `three seeks (${places})`,
    );
    expect(places.map((place) => place.toFixed(2))).to.deep.equal(['2.00', '2.01', '2.02']);
  });
});
