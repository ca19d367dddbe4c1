import { expect } from '@open-wc/testing';
import { FLOOD_MP4, floodFile } from '../harness/clips.js';
import { choose, control, controlledClip } from '../harness/controls.js';
import { clickCentre, glideTo, moveTo, unmountAll } from '../harness/page.js';
import { partOf } from '../harness/playing.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';
import { pictureOf } from './picture.js';

const CHAPTERS = track('chapters', 'en');
const STORYBOARD = track('metadata', '', 'thumbnails', floodFile('storyboard.vtt'));

describe('the time slider', () => {
  afterEach(unmountAll);

  it('seeks where it is pressed, and tells screen readers the position in words', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    element.pause();
    await clickCentre(control(element, 'Position'));
    await until(() => Math.abs(element.currentTime - element.duration / 2) < 3, 'the middle');
    const spoken = () => control(element, 'Position').ariaValueText ?? '';
    await until(
      () => /^1 minute 2\d seconds of 2 minutes 4\d seconds/.test(spoken()),
      () => `the position, not ${spoken()}`,
    );
  });

  it('does not seek for a finger that scrolls the page', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    element.pause();
    const slider = control(element, 'Position') as HTMLInputElement;
    const before = element.currentTime;
    slider.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch' }));
    slider.value = '100';
    slider.dispatchEvent(new Event('input'));
    slider.dispatchEvent(new PointerEvent('pointercancel'));
    slider.dispatchEvent(new Event('change'));
    expect(element.currentTime).to.equal(before);
    expect(getComputedStyle(slider).touchAction).to.equal('pan-y');
  });

  it('marks the chapters, and names the current one', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`, CHAPTERS);
    await until(() => element.shadowRoot?.querySelectorAll('.mark').length === 5, 'five marks');
    await choose(element, 'Chapters', 'A town that made room');
    expect(element.currentTime).to.be.lessThan(2);
    const title = () => element.shadowRoot?.querySelector('[part="chapter"]')?.textContent;
    await until(
      () => title() === 'A town that made room',
      () => `the chapter, not ${title()}`,
    );
    expect(control(element, 'Position').ariaValueText).to.match(/, A town that made room$/);
  });

  it('shows thumbnail, chapter and time of the position under the pointer', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`, CHAPTERS + STORYBOARD);
    const controls = partOf(element, 'controls');
    await moveTo(pictureOf(element));
    await until(() => !controls.classList.contains('idle'), 'the controls');
    await glideTo(control(element, 'Position'));
    const preview = () => controls.querySelector('.preview');
    await until(() => preview()?.querySelector('.thumbnail'), 'the thumbnail');
    await until(() => preview()?.querySelector('.chapter')?.textContent, 'the chapter');
    expect(preview()?.querySelector('.clock')?.textContent).to.match(/^01:2\d$/);
    const { backgroundImage, backgroundPosition } = getComputedStyle(
      preview()?.querySelector('.thumbnail') ?? document.body,
    );
    expect(backgroundImage).to.contain('/demo/clips/flood-meadows/storyboard.jpg');
    expect(backgroundPosition).to.match(/^-\d+px -\d+px$/);
    await moveTo(pictureOf(element));
    await until(() => !preview(), 'the preview to disappear');
  });
});
