import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsVideo } from '../../src/define.js';
import { addCatalogue } from '../../src/text/added-words.js';
import type { NewsVideoTranscript } from '../../src/transcript.js';
import '../../src/transcript.js';
import { FLOOD_HLS, floodFile } from '../harness/clips.js';
import { clickCentre, mount, pressKey, unmountAll } from '../harness/page.js';
import { partOf, untilMoving } from '../harness/playing.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

const TRACKS =
  track('captions', 'en', 'English') + track('captions', 'ar', 'العربية') + track('chapters', 'en', '');

interface Pair {
  readonly clip: NewsVideo;
  readonly transcript: NewsVideoTranscript;
}

async function article(attributes = '', tracks = TRACKS, inside = ''): Promise<Pair> {
  const stage = mount(
    `<news-video id="clip" src="${FLOOD_HLS}" engine="hls" muted>${tracks}</news-video>` +
      `<news-video-transcript for="clip" ${attributes}>${inside}</news-video-transcript>`,
  );
  const clip = stage.querySelector('news-video');
  const transcript = stage.querySelector('news-video-transcript');
  if (!clip || !transcript) throw new Error('no article');
  await clip.updateComplete;
  return { clip, transcript };
}

async function read(attributes = 'open', tracks = TRACKS): Promise<Pair> {
  const pair = await article(attributes, tracks);
  await until(() => pair.transcript.querySelector('.line'), 'the text');
  return pair;
}

const lineWith = (transcript: Element, text: string) => {
  const line = Array.from(transcript.querySelectorAll<HTMLElement>('.line')).find((one) =>
    one.textContent?.includes(text),
  );
  if (!line) throw new Error(`no line with "${text}"`);
  return line;
};
const marked = (transcript: Element) =>
  transcript.querySelector('.line[aria-current="true"]')?.textContent ?? '';

