import { expect } from '@open-wc/testing';
import { type ClipData, loadMessages, renderClip, renderTranscript } from '../../src/server.js';
import { clickCentre, mount, nextFrame, unmountAll } from '../harness/page.js';
import { until } from '../harness/until.js';
import { FULL_CLIP } from '../server/clips.js';

const FLOOD_CAPTIONS = '/demo/clips/flood-meadows/captions.en.vtt';

/** What the reader sees of a clip, by the selector before the script and the one in the shadow tree after it. */
const PLACES: readonly (readonly [before: string, after: string])[] = [
  [':scope > a', '.frame'],
  [':scope > a > span', '.overlay'],
  [':scope > a > span > span', '.headline'],
  [':scope > a > span > :nth-child(2)', '.cc'],
  [':scope > a > span > :nth-child(3)', '.cc + .badge'],
];

const CLIPS: readonly ClipData[] = [
  FULL_CLIP,
  { ...FULL_CLIP, caption: '' },
  { ...FULL_CLIP, aspectRatio: '9/16' },
  { ...FULL_CLIP, aspectRatio: '1/1', streamType: 'live', credit: '' },
  { ...FULL_CLIP, layout: 'end', posterSources: [] },
  { ...FULL_CLIP, layout: 'full', headline: '', caption: '' },
];

async function pageOf(body: string, width: number, lang = 'en'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '600';
  const html = `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
    <base href="${location.origin}"><link rel="stylesheet" href="/dist/news-video.css">
    <style>body { font: 18px/1.5 serif; max-width: 40rem; margin: 0 auto }</style>
    ${body}<p id="last">last</p></html>`;
  frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  mount('').append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

/** Runs the built script in a page, and waits until all clips are rendered. */
async function runScript(page: Document, name = 'news-video'): Promise<void> {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = `/dist/${name}.js`;
  page.head.append(script);
  const clips = Array.from(page.querySelectorAll('news-video'));
  await until(() => clips.every((clip) => clip.shadowRoot?.querySelector('figure')), 'the posters');
  await nextFrame(page.defaultView ?? window);
}

const boxOf = (node: Element | null | undefined) => {
  if (!node) return 'none';
  const { left, top, width, height } = node.getBoundingClientRect();
  return [left, top, width, height].map((pixels) => Math.round(pixels * 2) / 2).join(' ');
};

describe('HTML from the server', () => {
  afterEach(unmountAll);

  for (const lang of ['en', 'ar']) {
    for (const width of [360, 768, 1280]) {
      it(`looks before the script as after it, at ${width} px in ${lang}`, async () => {
        const messages = await loadMessages(lang);
        const html = CLIPS.map((clip) => renderClip(clip, { messages })).join('<p>text</p>');
        const page = await pageOf(html, width, lang);
        const clips = Array.from(page.querySelectorAll('news-video'));
        const outside = () => [...clips, ...page.querySelectorAll('p, [slot="poster"]')].map(boxOf);
        const before = clips.map((clip) => PLACES.map(([selector]) => boxOf(clip.querySelector(selector))));
        const outsideBefore = outside();
        await runScript(page);
        const live = () => page.querySelector('[stream-type="live"]')?.shadowRoot?.querySelector('.live');
        await until(() => live()?.textContent === messages.live, 'the language');
        const after = clips.map((clip) =>
          PLACES.map(([, selector]) => boxOf(clip.shadowRoot?.querySelector(selector))),
        );
        expect(after).to.deep.equal(before);
        expect(outside()).to.deep.equal(outsideBefore);
      });
    }
  }

  it('is a link to the clip until the script is there, and plays from then on', async () => {
    const page = await pageOf(renderClip({ ...FULL_CLIP, muted: true }), 768);
    const link = page.querySelector<HTMLAnchorElement>('news-video > a');
    if (!link) throw new Error('no link');
    const clicked = new Promise<Event>((resolve) => link.addEventListener('click', resolve, { once: true }));
    link.addEventListener('click', (event) => event.preventDefault());
    await clickCentre(link);
    expect((await clicked).isTrusted).to.equal(true);
    expect(link.pathname).to.equal('/videos/flood');
    await runScript(page);
    const clip = page.querySelector('news-video');
    if (!clip) throw new Error('no clip');
    await clickCentre(clip);
    await until(() => clip.state === 'playing', 'playing');
  });

  it('keeps the focus of a reader who is on the link when the script comes', async () => {
    const page = await pageOf(renderClip(FULL_CLIP), 768);
    page.querySelector<HTMLElement>('news-video > a')?.focus();
    await runScript(page);
    const focused = page.querySelector('news-video')?.shadowRoot?.activeElement;
    expect(focused?.getAttribute('part')).to.equal('play-button');
  });

  it('does not load its poster again when the script comes', async () => {
    const page = await pageOf(renderClip(FULL_CLIP), 360);
    const posters = () => {
      const entries = page.defaultView?.performance.getEntriesByType('resource') ?? [];
      return entries.map(({ name }) => name).filter((name) => name.includes('poster-'));
    };
    await until(() => page.querySelector('img')?.complete, 'the poster');
    const before = posters();
    await runScript(page);
    expect(posters()).to.deep.equal(before);
  });

  it('has the transcript that the element makes of the same captions', async () => {
    const vtt = await (await fetch(FLOOD_CAPTIONS)).text();
    const { chapters, ...clip } = FULL_CLIP;
    const html = renderClip(clip) + renderTranscript(vtt, clip, { language: 'en', open: true });
    const page = await pageOf(html, 768);
    const text = () => page.querySelector('news-video-transcript .lines')?.textContent;
    const fromServer = text();
    await runScript(page, 'news-video');
    await runScript(page, 'news-video-transcript');
    await until(() => page.querySelector('news-video-transcript .copy, .tools'), 'the transcript');
    expect(text()).to.equal(fromServer);
  });
});
