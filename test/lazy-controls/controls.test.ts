import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { FLOOD_HLS, FLOOD_MP4, FLOOD_POSTER } from '../harness/clips.js';
import { choose, control, controlledClip, findControl, menuItems } from '../harness/controls.js';
import { clickCentre, moveTo, unmountAll } from '../harness/page.js';
import { partOf, untilMoving, videoOf } from '../harness/playing.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';
import { pictureOf } from './picture.js';

const CHAPTERS = track('chapters', 'en');
const CAPTIONS = track('captions', 'en', 'English');

const isIdle = (element: Element) => partOf(element, 'controls').classList.contains('idle');

describe('the controls', () => {
  afterEach(unmountAll);

  it("replace the browser's own controls, around the same <video>", async () => {
    const element = await controlledClip(`src="${FLOOD_HLS}" engine="hls" muted headline="Floods"`);
    const video = videoOf(element);
    expect([video.controls, video.tabIndex]).to.deep.equal([false, -1]);
    expect(partOf(element, 'controls').getAttribute('aria-label')).to.equal('Floods');
    expect(element.shadowRoot?.querySelectorAll('video').length).to.equal(1);
  });

  it('hide when the pointer does not move, and appear when it moves', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    await moveTo(pictureOf(element));
    await until(() => isIdle(element), 'the controls to hide');
    await moveTo(pictureOf(element));
    await until(() => !isIdle(element), 'the controls');
  });

  it('stay while the clip is paused', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    element.pause();
    partOf(element, 'frame').dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await until(() => !isIdle(element) && findControl(element, 'Play'), 'the controls of a paused clip');
  });

  it("offer Replay and a link to the clip's own page at the end", async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted href="https://example.org/clip"`);
    element.currentTime = element.duration - 0.3;
    await until(() => element.state === 'ended', 'the end');
    const link = () => element.shadowRoot?.querySelector<HTMLAnchorElement>('.end a');
    await until(() => link()?.href === 'https://example.org/clip', 'the link');
    element.shadowRoot?.querySelector<HTMLElement>('.end button')?.click();
    await untilMoving(element);
    expect(element.currentTime).to.be.lessThan(20);
  });

  it('return the focus to the poster when the clip is loaded again', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    control(element, 'Pause').focus();
    element.load();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(partOf(element, 'play-button'));
    expect(element.shadowRoot?.querySelector('[part="controls"]')).to.equal(null);
  });

  it('work in an element that has been moved', async () => {
    const element: NewsVideo = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const place = document.createElement('div');
    place.className = 'stage';
    document.body.append(place);
    place.append(element);
    await until(() => findControl(element, 'Pause'), 'the controls');
    await clickCentre(control(element, 'Pause'));
    await until(() => element.state === 'paused', 'the pause');
  });

  it('describe the clip to the system until it is removed', async () => {
    const element = await controlledClip(
      `src="${FLOOD_MP4}" muted headline="Floods" credit="AFP" poster="/nowhere.jpg"`,
    );
    await until(() => navigator.mediaSession.metadata?.title === 'Floods', 'the title');
    expect(navigator.mediaSession.metadata?.artist).to.equal('AFP');
    element.remove();
    await until(() => navigator.mediaSession.metadata === null, 'no metadata');
  });

  it('describe the clip to the system by its slots', async () => {
    await controlledClip(
      `src="${FLOOD_MP4}" muted headline="Slots"`,
      `<picture slot="poster"><img alt="" src="${FLOOD_POSTER}"></picture><span slot="credit">Photo: AFP</span>`,
    );
    await until(() => navigator.mediaSession.metadata?.title === 'Slots', 'the title');
    const { artist, artwork } = navigator.mediaSession.metadata ?? {};
    expect(artist).to.equal('Photo: AFP');
    expect(artwork?.map(({ src }) => src)).to.deep.equal([new URL(FLOOD_POSTER, location.href).href]);
  });

  it('are in the language of the page, and change with it', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted lang="de"`);
    await until(
      () => findControl(element, 'Pause') && findControl(element, 'Einstellungen'),
      'German messages',
    );
    element.lang = 'en';
    await until(() => findControl(element, 'Settings'), 'English messages');
  });

  for (const direction of ['ltr', 'rtl'])
    it(`have no accessibility violations, with menu and help open too (${direction})`, async () => {
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
});