describe('NewsVideoTranscript', () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it("is text of the page's own, by chapters, before anything plays, and nothing of the stream is loaded", async () => {
    const { clip, transcript } = await read();
    expect(transcript.shadowRoot).to.equal(null);
    expect(transcript.querySelector('.chapter')?.textContent).to.equal('A town that made room');
    expect(transcript.textContent).to.contain(
      'For two hundred years, the town\nof Merrowby fought its river.',
    );
    expect(transcript.querySelectorAll('.chapter').length).to.equal(6);
    expect(clip.state).to.equal('idle');
    expect(clip.shadowRoot?.querySelector('video')).to.equal(null);
  });

  it('is closed until the reader opens it, and says so by its attribute', async () => {
    const { transcript } = await read('');
    const details = transcript.querySelector('details');
    expect(details?.open).to.equal(false);
    await clickCentre(transcript.querySelector('summary') as Element);
    await until(() => transcript.hasAttribute('open'), 'the attribute');
    transcript.open = false;
    expect(details?.open).to.equal(false);
  });

  it('plays from a line that is pressed, marks what is spoken, and follows a seek', async () => {
    const { clip, transcript } = await read();
    lineWith(transcript, 'Every flood was answered').click();
    await untilMoving(clip);
    expect(clip.currentTime).to.be.within(4.5, 20);
    await until(
      () => marked(transcript).includes('Every flood'),
      () => `the line, not "${marked(transcript)}"`,
    );
    clip.pause();
    clip.currentTime = 2;
    await until(() => marked(transcript).includes('For two hundred'), 'the earlier line');
  });

  it('plays from a time link, and by keyboard from a line', async () => {
    const { clip, transcript } = await read();
    const link = transcript.querySelectorAll<HTMLAnchorElement>('a.time')[1];
    expect(link?.getAttribute('href')).to.match(/^#clip&t=00:\d\d$/);
    transcript.querySelector<HTMLElement>('.lines')?.focus();
    await pressKey('ArrowDown');
    await pressKey('ArrowDown');
    expect(document.activeElement?.textContent).to.contain('Every flood');
    await pressKey('Enter');
    await untilMoving(clip);
    expect(clip.currentTime).to.be.greaterThan(4.5);
    clip.pause();
    link?.focus();
    await pressKey('Enter');
    await until(
      () => !clip.paused && clip.currentTime > 10,
      () => `the link's time, not ${clip.currentTime}`,
    );
  });

  it('scrolls in its own box to the spoken line, and never the page', async () => {
    const { clip, transcript } = await read();
    await clickCentre(partOf(clip, 'play-button'));
    await untilMoving(clip);
    const box = transcript.querySelector('.lines');
    const { scrollY } = window;
    clip.currentTime = 120;
    await until(() => (box?.scrollTop ?? 0) > 50, 'the box to scroll');
    expect(window.scrollY).to.equal(scrollY);
  });

  it('searches, counts, and goes from place to place', async () => {
    const { transcript } = await read();
    const field = transcript.querySelector('input');
    field?.focus();
    for (const key of 'river') await pressKey(key);
    await until(() => field?.value === 'river', 'the word');
    const count = () => transcript.querySelector('.count')?.textContent ?? '';
    await until(
      () => /^1 of \d+$/.test(count()),
      () => `the count, not "${count()}"`,
    );
    const all = transcript.querySelectorAll('mark').length;
    expect(count()).to.equal(`1 of ${all}`);
    await pressKey('Enter');
    expect(count()).to.equal(`2 of ${all}`);
    transcript.querySelector<HTMLElement>('button[aria-label="Previous match"]')?.click();
    transcript.querySelector<HTMLElement>('button[aria-label="Previous match"]')?.click();
    expect(count()).to.equal(`${all} of ${all}`);
    await pressKey('x');
    expect(count()).to.equal('No match');
    expect(transcript.querySelector('mark')).to.equal(null);
  });

  it('changes its language, and writes it in its own direction', async () => {
    const { transcript } = await read();
    const select = transcript.querySelector('select');
    expect(Array.from(select?.options ?? []).map(({ text }) => text)).to.deep.equal(['English', 'العربية']);
    if (select) select.value = 'ar';
    select?.dispatchEvent(new Event('change'));
    await until(() => transcript.querySelector('.lines p[lang="ar"]'), 'Arabic');
    const line = transcript.querySelector('.lines p:not(.chapter)');
    expect(line && getComputedStyle(line).direction).to.equal('rtl');
    expect(transcript.getAttribute('language')).to.equal('ar');
  });

  it('speaks the words that the page adds, also when it is drawn already', async () => {
    const { transcript } = await read('open lang="xt"');
    expect(transcript.querySelector('summary')?.textContent).to.equal('Transcript');
    addCatalogue('xt', { transcript: 'Teacsa' });
    await until(
      () => transcript.querySelector('summary')?.textContent === 'Teacsa',
      () => `the word, not ${transcript.querySelector('summary')?.textContent}`,
    );
    expect(transcript.querySelector('.line')).to.not.equal(null);
  });

  it('copies a link to the line that is spoken', async () => {
    const { clip, transcript } = await read();
    const written: string[] = [];
    const { writeText } = navigator.clipboard;
    // The real one asks the system, which has none here.
    navigator.clipboard.writeText = async (text) => void written.push(text);
    try {
      lineWith(transcript, 'Every flood was answered').click();
      await untilMoving(clip);
      clip.pause();
      transcript.querySelector<HTMLElement>('.copy, .tools button:last-child')?.click();
    } finally {
      navigator.clipboard.writeText = writeText;
    }
    await until(
      () => transcript.querySelector('[role="status"]')?.textContent === 'Link copied',
      'the word of it',
    );
    expect(written.map((link) => new URL(link).hash)).to.deep.equal(['#clip&t=00:05']);
  });

  it("keeps the author's own text where no captions can be had", async () => {
    const { transcript } = await article(
      'open',
      track('captions', 'en', 'English', floodFile('missing.vtt')),
      '<p>By hand.</p>',
    );
    const { warn } = console;
    let warning = '';
    console.warn = (text) => {
      warning = String(text);
    };
    try {
      await until(() => warning, 'the reason');
    } finally {
      console.warn = warn;
    }
    expect(warning).to.contain('missing.vtt');
    expect(transcript.textContent).to.equal('By hand.');
  });

  it('stands beside the clip where there is room, and below it elsewhere', async () => {
    const { clip, transcript } = await read('open layout="beside"');
    const stage = clip.parentElement as HTMLElement;
    const isBeside = () => {
      const [one, other] = [clip.getBoundingClientRect(), transcript.getBoundingClientRect()];
      return other.top < one.bottom - 10 && other.left >= one.right;
    };
    stage.style.inlineSize = '60rem';
    expect(isBeside()).to.equal(true);
    stage.style.inlineSize = '30rem';
    expect(isBeside()).to.equal(false);
  });

  it('finds its clip further down in the page, and names one that is not there', async () => {
    const stage = mount(
      `<news-video-transcript for="later" open></news-video-transcript><news-video id="later">${TRACKS}</news-video>`,
    );
    await until(() => stage.querySelector('.line'), 'the text');
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text) => void warnings.push(String(text));
    try {
      mount('<news-video-transcript for="nobody" open></news-video-transcript>');
      await until(() => warnings.length > 0, 'the warning');
    } finally {
      console.warn = warn;
    }
    expect(warnings[0]).to.equal(
      '<news-video-transcript> ignores for="nobody": there is no <news-video> of this id.',
    );
  });

  it('is drawn anew where it is moved to', async () => {
    const { transcript } = await read();
    const place = mount('<div></div>');
    place.append(transcript);
    await until(() => transcript.querySelector('.line'), 'the text');
    expect(transcript.querySelectorAll('details').length).to.equal(1);
  });

  for (const direction of ['ltr', 'rtl'])
    it(`is accessible, ${direction}`, async () => {
      const { transcript } = await read(`open dir="${direction}"`);
      await expect(transcript).to.be.accessible();
    });
});
