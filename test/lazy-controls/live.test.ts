import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { floodLive } from '../harness/clips.js';
import { choose, control, controlledClip, findControl, menuItems } from '../harness/controls.js';
import { clickCentre, unmountAll } from '../harness/page.js';
import { partOf, untilMoving } from '../harness/playing.js';
import { until } from '../harness/until.js';

const liveClip = (seconds: number) =>
  controlledClip(`src="${floodLive(seconds)}" engine="hls" stream-type="live" muted`);

const edgeOf = ({ seekable }: NewsVideo) => (seekable.length > 0 ? seekable.end(seekable.length - 1) : 0);

const badgeOf = (element: Element) => partOf(element, 'controls').querySelector('[part="live"]');

describe('the controls of a live stream', () => {
  afterEach(unmountAll);

  it('seek back, and return to the live edge with "Go to live"', async () => {
    const element = await liveClip(100);
    await until(() => badgeOf(element)?.textContent === 'LIVE', 'the badge');
    await clickCentre(control(element, 'Position'));
    await until(() => findControl(element, 'Go to live'), 'the button');
    expect(badgeOf(element)).to.equal(null);
    expect(control(element, 'Position').ariaValueText).to.match(/^(3|4)\d seconds ago$/);
    expect(edgeOf(element) - element.currentTime).to.be.above(30);
    await clickCentre(control(element, 'Go to live'));
    await until(
      () => badgeOf(element),
      () => `the badge, at ${element.currentTime} of ${edgeOf(element)}`,
    );
    await untilMoving(element);
    expect(edgeOf(element) - element.currentTime).to.be.below(25);
  });

  it('have no time slider if less than a minute is seekable', async () => {
    const element = await liveClip(30);
    expect(findControl(element, 'Position')).to.equal(undefined);
    expect(badgeOf(element)?.textContent).to.equal('LIVE');
  });

  it('offer no speed, and no link to the current time', async () => {
    const element = await liveClip(100);
    element.id = 'clip';
    await choose(element);
    await until(() => menuItems(element).length > 0, 'the menu');
    expect(menuItems(element)).to.deep.equal(['Keyboard shortcuts']);
  });
});
