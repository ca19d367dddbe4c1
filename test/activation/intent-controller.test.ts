import { expect } from '@open-wc/testing';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, NIGHT_HLS } from '../harness/clips.js';
import { unmountAll } from '../harness/page.js';
import { untilMoving } from '../harness/playing.js';
import { until } from '../harness/until.js';

/** Dispatches an event of a touch. The drivers of these browsers have no touch input. */
function touch(element: Element, type: 'pointerdown' | 'pointercancel'): void {
  element.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true }));
}

const requestCount = (part: string) =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes(part)).length;

describe('a touch on a clip', () => {
  afterEach(unmountAll);

  it('prefetches, and discards that when the touch becomes a scroll', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls"`);
    touch(element, 'pointerdown');
    await until(() => element.state === 'warming', 'warming');
    touch(element, 'pointercancel');
    expect(element.state).to.equal('idle');
    expect([element.readyState, element.buffered.length]).to.deep.equal([0, 0]);
  });

  it('prefetches nothing when the touch becomes a scroll before the player is loaded', async () => {
    performance.clearResourceTimings();
    const first = await clip(`src="${NIGHT_HLS}" engine="hls"`);
    const reports = reportsOf(first);
    touch(first, 'pointerdown');
    touch(first, 'pointercancel');
    const second = await clip(`src="${FLOOD_HLS}" engine="hls"`);
    touch(second, 'pointerdown');
    // Not by Resource Timing, where WebKitGTK lacks most segments.
    await until(() => second.buffered.length > 0, 'the first segment of the other clip');
    expect([first.state, only(reports, 'warm').length]).to.deep.equal(['idle', 0]);
    expect(requestCount('night-trains/cmaf/360p')).to.equal(0);
  });

  it('does not stop a clip that plays', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    await element.play();
    touch(element, 'pointerdown');
    touch(element, 'pointercancel');
    await untilMoving(element);
    expect(element.state).to.equal('playing');
  });
});
