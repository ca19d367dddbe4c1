import { expect } from '@open-wc/testing';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, NIGHT_HLS } from '../harness/clips.js';
import { unmountAll } from '../harness/page.js';
import { untilMoving } from '../harness/playing.js';
import { until } from '../harness/until.js';

/** No driver of these browsers has a finger: the events are those that one makes. */
function finger(element: Element, type: 'pointerdown' | 'pointercancel'): void {
  element.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', bubbles: true }));
}

const asked = (part: string) =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes(part)).length;

describe('a finger on a clip', () => {
  afterEach(unmountAll);

  it('begins to load, and lets go of it when it scrolls the page', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls"`);
    finger(element, 'pointerdown');
    await until(() => element.state === 'warming', 'warming');
    finger(element, 'pointercancel');
    expect(element.state).to.equal('idle');
    expect([element.readyState, element.buffered.length]).to.deep.equal([0, 0]);
  });

  it('loads nothing when it scrolls before the player is there', async () => {
    performance.clearResourceTimings();
    const first = await clip(`src="${NIGHT_HLS}" engine="hls"`);
    const reports = reportsOf(first);
    finger(first, 'pointerdown');
    finger(first, 'pointercancel');
    const second = await clip(`src="${FLOOD_HLS}" engine="hls"`);
    finger(second, 'pointerdown');
    await until(() => asked('flood-meadows/cmaf/360p/seg-0001') > 0, 'the first segment of the other clip');
    expect([first.state, only(reports, 'warm').length]).to.deep.equal(['idle', 0]);
    expect(asked('night-trains/cmaf/360p')).to.equal(0);
  });

  it('takes nothing from a clip that plays', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    await element.play();
    finger(element, 'pointerdown');
    finger(element, 'pointercancel');
    await untilMoving(element);
    expect(element.state).to.equal('playing');
  });
});
