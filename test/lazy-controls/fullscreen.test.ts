import { expect } from '@open-wc/testing';
import { only, reportsOf } from '../harness/clip.js';
import { FLOOD_MP4 } from '../harness/clips.js';
import { control, controlledClip, findControl } from '../harness/controls.js';
import { leaveOut } from '../harness/leave-out.js';
import { clickCentre, mount, pressKey, unmountAll } from '../harness/page.js';
import { untilMoving, videoOf } from '../harness/playing.js';
import { until } from '../harness/until.js';

describe('full screen', () => {
  afterEach(async () => {
    if (document.fullscreenElement) await document.exitFullscreen();
    unmountAll();
  });

  it('shows the clip with its controls, whose button leaves it', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const reports = reportsOf(element);
    await clickCentre(control(element, 'Full screen'));
    await until(() => document.fullscreenElement === element, 'full screen');
    const box = videoOf(element).getBoundingClientRect();
    await until(() => {
      const { width, height } = videoOf(element).getBoundingClientRect();
      return width === innerWidth && height === innerHeight;
    }, `the whole screen, not ${box.width} × ${box.height} of ${innerWidth} × ${innerHeight}`);
    await untilMoving(element);
    await until(() => findControl(element, 'Leave full screen'), 'the button');
    await clickCentre(control(element, 'Leave full screen'));
    await until(() => !document.fullscreenElement, 'the page');
    await until(() => only(reports, 'fullscreen').length === 2, 'the events');
    expect(only(reports, 'fullscreen').map(({ isOn }) => isOn)).to.deep.equal([true, false]);
  });

  it('is toggled by the key f', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    control(element, 'Pause').focus();
    await pressKey('f');
    await until(() => document.fullscreenElement, 'full screen');
    await pressKey('f');
    await until(() => !document.fullscreenElement, 'the page');
    expect(element.state).to.equal('playing');
  });

  it('does not pause a clip whose place in the article is off-screen', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    await clickCentre(control(element, 'Full screen'));
    await until(() => document.fullscreenElement, 'full screen');
    const article = mount('<p style="block-size: 5000px"></p>');
    article.parentElement?.prepend(article);
    await untilMoving(element);
    expect(element.state).to.equal('playing');
  });

  it('has no button where the page does not allow full screen', async function () {
    const stage = mount(
      '<iframe title="no full screen" allow="fullscreen \'none\'" srcdoc="<!doctype html>"></iframe>',
    );
    const frame = stage.querySelector('iframe');
    await until(() => frame?.contentDocument?.readyState === 'complete', 'the frame');
    if (frame?.contentDocument?.fullscreenEnabled)
      leaveOut(this, 'the browser ignores the permissions policy');
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    expect(findControl(element, 'Full screen')).to.not.equal(undefined);
    frame?.contentDocument?.body.append(element);
    await until(() => !findControl(element, 'Full screen'), 'the button to disappear');
    expect(findControl(element, 'Settings')).to.not.equal(undefined);
  });
});
