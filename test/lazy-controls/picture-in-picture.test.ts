import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { only, reportsOf } from '../harness/clip.js';
import { FLOOD_MP4 } from '../harness/clips.js';
import { control, controlledClip, findControl } from '../harness/controls.js';
import { leaveOut } from '../harness/leave-out.js';
import { clickCentre, mount, pressKey, unmountAll } from '../harness/page.js';
import { untilMoving, videoOf } from '../harness/playing.js';
import { isChromium } from '../harness/this-browser.js';
import { until } from '../harness/until.js';

const isSupported = document.pictureInPictureEnabled === true;

function leaveOutUnlessTestable(test: Mocha.Context): void {
  if (!isSupported) leaveOut(test, 'the browser has no picture-in-picture');
  if (!isChromium) leaveOut(test, 'its window takes the keyboard from tests that run at the same time');
}

function isInWindow(element: NewsVideo): boolean {
  return element.shadowRoot?.pictureInPictureElement === videoOf(element);
}

describe('picture-in-picture', () => {
  afterEach(async () => {
    if (document.pictureInPictureElement) await document.exitPictureInPicture();
    unmountAll();
  });

  it('has a button if the browser supports it', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    expect(findControl(element, 'Picture in picture') !== undefined).to.equal(isSupported);
  });

  it('is toggled by its button and by the key i, and reports both', async function () {
    leaveOutUnlessTestable(this);
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const reports = reportsOf(element);
    await clickCentre(control(element, 'Picture in picture'));
    await until(() => isInWindow(element), 'the small window');
    await untilMoving(element);
    control(element, 'Pause').focus();
    await pressKey('i');
    await until(() => !isInWindow(element), 'the page');
    await until(() => only(reports, 'pip').length === 2, 'the events');
    expect(only(reports, 'pip').map(({ isOn }) => isOn)).to.deep.equal([true, false]);
    expect(element.state).to.equal('playing');
  });

  it('keeps an off-screen clip playing until the window is closed', async function () {
    leaveOutUnlessTestable(this);
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    await clickCentre(control(element, 'Picture in picture'));
    await until(() => isInWindow(element), 'the small window');
    const article = mount('<p style="block-size: 9000px"></p><p>The end.</p>');
    article.lastElementChild?.scrollIntoView();
    await until(() => element.getBoundingClientRect().bottom < 0, 'the scroll');
    await untilMoving(element);
    await document.exitPictureInPicture();
    await until(() => element.state === 'paused', 'the pause');
  });
});
