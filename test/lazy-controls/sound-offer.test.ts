import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { clip } from '../harness/clip.js';
import { FLOOD_MP4 } from '../harness/clips.js';
import { controlledClip, findControl } from '../harness/controls.js';
import { clickCentre, moveTo, pressKey, unmountAll } from '../harness/page.js';
import { partOf, untilMoving } from '../harness/playing.js';
import { until } from '../harness/until.js';

const offerOf = (element: NewsVideo) => findControl(element, 'Tap for sound');

/** A clip that plays by itself, and whose control bar has hidden. */
async function silentClip(attributes = ''): Promise<NewsVideo> {
  const element = await clip(`src="${FLOOD_MP4}" autoplay ${attributes}`);
  await untilMoving(element);
  await until(() => offerOf(element), 'the offer of sound');
  partOf(element, 'frame').dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  await until(() => partOf(element, 'controls').classList.contains('idle'), 'the control bar to hide');
  return element;
}

const isShown = (control: Element | undefined) => {
  for (let node = control; node; node = node.parentElement ?? undefined)
    if (getComputedStyle(node).opacity === '0') return false;
  return control !== undefined;
};

describe('a clip that plays by itself', () => {
  afterEach(async () => {
    unmountAll();
    localStorage.clear();
    await moveTo(document.body);
  });

  it('offers sound and a pause, though its control bar is hidden', async () => {
    const element = await silentClip();
    expect(isShown(offerOf(element))).to.equal(true);
    expect(isShown(findControl(element, 'Pause'))).to.equal(true);
    const bar = element.shadowRoot?.querySelector('.foot') ?? undefined;
    await until(() => !isShown(bar), 'the control bar to have faded');
  });

  it('has sound after a press, which moves the focus to the button that mutes', async () => {
    const element = await silentClip();
    await clickCentre(offerOf(element) as HTMLElement);
    await until(() => !element.muted, 'the sound');
    await until(() => !offerOf(element), 'the offer to go');
    expect(element.paused).to.equal(false);
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Mute');
  });

  it('is not offered sound again once the reader has muted it', async () => {
    const element = await silentClip();
    await clickCentre(offerOf(element) as HTMLElement);
    await until(() => findControl(element, 'Mute'), 'the sound');
    findControl(element, 'Mute')?.click();
    await until(() => findControl(element, 'Unmute'), 'silence');
    expect(offerOf(element)).to.equal(undefined);
  });

  it('keeps the focus in the controls when the reader pauses and plays it with the keyboard', async () => {
    const element = await silentClip();
    findControl(element, 'Pause')?.focus();
    await pressKey(' ');
    await until(() => element.state === 'paused', 'the pause');
    await pressKey(' ');
    await until(() => element.state === 'playing' && !offerOf(element), 'the clip to play');
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Pause');
  });

  it('offers nothing if the reader has started it', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    expect(offerOf(element)).to.equal(undefined);
  });
});
