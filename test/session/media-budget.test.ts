import { expect } from '@open-wc/testing';
import { FLOOD_HLS, FLOOD_MP4, NIGHT_HLS } from '../harness/clips.js';
import { unmountAll } from '../harness/page.js';
import { articleOf, hasSnapshots, isParked, snapshotOf } from '../harness/parking.js';
import { play } from '../harness/playing.js';
import { until } from '../harness/until.js';

describe('a page with many clips', () => {
  afterEach(unmountAll);

  it('keeps the buffers of two clips: the one that plays, and the one played before it', async () => {
    const sources = [FLOOD_HLS, NIGHT_HLS, FLOOD_MP4].map((src) => `src="${src}"`);
    const [first, second, third] = await articleOf(sources, '');
    if (!second || !third) throw new Error('no clips');
    await play(first);
    await play(second);
    expect(isParked(first)).to.equal(false);
    await play(third);
    await until(() => isParked(first), 'the first clip to be parked');
    expect([first, second, third].map(({ state }) => state)).to.deep.equal(['paused', 'paused', 'playing']);
    expect(isParked(second)).to.equal(false);
    first.scrollIntoView();
    if (hasSnapshots)
      await until(() => snapshotOf(first)?.hidden === false, 'the last frame of the first clip');
    await play(first);
    await until(() => isParked(second), 'the second clip to be parked');
    expect(third.state).to.equal('paused');
  });
});
