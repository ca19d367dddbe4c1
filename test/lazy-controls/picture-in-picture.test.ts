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

const isThere = document.pictureInPictureEnabled === true;

function leaveOutWhereNotTried(test: Mocha.Context): void {
  if (!isThere) leaveOut(test, 'no small window');
  if (!isChromium) leaveOut(test, 'it takes the keyboard from the tests beside this one');
}

function isInWindow(element: NewsVideo): boolean {
  return element.shadowRoot?.pictureInPictureElement === videoOf(element);
}

describe('Picture in picture', () => {
  afterEach(async () => {
    if (document.pictureInPictureElement) await document.exitPictureInPicture();
    unmountAll();
  });

  it('is offered where the browser has it, and nowhere else', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    expect(findControl(element, 'Picture in picture') !== undefined).to.equal(isThere);
  });

  it('goes on by its button, and by its key, with the events of each', async function () {
    leaveOutWhereNotTried(this);
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

  it('goes on playing while the reader reads on, far below, and pauses once the window is closed there', async function () {
    leaveOutWhereNotTried(this);
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
