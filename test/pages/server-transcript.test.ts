import { expect } from '@open-wc/testing';
import {
  loadMessages,
  renderClip,
  renderHead,
  renderTranscript,
  type TranscriptOptions,
} from '../../src/server.js';
import type { NewsVideoTranscript } from '../../src/transcript.js';
import { loadPage, unmountAll } from '../harness/page.js';
import { until } from '../harness/until.js';
import { FULL_CLIP } from '../server/clips.js';

/** The element reads chapters from a track, which this clip does not have. */
const CLIP = { ...FULL_CLIP, chapters: [] };

const BASE_URL = `${location.origin}/dist/`;

/** A page with a clip and the text of its captions, whose script has not come. */
async function loadText(vtt: string, options: TranscriptOptions = {}) {
  const files = await (await fetch('/dist/files.json')).json();
  const head = renderHead([CLIP], { baseUrl: BASE_URL, files, transcript: true }).replaceAll(
    /<script.*?<\/script>/g,
    '',
  );
  const text = renderTranscript(vtt, CLIP, { language: 'en', open: true, ...options });
  const html = `<!doctype html><html lang="en"><base href="${location.origin}/">${head}
    <body style="font: 18px/1.5 sans-serif">${renderClip(CLIP)}${text}<p id="after">The article goes on.</p>`;
  const { view } = await loadPage(URL.createObjectURL(new Blob([html], { type: 'text/html' })), 600, 900);
  const find = (selector: string) =>
    view.document.querySelector(`news-video-transcript ${selector}`) as HTMLElement;
  const loadScript = async () => {
    for (const name of [files.entry, files.transcript]) {
      const script = view.document.createElement('script');
      script.type = 'module';
      script.src = BASE_URL + name;
      view.document.head.append(script);
    }
    await until(() => find('.tools input'), 'the search');
  };
  return { view, find, loadScript };
}

const captions = async () => (await fetch('/demo/clips/flood-meadows/captions.en.vtt')).text();

describe('the text of a server', () => {
  afterEach(unmountAll);

  it('stays, with what the reader has done in it, and nothing moves', async () => {
    const { view, find, loadScript } = await loadText(await captions());
    const lines = find('.lines');
    const line = find('.line:nth-of-type(2)');
    const link = find('p:nth-of-type(6) .time');
    link.focus({ preventScroll: true });
    lines.scrollTop = 120;
    const { scrollTop } = lines;
    view.getSelection()?.selectAllChildren(line);
    const placesOf = () =>
      Array.from(view.document.querySelectorAll('summary, .lines, .lines p, .line, #after'), (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left, top, width, height].map(Math.round).join(' ');
      });
    const before = placesOf();
    expect(lines.scrollHeight).to.be.above(lines.clientHeight);

    await loadScript();
    expect(find('.line:nth-of-type(2)')).to.equal(line);
    expect(view.document.activeElement).to.equal(link);
    expect(view.getSelection()?.containsNode(line, true)).to.equal(true);
    expect(view.getSelection()?.isCollapsed).to.equal(false);
    expect(lines.scrollTop).to.equal(scrollTop);
    expect(placesOf()).to.deep.equal(before);
  });

  it('is searched, and has links and the buttons that copy', async () => {
    const { view, find, loadScript } = await loadText(await captions());
    const line = find('.line');
    await loadScript();
    const link = find('.time') as HTMLAnchorElement;
    expect(link.href).to.equal(`${view.location.href}#flood&t=00:01`);
    expect(Boolean(find('.copy'))).to.equal(Boolean(view.navigator.clipboard));
    const search = find('.tools input') as HTMLInputElement;
    search.value = 'river';
    search.dispatchEvent(new Event('input'));
    await until(() => find('mark'), 'the matches');
    search.value = '';
    search.dispatchEvent(new Event('input'));
    await until(() => !find('mark'), 'no matches');
    expect(find('.line')).to.equal(line);
    expect(line.textContent).to.equal('For two hundred years, the town\nof Merrowby fought its river.');
  });

  it('is replaced if it is another text, and by another language later', async () => {
    const { find, loadScript } = await loadText('WEBVTT\n\n00:00.000 --> 00:02.000\nAnother text.\n');
    const line = find('.line');
    await loadScript();
    expect(line.isConnected).to.equal(false);
    expect(find('.line').textContent).to.contain('For two hundred years');
  });

  it('stays as the reader has left it: open or closed, before the script or after it', async () => {
    for (const open of [true, false]) {
      const { view, find, loadScript } = await loadText(await captions(), { open });
      const details = find('details') as HTMLDetailsElement;
      const transcript = view.document.querySelector('news-video-transcript') as NewsVideoTranscript;
      details.open = !open;
      const line = find('.line');
      await loadScript();
      expect(details.open).to.equal(!open);
      expect(transcript.open).to.equal(!open);
      expect(find('.line')).to.equal(line);
      details.open = open;
      await until(() => transcript.open === open, 'the attribute to follow');
    }
  });

  it('has one toolbar and one button of each kind if it is copied', async () => {
    const { view, find, loadScript } = await loadText(await captions());
    await loadScript();
    const buttons = view.document.querySelectorAll('.copy').length;
    const search = find('.tools input') as HTMLInputElement;
    search.value = 'river';
    search.dispatchEvent(new Event('input'));
    await until(() => find('mark'), 'the matches');
    const transcript = view.document.querySelector('news-video-transcript') as Element;
    transcript.replaceWith(transcript.cloneNode(true));
    const isNew = () => find('.tools input')?.isConnected && find('.tools input') !== search && !find('mark');
    await until(isNew, 'the copy');
    expect(view.document.querySelectorAll('.tools input').length).to.equal(1);
    expect(view.document.querySelectorAll('.copy').length).to.equal(buttons);
    expect(find('.line').textContent).to.contain('For two hundred years');
  });

  it('stays without the option language, and if a minifier has made spaces of its line breaks', async () => {
    const vtt = (await captions()).replaceAll(/([a-z,.])\n(?=[a-z])/gi, '$1 ');
    const { find, loadScript } = await loadText(vtt, { language: '' });
    const line = find('.line');
    expect(find('.lines p').lang).to.equal('en');
    await loadScript();
    expect(find('.line')).to.equal(line);
  });

  it('gives way to the text of another language', async () => {
    const { find, loadScript } = await loadText(await captions());
    const line = find('.line');
    await loadScript();
    const select = find('.tools select') as HTMLSelectElement;
    select.focus();
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    await until(() => find('.lines p[lang=ar]'), 'the text in Arabic');
    expect(line.isConnected).to.equal(false);
    expect(find('.tools select')).to.equal(select);
    expect(select.matches(':focus')).to.equal(true);
  });

  it('speaks the language of the page from then on', async () => {
    const { find, loadScript } = await loadText(await captions(), { messages: await loadMessages('de') });
    expect(find('summary').textContent).to.equal('Transkript');
    const line = find('.line');
    await loadScript();
    expect(find('summary').textContent).to.equal('Transcript');
    expect(find('.time').ariaLabel).to.equal('Play from 00:01');
    expect(find('.line')).to.equal(line);
  });
});
