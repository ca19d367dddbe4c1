import { expect } from '@open-wc/testing';
import { FLOOD_HLS, FLOOD_MP4 } from '../harness/clips.js';
import { choose, control, controlledClip, menuItems } from '../harness/controls.js';
import { moveTo, pressKey, unmountAll } from '../harness/page.js';
import { hurry, partOf, videoOf } from '../harness/playing.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

describe('the menu', () => {
  afterEach(unmountAll);

  it('sets the speed, and shows it beside its item', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    await choose(element, 'Speed', '1.5×');
    expect(element.playbackRate).to.equal(1.5);
    control(element, 'Settings').click();
    await until(
      () => menuItems(element).includes('Speed 1.5×'),
      () => `the speed among ${menuItems(element)}`,
    );
  });

  it('selects a rendition, and shows which one is playing', async () => {
    const element = await controlledClip(`src="${FLOOD_HLS}" engine="hls" muted`);
    const isRenditionShown = () => {
      if (menuItems(element).length === 0) control(element, 'Settings').click();
      return menuItems(element).some((item) => /^Quality Auto \(\d+p\)$/.test(item));
    };
    await until(isRenditionShown, () => `the quality among ${menuItems(element)}`);
    await pressKey('Escape');
    await choose(element, 'Quality', '240p');
    // The new rendition follows after what is buffered already.
    hurry(element);
    await until(() => videoOf(element).videoHeight === 240, '240 lines');
    await choose(element, 'Quality', 'Auto');
  });

  it('the arrow keys work in the menu, and Escape returns the focus to its button', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const focused = () => element.shadowRoot?.activeElement?.textContent?.replace(/\s+/g, ' ').trim();
    control(element, 'Settings').focus();
    await pressKey('Enter');
    await until(() => focused()?.startsWith('Speed'), 'the first item');
    await pressKey('Enter');
    await until(
      () => focused() === 'Normal',
      () => `the selected item, not ${focused()}`,
    );
    await pressKey('ArrowDown');
    expect(focused()).to.equal('1.25×');
    await pressKey('ArrowLeft');
    await until(() => focused()?.startsWith('Speed'), 'the main page');
    await pressKey('Escape');
    await until(() => element.shadowRoot?.activeElement === control(element, 'Settings'), 'the button');
  });

  for (const zoom of ['0.75', '1.5'])
    it(`is at the end of the frame, above the bar, if the page has zoom: ${zoom}`, async () => {
      const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
      const stage = element.parentElement as HTMLElement;
      stage.style.setProperty('zoom', zoom);
      stage.style.setProperty('transform', 'translate(10px, 20px) scale(0.9)');
      control(element, 'Settings').click();
      await until(
        () => element.shadowRoot?.querySelector<HTMLElement>('#menu')?.style.bottom,
        'the position of the menu',
      );
      const rectOf = (selector: string) =>
        element.shadowRoot?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const [menu, frame, bar] = ['#menu', '.frame', '.bar'].map(rectOf) as [DOMRect, DOMRect, DOMRect];
      expect(frame.right - menu.right).to.be.within(0, 16);
      expect(bar.top - menu.bottom).to.be.within(-1, 16);
    });

  for (const width of [328, 784])
    it(`covers nothing of the article, and cuts no row, in a frame of ${width} px`, async () => {
      const element = await controlledClip(
        `src="${FLOOD_HLS}" engine="hls" muted id="clip"`,
        track('captions', 'en', 'English') + track('chapters', 'en', ''),
      );
      const stage = element.parentElement as HTMLElement;
      stage.style.width = `${width}px`;
      stage.style.paddingBlockStart = '200px';
      control(element, 'Settings').click();
      const menu = element.shadowRoot?.querySelector('#menu') as HTMLElement;
      await until(() => menu.style.bottom && menuItems(element).length > 4, 'the menu in its place');
      const [box, frame] = [menu, partOf(element, 'frame')].map((one) => one.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      expect(box.top).to.be.at.least(frame.top);
      expect(box.bottom).to.be.at.most(frame.bottom);
      expect(box.left).to.be.at.least(frame.left);
      expect(box.right).to.be.at.most(frame.right);
      const rows = Array.from(menu.querySelectorAll('.item'), (item) => item.getBoundingClientRect());
      const end = box.top + menu.clientTop + menu.clientHeight;
      const cut = rows.filter(({ top, bottom }) => top < end - 1 && bottom > end + 1);
      expect(cut.map(({ top }) => top)).to.deep.equal([]);
    });

  it('holds rows, too, if little of a narrow frame is in view', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const stage = element.parentElement as HTMLElement;
    stage.style.width = '328px';
    stage.style.paddingBlock = '0 2000px';
    window.scrollTo(0, partOf(element, 'frame').getBoundingClientRect().bottom - 60);
    control(element, 'Settings').click();
    const menu = element.shadowRoot?.querySelector('#menu') as HTMLElement;
    await until(() => menu.style.bottom && menuItems(element).length > 0, 'the menu in its place');
    const row = menu.querySelector('.item')?.getBoundingClientRect().height ?? 0;
    expect(menu.clientHeight).to.be.at.least(row);
  });

  it('highlights the item under the pointer, and no other', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    control(element, 'Settings').focus();
    await pressKey('Enter');
    await until(() => menuItems(element).length > 1, 'the menu');
    const items = Array.from(
      element.shadowRoot?.querySelectorAll<HTMLElement>('.item:not(:disabled)') ?? [],
    ).filter((item) => item.checkVisibility());
    const last = items.at(-1) as HTMLElement;
    await moveTo(last);
    await until(() => last.matches(':focus'), 'the focus');
    const highlighted = items.filter((item) => getComputedStyle(item).backgroundColor !== 'rgba(0, 0, 0, 0)');
    expect(highlighted).to.deep.equal([last]);
  });

  it('copies a link to the current time', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted id="a clip"`);
    element.pause();
    element.currentTime = 72;
    await until(() => !element.seeking, 'the seek');
    const written: string[] = [];
    const { writeText } = navigator.clipboard;
    // The test browsers have no clipboard of a system to write to.
    navigator.clipboard.writeText = async (text) => void written.push(text);
    try {
      await choose(element, 'Copy link at current time');
    } finally {
      navigator.clipboard.writeText = writeText;
    }
    expect(written.map((link) => new URL(link).hash)).to.deep.equal(['#a%20clip&t=01:12']);
    const status = () => partOf(element, 'controls').querySelector('[role="status"]')?.textContent;
    await until(() => status() === 'Link copied', 'the announcement');
  });
});
