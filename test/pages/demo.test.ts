import { expect } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import type { NewsVideo } from '../../src/define.js';
import { clickCentre, loadPage, nextFrame, unmountAll } from '../harness/page.js';
import { partOf, untilMoving } from '../harness/playing.js';
import { until } from '../harness/until.js';

const PAGES = ['index', 'playground', 'states'];
const demo = (name: string) => new URL(`../../demo/${name}.html`, import.meta.url).href;

async function loaded(name: string, width?: number) {
  const { view, frame } = await loadPage(demo(name), width);
  await until(
    () => view.document.querySelector('news-video')?.shadowRoot?.querySelector('figure'),
    'the clips',
  );
  await nextFrame(view);
  return { view, frame };
}

interface WindowWithAxe extends Window {
  readonly axe?: { run(): Promise<AxeResults> };
}

async function runAxe(view: WindowWithAxe): Promise<AxeResults> {
  const script = view.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  view.document.head.append(script);
  await until(() => view.axe, 'axe');
  if (!view.axe) throw new Error('no axe');
  return view.axe.run();
}

describe('the demo', () => {
  afterEach(unmountAll);

  for (const name of PAGES) {
    it(`is accessible: ${name}`, async () => {
      const { view } = await loaded(name);
      const { violations } = await runAxe(view);
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).to.deep.equal([]);
    }).timeout(60_000);

    // A window of 640 px at 200 % zoom is one of 320 px.
    it(`needs no sideways scrolling at 320 px, which is 640 px at 200 % zoom: ${name}`, async () => {
      const { view } = await loaded(name, 320);
      expect(view.document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  it('shows two clips in the article, with their badges, and plays both', async () => {
    const { view } = await loaded('index');
    const clips = Array.from(view.document.querySelectorAll<NewsVideo>('news-video'));
    expect(clips.map((clip) => partOf(clip, 'badge').textContent?.trim())).to.deep.equal(['02:45', '01:59']);
    for (const clip of clips) {
      await clickCentre(partOf(clip, 'play-button'));
      await untilMoving(clip);
      expect(clip.duration).to.be.closeTo(clip === clips[0] ? 165 : 119, 0.1);
    }
  });
});
