import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_MP4, floodFile } from '../harness/clips.js';
import { findControl } from '../harness/controls.js';
import { leaveOut } from '../harness/leave-out.js';
import { loadPage, mount, unmountAll } from '../harness/page.js';
import { partOf, play, untilMoving } from '../harness/playing.js';
import { isWebKit } from '../harness/this-browser.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

const CLIP =
  `<news-video src="${FLOOD_MP4}" headline="Meadows" duration="2:45" muted>` +
  `${track('captions', 'en', 'English')}<a href="${FLOOD_MP4}">Watch</a></news-video>`;

/** Elements as a page comes by them, each in its place in the document. */
const BIRTHS: Readonly<Record<string, (stage: HTMLElement) => void>> = {
  innerHTML(stage) {
    stage.innerHTML = CLIP;
  },
  'document.createElement'(stage) {
    const element = document.createElement('news-video');
    element.src = FLOOD_MP4;
    element.headline = 'Meadows';
    element.duration = '2:45';
    element.setAttribute('muted', '');
    element.innerHTML = track('captions', 'en', 'English');
    stage.append(element);
  },
  'a <template>'(stage) {
    const template = document.createElement('template');
    template.innerHTML = CLIP;
    stage.append(template.content.cloneNode(true));
  },
  'a <template>, whose own content is put into the page'(stage) {
    const template = document.createElement('template');
    template.innerHTML = CLIP;
    stage.append(template.content);
  },
  DOMParser(stage) {
    const parsed = new DOMParser().parseFromString(CLIP, 'text/html');
    stage.append(...parsed.body.childNodes);
  },
  'setHTMLUnsafe, in a declarative shadow tree'(stage) {
    stage.setHTMLUnsafe(`<section><template shadowrootmode="open">${CLIP}</template></section>`);
  },
};

function clipBelow(stage: Element): NewsVideo {
  const root = stage.firstElementChild?.shadowRoot ?? stage;
  const found = root.querySelector('news-video');
  if (!found) throw new Error('no clip');
  return found;
}

/** The reader's whole way: the poster says what it is, a click plays, and there are captions. */
async function expectWhole(element: NewsVideo): Promise<void> {
  await until(() => element.matches(':state(drawn)'), 'the facade');
  expect(partOf(element, 'badge').textContent?.trim()).to.equal('02:45');
  expect(partOf(element, 'cc').textContent).to.contain('EN');
  await expectToPlay(element);
}

async function expectToPlay(element: NewsVideo): Promise<void> {
  await play(element);
  expect(Array.from(element.textTracks).map(({ language }) => language)).to.deep.equal(['en']);
}

describe('a clip that is made by', () => {
  afterEach(unmountAll);

  for (const [way, make] of Object.entries(BIRTHS)) {
    it(`${way} is whole`, async () => {
      const stage = mount('');
      make(stage);
      await expectWhole(clipBelow(stage));
    });
  }

  it('cloneNode, from one that plays, is another clip: on its poster, and plays from its own beginning', async () => {
    const first = await clip(`src="${FLOOD_MP4}" headline="Meadows" duration="2:45" muted`);
    await first.play();
    await untilMoving(first);
    const second = first.cloneNode(true) as NewsVideo;
    first.after(second);
    await until(() => second.matches(':state(drawn)'), 'the facade');
    expect(second.shadowRoot?.querySelectorAll('video').length).to.equal(0);
    expect([first.state, second.state]).to.deep.equal(['playing', 'idle']);
    first.currentTime = 60;
    await until(() => first.currentTime > 60.2, 'the first to be elsewhere');
    await play(second);
    expect(second.currentTime).to.be.lessThan(5);
    expect(first.paused).to.equal(true);
  });

  it('document.write, while the page is still being written, is whole', async () => {
    const { view } = await loadPage('about:blank');
    const { document: page } = view;
    page.open();
    page.write(
      `<!doctype html><title>Written</title><script type="module" src="/dist/news-video.js"></script>`,
    );
    // A piece of markup at a time, as a slow server sends it: the element is there before its children, and the tag ends later.
    page.write('<p>Text</p><news-video headline="Meadows" duration="2:45" muted ');
    page.write(`src="${FLOOD_MP4}">`);
    page.write(track('captions', 'en', 'English'));
    page.write(`</news-video><p>More</p>`);
    page.close();
    await until(() => page.querySelector('news-video'), 'the element');
    await expectWhole(page.querySelector('news-video') as NewsVideo);
  });
});

describe('a clip whose children come late', () => {
  afterEach(unmountAll);

  it('has the captions of a parser that stood still inside of its tag', async function () {
    if (isWebKit) leaveOut(this, 'no module runs while document.write() holds the parser');
    const { view } = await loadPage('about:blank');
    const { document: page } = view;
    page.open();
    page.write(
      '<!doctype html><title>Halting</title><script type="module" async src="/dist/news-video.js"></script>',
    );
    page.write(`<body><news-video src="${FLOOD_MP4}" headline="Meadows" duration="2:45" muted>`);
    const element = () => page.querySelector<NewsVideo>('news-video');
    await until(() => element()?.matches(':state(drawn)'), 'the facade, before its children');
    page.write(track('captions', 'en', 'English'));
    page.write('</news-video>');
    page.close();
    await expectToPlay(element() as NewsVideo);
  });

  it('tells of them, and plays with them, when a script brings them after the facade', async () => {
    const element = await clip(`src="${FLOOD_MP4}" headline="Meadows" duration="2:45" muted`);
    const badge = () => element.shadowRoot?.querySelector('[part="cc"]')?.textContent;
    expect(badge()).to.equal(undefined);
    element.insertAdjacentHTML('beforeend', track('captions', 'en', 'English', floodFile('captions.en.vtt')));
    await until(() => badge() === 'CC EN', 'the badge');
    await expectToPlay(element);
  });
});

describe('two copies of the built script', () => {
  afterEach(unmountAll);

  it('on one page, one of another version, are one page still: one clip plays at a time, and nothing goes wrong', async () => {
    const { view } = await loadPage('about:blank');
    const { document: page } = view;
    const troubles: string[] = [];
    for (const type of ['error', 'unhandledrejection'])
      view.addEventListener(type, (event) => void troubles.push(String((event as ErrorEvent).message)));
    // The state as a version without `preferences` creates it: optional members may be added to the shape.
    Reflect.set(page, Symbol.for('news-video.page.2'), {
      playing: undefined,
      prefetching: undefined,
      buffered: new view.Set(),
      events: new view.EventTarget(),
    });
    for (const version of ['?v=1', '?v=2']) {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = `/dist/news-video.js${version}`;
      page.head.append(script);
    }
    page.body.innerHTML = CLIP + CLIP;
    const [first, second] = Array.from(page.querySelectorAll('news-video'));
    if (!first || !second) throw new Error('no clips');
    await until(() => second.matches(':state(drawn)'), 'the facades');
    const reports = reportsOf(page);
    await first.play();
    await untilMoving(first);
    await until(() => findControl(first, 'Unmute'), 'the controls');
    second.scrollIntoView();
    await second.play();
    await untilMoving(second);
    expect(first.paused).to.equal(true);
    expect(only(reports, 'error')).to.deep.equal([]);
    expect(troubles).to.deep.equal([]);
  });
});
