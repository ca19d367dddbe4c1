import { expect } from '@open-wc/testing';
import { mount, nextFrame, unmountAll } from '../harness/page.js';
import { until } from '../harness/until.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

describe('a script that loads 2 s late', () => {
  afterEach(unmountAll);

  for (const width of [360, 768, 1280]) {
    it(`causes no layout shift at ${width} px`, async () => {
      const frame = document.createElement('iframe');
      frame.width = String(width);
      frame.height = '600';
      const html = await (await fetch(new URL('late-script.html', import.meta.url))).text();
      // A URL of its own for each run: a browser may keep the script of the last.
      frame.srcdoc = html.replace('delay=2000', `delay=2000&run=${width}`);
      mount('').append(frame);
      const page = () => frame.contentDocument;
      await until(() => page()?.querySelector('#last'), 'the page');
      await until(() => Array.from(page()?.styleSheets ?? []).length === 2, 'its styles');
      const view = frame.contentWindow as Window & typeof globalThis;
      const tops = () =>
        Array.from(page()?.querySelectorAll('p') ?? [], (paragraph) => [
          paragraph.textContent?.slice(0, 20),
          Math.round(paragraph.getBoundingClientRect().top * 2) / 2,
        ]);
      await nextFrame(view);
      expect(page()?.querySelectorAll('news-video:defined').length).to.equal(0);
      const before = tops();
      await until(
        () => page()?.querySelector('news-video')?.shadowRoot?.querySelector('figure'),
        'the facade',
      );
      await nextFrame(view);
      expect(tops()).to.deep.equal(before);
      const shifts = view.performance.getEntriesByType('layout-shift') as LayoutShift[];
      expect(shifts.reduce((sum, { value }) => sum + value, 0)).to.equal(0);
    });
  }
});
