import { expect } from '@open-wc/testing';
import { FLOOD_MP4 } from '../harness/clips.js';
import { control, controlledClip, findControl, menuItems } from '../harness/controls.js';
import { clickCentre, unmountAll } from '../harness/page.js';
import { partOf } from '../harness/playing.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

const CAPTIONS = track('captions', 'en', 'English');

describe('the layout of the control bar', () => {
  afterEach(unmountAll);

  it('moves the buttons that do not fit in a narrow box into the menu', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const name = 'Picture in picture';
    element.style.inlineSize = '320px';
    control(element, 'Settings').click();
    await until(() => menuItems(element).length > 1, 'the menu');
    expect(findControl(element, name)?.getAttribute('role') ?? 'absent').to.be.oneOf(['menuitem', 'absent']);
    const button = partOf(element, 'controls').querySelector(`.wide-only[aria-label="${name}"]`);
    expect(button?.checkVisibility() ?? false).to.equal(false);
    expect(menuItems(element).includes(name)).to.equal(button !== null);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`fits into 256 px with a wide font (${direction})`, async () => {
      const element = await controlledClip(`src="${FLOOD_MP4}" dir="${direction}" muted`, CAPTIONS);
      element.style.cssText = 'inline-size: 256px; font-family: monospace';
      await until(() => findControl(element, 'Captions'), 'the captions button');
      const box = partOf(element, 'frame').getBoundingClientRect();
      expect(box.width).to.equal(256);
      for (const name of ['Pause', 'Unmute', 'Captions', 'Settings', 'Full screen']) {
        const { left, right } = control(element, name).getBoundingClientRect();
        expect(left, name).to.be.at.least(box.left);
        expect(right, name).to.be.at.most(box.right);
      }
      const clock = partOf(element, 'controls').querySelector('.bar > .clock');
      expect(clock?.clientWidth).to.be.above(40);
    });
  }

  it('has buttons and text of a usable size on a page with a small root font', async () => {
    const { style } = document.documentElement;
    style.fontSize = '62.5%';
    try {
      const element = await controlledClip(`src="${FLOOD_MP4}" muted`, CAPTIONS);
      for (const name of ['Pause', 'Unmute', 'Captions', 'Settings', 'Full screen']) {
        const { width, height } = control(element, name).getBoundingClientRect();
        expect(Math.min(width, height), name).to.be.at.least(36);
      }
      const texts = element.shadowRoot?.querySelectorAll('.clock, .menu, [part="controls"] button') ?? [];
      for (const text of texts)
        expect(Number.parseFloat(getComputedStyle(text).fontSize), text.className).to.be.at.least(14);
    } finally {
      style.fontSize = '';
    }
  });

  it('is mirrored from right to left, and the time slider is not', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted dir="rtl"`);
    const left = (name: string) => control(element, name).getBoundingClientRect().left;
    expect(left('Pause')).to.be.greaterThan(left('Settings'));
    element.currentTime = 10;
    await clickCentre(control(element, 'Position'));
    expect(getComputedStyle(control(element, 'Position')).direction).to.equal('ltr');
  });
});
