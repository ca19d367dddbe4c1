import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { enqueueRender } from '../../src/platform/render-queue.js';
import { mount, unmountAll } from '../harness/page.js';
import { until } from '../harness/until.js';

const CLIPS = 100;

/** Longer than a slice, so that no slice runs two renders. */
const LONG_RENDER_MS = 12;

/** Blocks the main thread. */
function busyFor(milliseconds: number): void {
  const endMs = performance.now() + milliseconds;
  while (performance.now() < endMs);
}

function renderedClips(stage: Element): number {
  return stage.querySelectorAll('news-video:state(drawn)').length;
}

describe('enqueueRender', () => {
  afterEach(unmountAll);

  it('lets the page run other tasks between two long renders', async () => {
    const done: string[] = [];
    for (const render of ['first', 'second', 'third']) {
      enqueueRender(() => {
        busyFor(LONG_RENDER_MS);
        done.push(render);
        setTimeout(() => done.push('page'));
      });
    }
    await until(() => done.length === 6, 'all renders');
    expect(done).to.deep.equal(['first', 'page', 'second', 'page', 'third', 'page']);
  });

  it('reports an exception, and goes on with the next render', async () => {
    const { onerror } = window;
    const errors: unknown[] = [];
    window.onerror = (message) => {
      errors.push(message);
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
      await until(() => isDone, 'the second render');
      await until(() => errors.length === 1, 'the error of the first');
      expect(String(errors[0])).to.contain('goes wrong');
    } finally {
      window.onerror = onerror;
    }
  });

  it('renders every clip of a long page', async () => {
    const stage = mount('<news-video headline="Floods" duration="2:45"></news-video>'.repeat(CLIPS));
    expect(renderedClips(stage)).to.equal(0);
    await until(() => renderedClips(stage) === CLIPS, 'all clips');
    const badges = Array.from(stage.querySelectorAll('news-video'), (clip) =>
      clip.shadowRoot?.querySelector('[part~="badge"]')?.textContent?.trim(),
    );
    expect(badges).to.deep.equal(Array(CLIPS).fill('02:45'));
  });

  it('renders every clip before the page is printed', () => {
    const stage = mount('<news-video headline="Floods"></news-video>'.repeat(CLIPS));
    expect(renderedClips(stage)).to.equal(0);
    window.dispatchEvent(new Event('beforeprint'));
    expect(renderedClips(stage)).to.equal(CLIPS);
  });

  it('renders a clip that was removed meanwhile when it is back', async () => {
    const stage = mount('<news-video headline="Floods"></news-video>'.repeat(2));
    const [clip] = stage.querySelectorAll('news-video');
    clip?.remove();
    await until(() => renderedClips(stage) === 1, 'the clip that stayed');
    expect(clip?.shadowRoot).to.equal(null);
    if (clip) stage.append(clip);
    await until(() => renderedClips(stage) === 2, 'the clip that is back');
  });
});
