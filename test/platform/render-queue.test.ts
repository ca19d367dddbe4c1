import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { enqueueRender } from '../../src/platform/render-queue.js';
import { mount, unmountAll } from '../harness/page.js';
import { until } from '../harness/until.js';

const CLIPS = 100;

/** Long beside a turn, so that two are never done in one. */
const LONG_MS = 12;

function busyFor(milliseconds: number): void {
  const endMs = performance.now() + milliseconds;
  while (performance.now() < endMs);
}

function drawnOf(stage: Element): number {
  return stage.querySelectorAll('news-video:state(drawn)').length;
}

describe('work in turns', () => {
  afterEach(unmountAll);

  it('lets the page do other things between two long pieces', async () => {
    const done: string[] = [];
    for (const piece of ['first', 'second', 'third']) {
      enqueueRender(() => {
        busyFor(LONG_MS);
        done.push(piece);
        setTimeout(() => done.push('page'));
      });
    }
    await until(() => done.length === 6, 'all pieces');
    expect(done).to.deep.equal(['first', 'page', 'second', 'page', 'third', 'page']);
  });

  it('keeps nothing from being done by what goes wrong in it', async () => {
    const { onerror } = window;
    const wrong: unknown[] = [];
    window.onerror = (message) => {
      wrong.push(message);
      return true;
    };
    try {
      let isDone = false;
      enqueueRender(() => {
        throw new Error('goes wrong');
      });
      enqueueRender(() => {
        isDone = true;
      });
      await until(() => isDone, 'the second piece');
      await until(() => wrong.length === 1, 'the report of the first');
      expect(String(wrong[0])).to.contain('goes wrong');
    } finally {
      window.onerror = onerror;
    }
  });

  it('draws every clip of a long page', async () => {
    const stage = mount('<news-video headline="Floods" duration="2:45"></news-video>'.repeat(CLIPS));
    expect(drawnOf(stage)).to.equal(0);
    await until(() => drawnOf(stage) === CLIPS, 'all clips');
    const badges = Array.from(stage.querySelectorAll('news-video'), (clip) =>
      clip.shadowRoot?.querySelector('[part~="badge"]')?.textContent?.trim(),
    );
    expect(badges).to.deep.equal(Array(CLIPS).fill('02:45'));
  });

  it('draws every clip before the page is printed', () => {
    const stage = mount('<news-video headline="Floods"></news-video>'.repeat(CLIPS));
    expect(drawnOf(stage)).to.equal(0);
    window.dispatchEvent(new Event('beforeprint'));
    expect(drawnOf(stage)).to.equal(CLIPS);
  });

  it('draws nothing for a clip that has left the page meanwhile, until it is back', async () => {
    const stage = mount('<news-video headline="Floods"></news-video>'.repeat(2));
    const [clip] = stage.querySelectorAll('news-video');
    clip?.remove();
    await until(() => drawnOf(stage) === 1, 'the clip that stayed');
    expect(clip?.shadowRoot).to.equal(null);
    if (clip) stage.append(clip);
    await until(() => drawnOf(stage) === 2, 'the clip that is back');
  });
});
