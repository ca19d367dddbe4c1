import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { FLOOD_MP4 } from '../harness/clips.js';
import { until } from '../harness/until.js';
import { AttackedPage } from './attacked-page.js';
import { FAMILIES, SHORT_PAYLOADS, shownPayload } from './payloads.js';

describe('a link or a button in the text', () => {
  let page: AttackedPage;
  before(async () => {
    page = await AttackedPage.load();
  });
  after(() => page.close());

  /** A clip that is told of each press, and lets none through. */
  async function clipThatAsks(id: string): Promise<NewsVideo> {
    const element = await page.clip({ id, src: FLOOD_MP4, muted: '', duration: '2:45' });
    element.addEventListener('news-video', (event) => {
      if (event.detail.action === 'play-request') event.preventDefault();
    });
    return element;
  }

  /** Presses what stands in the text, as a script does; where it would lead to another page, it is not followed. */
  async function press(...texts: readonly Element[]): Promise<void> {
    for (const text of texts) {
      page.document.querySelector('main')?.prepend(text);
      text.addEventListener('click', (event) => {
        const href = text.getAttribute('href');
        if (href && !href.startsWith('#')) event.preventDefault();
      });
      (text as HTMLElement).click();
    }
    // What follows links answers in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    for (const text of texts) text.remove();
  }

  const link = (href: string) => page.make('a', { href }, 'link');
  const button = (commandfor: string, command: string, value = '') =>
    page.make('button', { commandfor, command, value }, 'do');

  for (const { name, payloads } of FAMILIES) {
    it(`with ${name} for an address, a command or a time does nothing, or what it says`, async () => {
      const element = await clipThatAsks('clip');
      for (const payload of payloads) {
        await press(
          link(payload),
          link(`#clip&t=${payload}`),
          button(payload, payload),
          button('clip', payload, payload),
          button('clip', '--seek', payload),
        );
        expect(element.currentTime, shownPayload(payload)).to.be.within(0, 604_800);
        page.expectUnharmed(payload);
      }
      expect(element.state).to.be.oneOf(['idle', 'warming']);
      page.show();
      await page.expectAnswer();
    });
  }

  it('leads to a clip of any id', async () => {
    for (const id of SHORT_PAYLOADS.filter((one) => one.isWellFormed())) {
      const element = await clipThatAsks(id);
      await press(link(`#${encodeURIComponent(id)}&t=1:12`));
      await until(
        () => element.currentTime === 72,
        () => shownPayload(id),
      );
      page.expectUnharmed(id);
    }
  });
});
