import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { chunkOf } from '../harness/chunks.js';
import { only, reportsOf } from '../harness/clip.js';
import { clickCentre, loadPage, moveTo, nextFrame, requestsOf, unmountAll } from '../harness/page.js';
import { hurry, partOf, play, untilMoving } from '../harness/playing.js';
import { until } from '../harness/until.js';

const page = (name: string) => new URL(name, import.meta.url).href;

function clipIn(view: Window): NewsVideo {
  const found = view.document.querySelector<NewsVideo>('news-video');
  if (!found) throw new Error('no clip');
  return found;
}

describe('a page with the built script', () => {
  afterEach(unmountAll);

  it('requests only script, style sheet and poster before any intent', async () => {
    const { view } = await loadPage(page('before-intent.html'));
    await until(
      () => clipIn(view).shadowRoot?.querySelector<HTMLImageElement>('img')?.naturalWidth,
      'the poster',
    );
    await nextFrame(view);
    await nextFrame(view);
    expect(requestsOf(view)).to.include('/dist/news-video.js');
    // What a browser has in memory, it does not list.
    const expected = [
      '/dist/news-video.css',
      '/dist/news-video.js',
      new URL(await chunkOf('/dist/news-video.js', 'core')).pathname,
      '/demo/clips/flood-meadows/poster-480.jpg',
    ];
    expect(requestsOf(view).filter((url) => !expected.includes(url))).to.deep.equal([]);
  });

  it('plays with its chunks after a click', async () => {
    const { view } = await loadPage(page('before-intent.html'));
    await until(() => clipIn(view).shadowRoot?.querySelector('button'), 'the facade');
    await clickCentre(partOf(clipIn(view), 'play-button'));
    await untilMoving(clipIn(view));
    const scripts = requestsOf(view).filter((url) => url.endsWith('.js'));
    expect(scripts.some((url) => /^\/dist\/chunks\/player-[\w-]+\.js$/.test(url))).to.equal(true);
    expect(scripts.filter((url) => url === '/dist/news-video.js').length).to.equal(1);
    // The build removes white space from templates.
    const clock = () => clipIn(view).shadowRoot?.querySelector('.clock')?.textContent;
    await until(
      () => /^00:0\d \/ 02:45$/.test(clock() ?? ''),
      () => `the times, not "${clock()}"`,
    );
  });

  it('that a link to a moment has opened plays from there, even if the reader is faster than the chunk for links', async () => {
    const { view } = await loadPage(`${page('opened-by-link.html')}#clip&t=0:10`);
    const element = clipIn(view);
    const reports = reportsOf(element);
    await untilMoving(element);
    await until(() => only(reports, 'start').length === 1, 'the start');
    expect(only(reports, 'start')[0]?.position).to.be.within(10, 15);
  });

  it('prefetches at most 512 KB at a hover, and reports it', async () => {
    const { view } = await loadPage(page('before-intent.html'));
    const element = clipIn(view);
    await until(() => element.shadowRoot?.querySelector('button'), 'the facade');
    const reports = reportsOf(element);
    await moveTo(partOf(element, 'frame'));
    await until(() => only(reports, 'warm').length === 1, 'the warming');
    expect(element.state).to.equal('warming');
    await until(() => requestsOf(view).some((url) => url.endsWith('.m4s')), 'the first segment');
    await clickCentre(partOf(element, 'play-button'));
    await until(() => only(reports, 'start').length === 1, 'the start');
    expect(only(reports, 'start')[0]?.bytesBeforeTap).to.be.within(1, 512 * 1024);
  });

  for (const [captions, tracks, build] of [
    ["the stream's own captions", '', 'hls'],
    ["the author's captions", '<track kind="captions" srclang="en" src="captions.en.vtt">', 'hls-light'],
  ] as const) {
    it(`continues with ${captions} by ${build} only`, async () => {
      const { view } = await loadPage(page('before-intent.html'));
      const element = clipIn(view);
      element.innerHTML = tracks;
      element.engine = 'hls';
      element.muted = true;
      await element.updateComplete;
      await element.play();
      await untilMoving(element);
      hurry(element);
      await until(() => element.currentTime > 5, 'the second segment');
      const builds = requestsOf(view)
        .map((url) => /\/chunks\/(hls(?:-light)?)-[\w-]{8}\.js$/.exec(url)?.[1])
        .filter((name) => name);
      expect(builds).to.deep.equal([build]);
    });
  }

  it('works from a URL with a query, and loads no chunk twice', async () => {
    const { view } = await loadPage('about:blank');
    const script = view.document.createElement('script');
    script.type = 'module';
    script.src = new URL('/dist/news-video.js?v=2', location.href).href;
    view.document.head.append(script);
    const element = view.document.createElement('news-video') as NewsVideo;
    element.setAttribute('muted', '');
    element.src = new URL('/demo/clips/night-trains/clip-360.mp4', location.href).href;
    view.document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('button'), 'the facade');
    await element.play();
    expect(requestsOf(view).filter((url) => url.includes('/dist/news-video.js')).length).to.equal(1);
  });

  it('shows an error, without a layout shift, if its chunks cannot be loaded', async () => {
    const { view } = await loadPage('about:blank');
    // The core chunk as a blob: the chunks beside it cannot be found from there.
    const core = await (await fetch(await chunkOf('/dist/news-video.js', 'core'))).blob();
    const coreUrl = URL.createObjectURL(new Blob([core], { type: 'text/javascript' }));
    const entry = await (await fetch('/dist/news-video.js')).text();
    const script = view.document.createElement('script');
    script.type = 'module';
    script.src = URL.createObjectURL(
      new Blob([entry.replace(/\.\/chunks\/core-[\w-]+\.js/, coreUrl)], { type: 'text/javascript' }),
    );
    view.document.head.append(script);
    const element = view.document.createElement('news-video') as NewsVideo;
    element.src = new URL('/demo/clips/night-trains/clip-360.mp4', location.href).href;
    view.document.body.append(element, view.document.createElement('hr'));
    await until(() => element.shadowRoot?.querySelector('button'), 'the facade');
    const topOfNext = () => view.document.querySelector('hr')?.getBoundingClientRect().top;
    const before = topOfNext();
    await clickCentre(partOf(element, 'play-button'));
    await until(() => element.state === 'failed', 'the failure');
    await element.updateComplete;
    const message = partOf(element, 'message');
    expect(message.textContent).to.contain('The video is taking too long to arrive.');
    expect(view.getComputedStyle(message).backgroundColor).to.equal('rgba(0, 0, 0, 0.8)');
    expect(topOfNext()).to.equal(before);
  });

  it('plays MPEG-TS with its worker under a strict policy, without a violation', async () => {
    const { view } = await loadPage(page('strict.html'));
    const violations: string[] = [];
    view.document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile }) => {
        violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`);
      },
    );
    const element = clipIn(view);
    await until(() => element.shadowRoot?.querySelector('button'), 'the facade');
    await play(element);
    expect(violations).to.deep.equal([]);
    await until(
      () => requestsOf(view).some((url) => /\/chunks\/hls-worker-[\w-]+\.js$/.test(url)),
      'the worker',
    );
    const { width, height } = partOf(element, 'frame').getBoundingClientRect();
    expect(width / height).to.be.closeTo(9 / 16, 0.02);
  });
});
