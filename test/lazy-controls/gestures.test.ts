import { expect } from '@open-wc/testing';
import { FLOOD_MP4 } from '../harness/clips.js';
import { control, controlledClip } from '../harness/controls.js';
import { clickCentre, unmountAll } from '../harness/page.js';
import { until } from '../harness/until.js';
import { pictureOf, tap } from './picture.js';

describe('gestures', () => {
  afterEach(unmountAll);

  it('the button pauses, a click on the picture plays', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    await clickCentre(control(element, 'Pause'));
    await until(() => element.state === 'paused', 'the pause');
    await clickCentre(pictureOf(element));
    await until(() => element.state === 'playing', 'playing');
  });

  it('a double click on the poster only starts the clip; one on the picture enters full screen', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const picture = pictureOf(element);
    const click = (type: string, detail: number) =>
      picture.dispatchEvent(new MouseEvent(type, { detail, bubbles: true, composed: true }));
    await clickCentre(control(element, 'Unmute'));
    click('click', 2);
    click('dblclick', 2);
    expect([element.paused, document.fullscreenElement]).to.deep.equal([false, null]);
    click('click', 1);
    expect(element.paused).to.equal(true);
    click('click', 2);
    expect(element.paused).to.equal(false);
    click('dblclick', 2);
    await until(() => document.fullscreenElement, 'full screen');
    await document.exitFullscreen();
  });

  it('a double tap on the right seeks ten seconds forward, one on the left ten seconds back', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted start="30"`);
    element.pause();
    const before = element.currentTime;
    const picture = pictureOf(element);
    const feedback = () => element.shadowRoot?.querySelector('.seek-feedback');
    tap(picture, 0.9);
    tap(picture, 0.9);
    await until(() => Math.abs(element.currentTime - before - 10) < 0.5, 'ten seconds forward');
    // A further tap within 0.3 seconds would be another double tap.
    await until(feedback, 'the feedback');
    await until(() => !feedback(), 'the feedback to disappear');
    tap(picture, 0.1);
    tap(picture, 0.1);
    await until(() => Math.abs(element.currentTime - before) < 0.5, 'ten seconds back');
    expect(element.paused).to.equal(true);
  });
});
