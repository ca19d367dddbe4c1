import { expect } from '@open-wc/testing';
import { renderClip, renderHead } from '../../src/server.js';
import { loadPage, unmountAll } from '../harness/page.js';
import { until } from '../harness/until.js';
import { FULL_CLIP } from '../server/clips.js';

/** The library behind the reader mode of Firefox. */
declare const Readability: new (document: Document) => { parse(): { readonly content: string } | null };

const PARAGRAPH = `<p>${'The river had been a neighbour for two hundred years, and wanted room. '.repeat(6)}</p>`;

async function article(): Promise<string> {
  const files = await (await fetch('/dist/files.json')).json();
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><base href="${location.origin}/">
    ${renderHead([FULL_CLIP], { baseUrl: `${location.origin}/dist/`, files })}</head>
    <body><article><h1>An article</h1>${PARAGRAPH.repeat(2)}${renderClip(FULL_CLIP)}${PARAGRAPH.repeat(3)}</article></body></html>`;
}

/** What the reader mode shows of a page. */
function readable(page: Document): HTMLElement {
  const { content } = new Readability(page).parse() ?? { content: '' };
  return new DOMParser().parseFromString(content, 'text/html').body;
}

function expectOneClip(content: HTMLElement): void {
  const countOf = (text: string) => (content.textContent ?? '').split(text).length - 1;
  expect(countOf(FULL_CLIP.headline ?? '')).to.equal(1);
  expect(countOf(FULL_CLIP.caption ?? '')).to.equal(1);
  expect(countOf('Video: The Tane Courier')).to.equal(1);
  expect(content.querySelectorAll('img').length).to.equal(1);
  expect(content.querySelector('img')?.src).to.contain('poster-960.jpg');
  expect(content.querySelectorAll('a').length).to.equal(1);
  expect(new URL(content.querySelector('a')?.href ?? '').pathname).to.equal('/videos/flood');
  expect(content.querySelector('video, button')).to.equal(null);
}

describe('the reader mode of a browser', () => {
  before(async () => {
    const script = document.createElement('script');
    script.src = '/node_modules/@mozilla/readability/Readability.js';
    document.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
  });
  afterEach(unmountAll);

  it('shows title, poster, caption and link of a clip once, from the HTML of the server', async () => {
    expectOneClip(readable(new DOMParser().parseFromString(await article(), 'text/html')));
  });

  it('shows the same of a page whose script has drawn the clip', async () => {
    const url = URL.createObjectURL(new Blob([await article()], { type: 'text/html' }));
    const { view } = await loadPage(url);
    await until(() => view.document.querySelector('news-video')?.matches(':state(drawn)'), 'the clip');
    expectOneClip(readable(view.document.cloneNode(true) as Document));
  });
});
