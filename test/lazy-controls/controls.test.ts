import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { FLOOD_HLS, FLOOD_MP4, floodFile } from '../harness/clips.js';
import { choose, control, controlledClip, findControl, menuItems } from '../harness/controls.js';
import { clickCentre, glideTo, moveTo, pressKey, unmountAll } from '../harness/page.js';
import { hurry, partOf, untilMoving, videoOf } from '../harness/playing.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

const CHAPTERS = track('chapters', 'en');
const CAPTIONS = track('captions', 'en', 'English');

const surfaceOf = (element: Element) => {
  const surface = element.shadowRoot?.querySelector<HTMLElement>('.surface');
  if (!surface) throw new Error('no surface');
  return surface;
};

function tap(surface: HTMLElement, share: number): void {
  const { left, top, width, height } = surface.getBoundingClientRect();
  const place = { clientX: left + width * share, clientY: top + height / 2, bubbles: true, composed: true };
  surface.dispatchEvent(new PointerEvent('pointerdown', { ...place, pointerType: 'touch' }));
  surface.dispatchEvent(new MouseEvent('click', place));
}

const isIdle = (element: Element) => partOf(element, 'controls').classList.contains('idle');

describe('Controls', () => {
  afterEach(unmountAll);

  it("take the place of the browser's own, around the same media element", async () => {
    const element = await controlledClip(`src="${FLOOD_HLS}" engine="hls" muted headline="Floods"`);
    const video = videoOf(element);
    expect([video.controls, video.tabIndex]).to.deep.equal([false, -1]);
    expect(partOf(element, 'controls').getAttribute('aria-label')).to.equal('Floods');
    expect(element.shadowRoot?.querySelectorAll('video').length).to.equal(1);
  });

  it('pause and play by their button, and by a click on the picture', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    await clickCentre(control(element, 'Pause'));
    await until(() => element.state === 'paused', 'the pause');
    await clickCentre(surfaceOf(element));
    await until(() => element.state === 'playing', 'playing');
  });

  it('take no notice of the second click where a double click has started the clip', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const surface = surfaceOf(element);
    const click = (type: string, detail: number) =>
      surface.dispatchEvent(new MouseEvent(type, { detail, bubbles: true, composed: true }));
    await clickCentre(control(element, 'Unmute'));
    click('click', 2);
    click('dblclick', 2);
    expect([element.paused, document.fullscreenElement]).to.deep.equal([false, null]);
    click('click', 1);
    expect(element.paused).to.equal(true);
    click('click', 2);
    expect(element.paused).to.equal(false);
    click('dblclick', 2);
    await until(() => document.fullscreenElement, 'full screen by a double click of its own');
    await document.exitFullscreen();
  });

  it('seek where the time slider is pressed, and say the place in words', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    element.pause();
    await clickCentre(control(element, 'Position'));
    await until(() => Math.abs(element.currentTime - element.duration / 2) < 3, 'the middle');
    await until(
      () =>
        /^1 minute 2\d seconds of 2 minutes 4\d seconds/.test(
          control(element, 'Position').ariaValueText ?? '',
        ),
      () => `the place, not ${control(element, 'Position').ariaValueText}`,
    );
  });

  it('never seek for a finger that scrolls the page', async () => {
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

  it('come and go with single taps, and seek ten seconds with double taps on a side', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted start="30"`);
    element.pause();
    const before = element.currentTime;
    const surface = surfaceOf(element);
    tap(surface, 0.9);
    tap(surface, 0.9);
    await until(() => Math.abs(element.currentTime - before - 10) < 0.5, 'ten seconds on');
    // Further taps in a row go further.
    await until(() => element.shadowRoot?.querySelector('.leap'), 'the sign');
    await until(() => !element.shadowRoot?.querySelector('.leap'), 'the sign to go');
    tap(surface, 0.1);
    tap(surface, 0.1);
    await until(() => Math.abs(element.currentTime - before) < 0.5, 'ten seconds back');
    expect(element.paused).to.equal(true);
  });

  it('go while nobody stirs, and are back at once for the pointer', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    await moveTo(surfaceOf(element));
    await until(() => isIdle(element), 'the controls to go');
    await moveTo(surfaceOf(element));
    await until(() => !isIdle(element), 'the controls');
  });

  it('stay while the clip is paused', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    element.pause();
    partOf(element, 'frame').dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await until(() => !isIdle(element) && findControl(element, 'Play'), 'the controls of a paused clip');
  });

  it('choose the speed from the menu, and tell it there', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    await choose(element, 'Speed', '1.5×');
    expect(element.playbackRate).to.equal(1.5);
    control(element, 'Settings').click();
    await until(
      () => menuItems(element).includes('Speed 1.5×'),
      () => `the speed among ${menuItems(element)}`,
    );
  });

  it('are worked by arrows in the menu, and give the focus back at Escape', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const focused = () => element.shadowRoot?.activeElement?.textContent?.replace(/\s+/g, ' ').trim();
    control(element, 'Settings').focus();
    await pressKey('Enter');
    await until(() => focused()?.startsWith('Speed'), 'the first item');
    await pressKey('Enter');
    await until(
      () => focused() === 'Normal',
      () => `what is chosen, not ${focused()}`,
    );
    await pressKey('ArrowDown');
    expect(focused()).to.equal('1.25×');
    await pressKey('ArrowLeft');
    await until(() => focused()?.startsWith('Speed'), 'the way back');
    await pressKey('Escape');
    await until(() => element.shadowRoot?.activeElement === control(element, 'Settings'), 'the button');
  });

  it('offer the qualities of a stream, and which one is playing', async () => {
    const element = await controlledClip(`src="${FLOOD_HLS}" engine="hls" muted`);
    const open = () => {
      if (menuItems(element).length === 0) control(element, 'Settings').click();
      return menuItems(element).some((item) => /^Quality Auto \(\d+p\)$/.test(item));
    };
    await until(open, () => `the quality among ${menuItems(element)}`);
    await pressKey('Escape');
    await choose(element, 'Quality', '240p');
    // To the end of what is loaded already.
    hurry(element);
    await until(() => videoOf(element).videoHeight === 240, '240 lines');
    await choose(element, 'Quality', 'Auto');
  });

  it('list the chapters, mark them, and seek to them', async () => {
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

  it('show the picture, the chapter and the time of the place under the pointer', async () => {
    const storyboard = track('metadata', '', 'thumbnails', floodFile('storyboard.vtt'));
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`, CHAPTERS + storyboard);
    await moveTo(surfaceOf(element));
    await until(() => !isIdle(element), 'the controls');
    await glideTo(control(element, 'Position'));
    const preview = () => partOf(element, 'controls').querySelector('.preview');
    await until(() => preview()?.querySelector('.thumbnail'), 'the picture');
    await until(() => preview()?.querySelector('.chapter')?.textContent, 'the chapter');
    expect(preview()?.querySelector('.clock')?.textContent).to.match(/^01:2\d$/);
    const { backgroundImage, backgroundPosition } = getComputedStyle(
      preview()?.querySelector('.thumbnail') ?? document.body,
    );
    expect(backgroundImage).to.contain('/demo/clips/flood-meadows/storyboard.jpg');
    expect(backgroundPosition).to.match(/^-\d+px -\d+px$/);
    await moveTo(surfaceOf(element));
    await until(() => !preview(), 'it to go');
  });

  it('offer Replay at the end, and the way to the clip’s own page', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted href="https://example.org/clip"`);
    element.currentTime = element.duration - 0.3;
    await until(() => element.state === 'ended', 'the end');
    const link = () => element.shadowRoot?.querySelector<HTMLAnchorElement>('.end a');
    await until(() => link()?.href === 'https://example.org/clip', 'the link');
    element.shadowRoot?.querySelector<HTMLElement>('.end button')?.click();
    await untilMoving(element);
    expect(element.currentTime).to.be.lessThan(20);
  });

  it('copy a link to the current time', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted id="a clip"`);
    element.pause();
    element.currentTime = 72;
    await until(() => !element.seeking, 'the place');
    const written: string[] = [];
    const { writeText } = navigator.clipboard;
    // The real one asks the system, which has none here.
    navigator.clipboard.writeText = async (text) => void written.push(text);
    try {
      await choose(element, 'Copy link at current time');
    } finally {
      navigator.clipboard.writeText = writeText;
    }
    expect(written.map((link) => new URL(link).hash)).to.deep.equal(['#a%20clip&t=01:12']);
    const status = () => partOf(element, 'controls').querySelector('[role="status"]')?.textContent;
    await until(() => status() === 'Link copied', 'the word of it');
  });

  it('move what finds no room into the menu of a narrow box', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const name = 'Picture in picture';
    element.style.inlineSize = '320px';
    control(element, 'Settings').click();
    await until(() => menuItems(element).length > 1, 'the menu');
    expect(findControl(element, name)?.getAttribute('role') ?? 'absent').to.be.oneOf(['menuitem', 'absent']);
    const wide = partOf(element, 'controls').querySelector(`.wide[aria-label="${name}"]`);
    expect(wide?.checkVisibility() ?? false).to.equal(false);
    expect(menuItems(element).includes(name)).to.equal(wide !== null);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`stay inside a box of 256 px, ${direction}, however wide the font`, async () => {
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

  it('hand the focus on when the clip is given back', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    control(element, 'Pause').focus();
    element.load();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(partOf(element, 'play-button'));
    expect(element.shadowRoot?.querySelector('[part="controls"]')).to.equal(null);
  });

  it('tell the system what plays, and answer its keys', async () => {
    const element = await controlledClip(
      `src="${FLOOD_MP4}" muted headline="Floods" credit="AFP" poster="/nowhere.jpg"`,
    );
    await until(() => navigator.mediaSession.metadata?.title === 'Floods', 'the title');
    expect(navigator.mediaSession.metadata?.artist).to.equal('AFP');
    element.remove();
    await until(() => navigator.mediaSession.metadata === null, 'nothing to be told');
  });

  it('speak the language of the page, also when it changes', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted lang="de"`);
    await until(() => findControl(element, 'Pause') && findControl(element, 'Einstellungen'), 'German words');
    element.lang = 'en';
    await until(() => findControl(element, 'Settings'), 'English words');
  });

  for (const direction of ['ltr', 'rtl'])
    it(`are accessible from ${direction}, with menu and help`, async () => {
      const element = await controlledClip(
        `src="${FLOOD_MP4}" muted dir="${direction}" headline="A"`,
        CAPTIONS + CHAPTERS,
      );
      element.pause();
      await expect(element).to.be.accessible();
      control(element, 'Settings').click();
      await until(() => menuItems(element).length > 2, 'the menu');
      await expect(element).to.be.accessible();
      await choose(element, 'Keyboard shortcuts');
      await until(() => element.shadowRoot?.querySelector('[role="dialog"]:popover-open'), 'the help');
      await expect(element).to.be.accessible();
    });

  it('mirror the row of buttons from right to left, and not the time', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted dir="rtl"`);
    const left = (name: string) => control(element, name).getBoundingClientRect().left;
    expect(left('Pause')).to.be.greaterThan(left('Settings'));
    element.currentTime = 10;
    await clickCentre(control(element, 'Position'));
    expect(getComputedStyle(control(element, 'Position')).direction).to.equal('ltr');
  });

  it('move with an element that is moved, and answer there', async () => {
    const element: NewsVideo = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const place = document.createElement('div');
    place.className = 'stage';
    document.body.append(place);
    place.append(element);
    await until(() => findControl(element, 'Pause'), 'the controls');
    await clickCentre(control(element, 'Pause'));
    await until(() => element.state === 'paused', 'the pause');
  });
});
