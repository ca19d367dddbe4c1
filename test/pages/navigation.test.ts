import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { loadPage, unmountAll } from '../harness/page.js';
import { hurry, play, untilMoving } from '../harness/playing.js';
import { until } from '../harness/until.js';

const page = (name: string) => new URL(name, import.meta.url).href;

interface Turbo {
  readonly session: { refresh(url: string): void };
}

/** Loads a page, and waits for its clip. */
async function loaded(name: string) {
  const { view } = await loadPage(page(name));
  const find = (selector: string) => view.document.querySelector<HTMLElement>(selector);
  const drawn = async (selector: string) => {
    await until(() => find(selector)?.matches(':state(drawn)'), `${selector} to be drawn`);
    return find(selector) as NewsVideo;
  };
  const heading = () => find('h1')?.textContent;
  return { view, find, drawn, heading, clip: await drawn('#clip') };
}

describe('a page of Turbo', () => {
  afterEach(unmountAll);

  it('plays the clip of the next page, and stops the one of this page', async () => {
    const { find, drawn, heading, clip } = await loaded('turbo.html');
    await play(clip);
    find('a')?.click();
    await until(() => heading() === 'Two', 'the next page');
    await until(() => clip.paused, 'the clip that is gone to stop');
    await play(await drawn('#next'));
    expect(clip.paused).to.equal(true);
  });

  it('shows the poster again when the reader goes back, and plays again', async () => {
    const { view, find, drawn, heading, clip } = await loaded('turbo.html');
    await play(clip);
    find('a')?.click();
    await until(() => heading() === 'Two', 'the next page');
    view.history.back();
    await until(() => heading() === 'One', 'the page before');
    const again = await drawn('#clip');
    await until(() => again.state === 'idle', 'the poster');
    expect(view.document.querySelectorAll('news-video').length).to.equal(1);
    await play(await drawn('#clip'));
  });

  it('plays on while a refresh morphs the page', async () => {
    const { view, find, heading, clip } = await loaded('turbo.html');
    await play(clip);
    const position = clip.currentTime;
    const title = find('h1');
    if (title) title.textContent = 'Changed';
    const { session } = (view as unknown as { Turbo: Turbo }).Turbo;
    session.refresh(view.location.href);
    await until(() => heading() === 'One', 'the morph');
    expect(find('#clip')).to.equal(clip);
    expect(clip.paused).to.equal(false);
    expect(clip.currentTime).to.be.at.least(position);
    await untilMoving(clip);
  });
});

describe('a page of htmx', () => {
  afterEach(unmountAll);

  it('plays a clip that is swapped in, and stops the one that is swapped out', async () => {
    const { find, drawn, heading, clip } = await loaded('htmx.html');
    await play(clip);
    find('#swap')?.click();
    await until(() => heading() === 'Two', 'the swap');
    await until(() => clip.paused, 'the clip that is gone to stop');
    const next = await drawn('#clip');
    expect(next).not.to.equal(clip);
    await play(next);
  });

  it('plays on while its part of the page is morphed, and has the new title', async () => {
    const { find, heading, clip } = await loaded('htmx.html');
    await play(clip);
    find('#morph')?.click();
    await until(() => heading() === 'Two', 'the morph');
    expect(find('#clip')).to.equal(clip);
    expect(clip.headline).to.equal('A flood, and what came after');
    expect(clip.paused).to.equal(false);
    await untilMoving(clip);
  });
});

describe('a view transition', () => {
  afterEach(unmountAll);

  it('replaces the clip of a page, and the next one plays', async () => {
    const { view, drawn, clip } = await loaded('htmx.html');
    await play(clip);
    const next = view.document.createElement('news-video');
    next.id = 'next';
    next.setAttribute('src', clip.src);
    const change = () => view.document.querySelector('main')?.replaceChildren(next);
    const transition = view.document.startViewTransition?.(change);
    if (transition) await transition.finished;
    else change();
    await until(() => clip.paused, 'the clip that is gone to stop');
    const shown = await drawn('#next');
    hurry(shown);
    await play(shown);
  });
});
