import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsVideo } from '../../src/define.js';
import { addCatalogue } from '../../src/i18n/added-messages.js';
import type { NewsVideoTranscript } from '../../src/transcript.js';
import '../../src/transcript.js';
import { FLOOD_HLS, floodFile } from '../harness/clips.js';
import { clickCentre, mount, pressKey, unmountAll } from '../harness/page.js';
import { play, untilMoving } from '../harness/playing.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

const TRACKS =
  track('captions', 'en', 'English') + track('captions', 'ar', 'العربية') + track('chapters', 'en', '');

interface Pair {
  readonly clip: NewsVideo;
  readonly transcript: NewsVideoTranscript;
}

/** A page with a clip and its transcript, which may not be loaded yet. */
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

/** The same, once the text is loaded. */
async function loaded(attributes = 'open', tracks = TRACKS, inside = ''): Promise<Pair> {
  const pair = await article(attributes, tracks, inside);
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
const timeLinkOf = (line: Element) => line.parentElement?.querySelector('a.time') as HTMLAnchorElement;
const copyButtonOf = (line: Element) => line.parentElement?.querySelector('.copy') as HTMLElement;
const currentLine = (transcript: Element) =>
  transcript.querySelector('.line[aria-current="true"]')?.textContent ?? '';

/** Replaces each text node, as the page translation of Chromium does. */
function translate(element: Element): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = document.createElement('font');
    font.textContent = text.data.toUpperCase();
    text.replaceWith(font);
  }
}

describe('NewsVideoTranscript', () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it("shows the captions in the page's own document, by chapters, without loading the stream", async () => {
    const { clip, transcript } = await loaded();
    expect(transcript.shadowRoot).to.equal(null);
    expect(transcript.querySelector('.chapter')?.textContent).to.equal('A town that made room');
    expect(transcript.textContent).to.contain(
      'For two hundred years, the town\nof Merrowby fought its river.',
    );
    expect(transcript.querySelectorAll('.chapter').length).to.equal(6);
    expect(clip.state).to.equal('idle');
    expect(clip.shadowRoot?.querySelector('video')).to.equal(null);
  });

  it('is closed until the reader opens it, and reflects that in the open attribute', async () => {
    const { transcript } = await loaded('');
    const details = transcript.querySelector('details');
    expect(details?.open).to.equal(false);
    await clickCentre(transcript.querySelector('summary') as Element);
    await until(() => transcript.hasAttribute('open'), 'the attribute');
    transcript.open = false;
    expect(details?.open).to.equal(false);
  });

  it('plays from the line that is clicked, marks the current line, and follows a seek', async () => {
    const { clip, transcript } = await loaded();
    lineWith(transcript, 'Every flood was answered').click();
    await untilMoving(clip);
    expect(clip.currentTime).to.be.within(4.5, 20);
    await until(
      () => currentLine(transcript).includes('Every flood'),
      () => `the line, not "${currentLine(transcript)}"`,
    );
    clip.pause();
    clip.currentTime = 2;
    await until(() => currentLine(transcript).includes('For two hundred'), 'the earlier line');
  });

  it('plays from a time link, and from a line with the keyboard', async () => {
    const { clip, transcript } = await loaded();
    const link = transcript.querySelectorAll<HTMLAnchorElement>('a.time')[1];
    expect(link?.hash).to.match(/^#clip&t=00:\d\d$/);
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

  it('scrolls its own box to the current line, and not the page', async () => {
    const { clip, transcript } = await loaded();
    await play(clip);
    const box = transcript.querySelector('.lines');
    const { scrollY } = window;
    clip.currentTime = 120;
    await until(() => (box?.scrollTop ?? 0) > 50, 'the box to scroll');
    expect(window.scrollY).to.equal(scrollY);
  });

  it('searches, counts the matches, and moves from match to match', async () => {
    const { transcript } = await loaded();
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
    await transcript.updateComplete;
    expect(count()).to.equal(`${all} of ${all}`);
    await pressKey('x');
    expect(count()).to.equal('No match');
    expect(transcript.querySelector('mark')).to.equal(null);
  });

  it('changes the language, and its text direction with it', async () => {
    const { transcript } = await loaded();
    const select = transcript.querySelector('select');
    expect(Array.from(select?.options ?? []).map(({ text }) => text)).to.deep.equal(['English', 'العربية']);
    if (select) select.selectedIndex = 1;
    select?.dispatchEvent(new Event('change'));
    await until(() => transcript.querySelector('.lines p[lang="ar"]'), 'Arabic');
    const line = transcript.querySelector('.lines p:not(.chapter)');
    expect(line && getComputedStyle(line).direction).to.equal('rtl');
    expect(transcript.getAttribute('language')).to.equal('ar');
  });

  it('shows the second of two captions in one language', async () => {
    const simple = URL.createObjectURL(
      new Blob(['WEBVTT\n\n00:00.000 --> 00:04.000\nA town and a river.\n']),
    );
    const tracks = track('captions', 'en', 'English') + track('captions', 'en', 'Plain English', simple);
    const { transcript } = await loaded('open', tracks);
    const select = transcript.querySelector('select');
    if (select) select.selectedIndex = 1;
    select?.dispatchEvent(new Event('change'));
    await until(() => transcript.querySelector('.line')?.textContent === 'A town and a river.', 'the words');
    expect(select?.selectedOptions[0]?.text).to.equal('Plain English');
    expect(transcript.getAttribute('label')).to.equal('Plain English');
  });

  it('shows the default captions, whether the tracks have labels or not', async () => {
    const simple = URL.createObjectURL(
      new Blob(['WEBVTT\n\n00:00.000 --> 00:04.000\nA town and a river.\n']),
    );
    const tracks = `<track kind="captions" srclang="en" label="English" src="${floodFile('captions.en.vtt')}">
      <track kind="captions" srclang="en" label="Plain English" src="${simple}" default>
      <track kind="captions" srclang="ar" src="${floodFile('captions.ar.vtt')}">`;
    const { clip, transcript } = await loaded('open', tracks);
    const text = () => transcript.querySelector('.line')?.textContent;
    expect(text()).to.equal('A town and a river.');
    const select = transcript.querySelector('select');
    expect(select?.selectedOptions[0]?.text).to.equal('Plain English');
    expect((await clip.cues('ar'))[0]?.language).to.equal('ar');
    expect((await clip.cues('en', 'captions', 'العربية'))[0]?.language).to.equal('en');
    transcript.setAttribute('label', 'English');
    transcript.setAttribute('language', 'ar');
    await until(() => transcript.querySelector('.lines p[lang="ar"]'), 'Arabic, whatever the label');
  });

  it('keeps the search and the focus when the language changes', async () => {
    const { transcript } = await loaded();
    const field = transcript.querySelector('input');
    field?.focus();
    for (const key of 'the') await pressKey(key);
    transcript.setAttribute('language', 'ar');
    await until(() => transcript.querySelector('.lines p[lang="ar"]'), 'Arabic');
    expect(field?.value).to.equal('the');
    expect(document.activeElement).to.equal(field);
    expect(transcript.querySelector('.count')?.textContent).to.equal('No match');
  });

  it('can be searched after the browser has translated it', async () => {
    const { transcript } = await loaded();
    const textsOf = () => Array.from(transcript.querySelectorAll('.line'), ({ textContent }) => textContent);
    const original = textsOf();
    translate(transcript);
    for (const query of ['riv', 'river', 'rive']) {
      const field = transcript.querySelector('input');
      if (field) field.value = query;
      field?.dispatchEvent(new Event('input'));
      await transcript.updateComplete;
      const marks = Array.from(transcript.querySelectorAll('mark'), ({ textContent }) => textContent);
      expect(marks.map((mark) => mark?.toLowerCase())).to.deep.equal(marks.map(() => query));
      transcript.querySelector<HTMLElement>('button[aria-label="Next match"]')?.click();
      await transcript.updateComplete;
      expect(transcript.querySelector('.count')?.textContent).to.equal(`2 of ${marks.length}`);
      const lines = Array.from(transcript.querySelectorAll('.line:has(mark)'));
      for (const { textContent } of lines) expect(original).to.include(textContent);
      translate(transcript);
    }
  });

  it('shows messages that the page adds after the transcript is rendered', async () => {
    const { transcript } = await loaded('open lang="xt"');
    expect(transcript.querySelector('summary')?.textContent).to.equal('Transcript');
    addCatalogue('xt', { transcript: 'Teacsa' });
    await until(
      () => transcript.querySelector('summary')?.textContent === 'Teacsa',
      () => `the message, not ${transcript.querySelector('summary')?.textContent}`,
    );
    expect(transcript.querySelector('.line')).to.not.equal(null);
  });

  it('copies the link to a paragraph, and shows that it has', async () => {
    const { transcript } = await loaded();
    const written: string[] = [];
    const { writeText } = navigator.clipboard;
    // The real one asks the system, which has none here.
    navigator.clipboard.writeText = async (text) => void written.push(text);
    try {
      copyButtonOf(lineWith(transcript, 'Every flood was answered')).click();
    } finally {
      navigator.clipboard.writeText = writeText;
    }
    await until(
      () => transcript.querySelector('[role="status"]')?.textContent === 'Link copied',
      'the confirmation',
    );
    const { hash } = timeLinkOf(lineWith(transcript, 'Every flood was answered'));
    expect(written.map((link) => new URL(link).hash)).to.deep.equal([hash]);
    const copied = transcript.querySelectorAll<HTMLElement>('.copy.copied');
    expect(Array.from(copied)).to.deep.equal([
      copyButtonOf(lineWith(transcript, 'Every flood was answered')),
    ]);
    expect(copied[0]?.title).to.equal('Link copied');
    expect(copied[0]?.getBoundingClientRect().width).to.be.greaterThan(60);
  });

  it("keeps the author's own text where no captions can be loaded", async () => {
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

  it("leaves the author's own nodes alone until the text is loaded, and then replaces them", async () => {
    const { transcript } = await article('', TRACKS, '<p>By hand.</p>');
    expect(transcript.innerHTML).to.equal('<p>By hand.</p>');
    await until(() => transcript.querySelector('.line'), 'the text');
    expect(Array.from(transcript.children, ({ localName }) => localName)).to.deep.equal(['details']);
    expect(transcript.textContent).to.not.contain('By hand.');
  });

  it('is rendered again after a script of the page has emptied it', async () => {
    const { transcript } = await loaded();
    transcript.textContent = '';
    transcript.setAttribute('language', 'ar');
    await until(() => transcript.querySelector('.lines p[lang="ar"]'), 'Arabic');
    expect(transcript.querySelectorAll('details').length).to.equal(1);
  });

  it('separates lines by one space each, and has no other white space around its elements', async () => {
    const { transcript } = await loaded();
    const texts = (selector: string) =>
      Array.from(transcript.querySelectorAll(selector), ({ textContent }) => textContent);
    const paragraph = transcript.querySelector('.lines p:not(.chapter)');
    const lines = Array.from(paragraph?.querySelectorAll('.line') ?? [], ({ textContent }) => textContent);
    const time = paragraph?.querySelector('.time')?.textContent;
    expect(paragraph?.textContent).to.equal(`${time} ${lines.map((line) => `${line} `).join('')}`);
    expect(transcript.textContent).to.equal(texts('summary, .tools > *, .lines > *, .status').join(''));
  });

  it('is copied as time, voice and words', async () => {
    const vtt = 'WEBVTT\n\n00:00.000 --> 00:04.000\n<v Anna Kern>The water came at night.\n';
    const { transcript } = await article(
      'open',
      track('captions', 'en', 'English', URL.createObjectURL(new Blob([vtt]))),
    );
    await until(() => transcript.querySelector('.line'), 'the text');
    const paragraph = transcript.querySelector('.lines p:not(.chapter)') as Element;
    getSelection()?.selectAllChildren(paragraph);
    expect(String(getSelection()).trim()).to.equal('00:00 Anna Kern: The water came at night.');
    getSelection()?.removeAllRanges();
  });

  it('has arrows while there are matches, and its tools in one line in a column of 320 px', async () => {
    const { transcript } = await loaded();
    transcript.style.inlineSize = '320px';
    const arrows = () => transcript.querySelectorAll('.tools button').length;
    expect(arrows()).to.equal(0);
    const field = transcript.querySelector('input');
    field?.focus();
    for (const key of 'river') await pressKey(key);
    await until(() => arrows() === 2, 'the arrows');
    const boxes = Array.from(transcript.querySelectorAll('.tools > *'), (tool) =>
      tool.getBoundingClientRect(),
    );
    const middles = boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2));
    expect(Math.max(...middles) - Math.min(...middles)).to.be.lessThan(2);
    expect(field?.offsetWidth).to.be.at.least(80);
    expect(Math.max(...boxes.map(({ right }) => right))).to.be.at.most(
      transcript.getBoundingClientRect().right + 1,
    );
  });

  it('has readable tools on a dark page without color-scheme', async () => {
    const { clip, transcript } = await loaded();
    const stage = clip.parentElement as HTMLElement;
    stage.style.color = 'rgb(238, 238, 238)';
    stage.style.background = 'rgb(16, 16, 16)';
    for (const tool of transcript.querySelectorAll('.tools > *, .copy')) {
      expect(getComputedStyle(tool).color).to.equal('rgb(238, 238, 238)');
      expect(getComputedStyle(tool).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    }
  });

  it('has the accent color that the page has set on its clip', async () => {
    const { clip, transcript } = await article();
    clip.style.setProperty('--news-video-accent', 'rgb(0, 90, 0)');
    expect(await markOfSpokenLine(clip, transcript)).to.contain('rgb(0, 90, 0)');
  });

  it('has the accent color that the page has set around its clip', async () => {
    const { clip, transcript } = await article();
    const wrapper = document.createElement('div');
    wrapper.style.setProperty('--news-video-accent', 'rgb(0, 90, 0)');
    clip.replaceWith(wrapper);
    wrapper.append(clip);
    expect(await markOfSpokenLine(clip, transcript)).to.contain('rgb(0, 90, 0)');
  });

  it('has no button that copies on a page without a clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      const { transcript } = await loaded();
      expect(transcript.querySelector('.time')).to.not.equal(null);
      expect(transcript.querySelector('.copy')).to.equal(null);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('marks nothing of the old clip after another one has replaced it', async () => {
    const { clip, transcript } = await loaded();
    await play(clip);
    await until(() => currentLine(transcript), 'a line');
    clip.src = floodFile('clip-360.mp4');
    await until(() => !transcript.querySelector('[aria-current]'), 'no line');
  });

  it('has properties that are its attributes', async () => {
    const { transcript } = await article();
    for (const [property, attribute] of [
      ['htmlFor', 'for'],
      ['language', 'language'],
      ['label', 'label'],
      ['kind', 'kind'],
      ['layout', 'layout'],
    ] as const) {
      transcript[property] = 'x';
      expect(transcript.getAttribute(attribute)).to.equal('x');
      transcript.removeAttribute(attribute);
      expect(transcript[property]).to.equal('');
    }
  });

  it('adopts its style sheet once in each tree that it is moved to', async () => {
    const { clip, transcript } = await loaded();
    const countIn = (root: Document | ShadowRoot) =>
      root.adoptedStyleSheets.filter(({ cssRules }) =>
        Array.from(cssRules).some(({ cssText }) => cssText.startsWith(':where(news-video-transcript)')),
      ).length;
    expect(countIn(document)).to.equal(1);

    const stage = clip.parentElement as HTMLElement;
    const shadow = mount('').attachShadow({ mode: 'open' });
    shadow.append(clip, transcript);
    expect(countIn(shadow)).to.equal(1);
    stage.append(clip, transcript);
    expect(countIn(document)).to.equal(1);

    const { contentDocument: other } = mount('<iframe title="other"></iframe>')
      .firstElementChild as HTMLIFrameElement;
    if (!other) throw new Error('no document');
    other.body.append(clip, transcript);
    expect(countIn(other)).to.equal(1);
    expect(other.defaultView?.getComputedStyle(transcript).display).to.equal('block');
  });

  it('is beside the clip in a wide column, and below it in a narrow one', async () => {
    const { clip, transcript } = await loaded('open layout="beside"');
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

  it('finds a clip that follows it, and warns about an id that no clip has', async () => {
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

  it('is rendered again after it is moved', async () => {
    const { transcript } = await loaded();
    const place = mount('<div></div>');
    place.append(transcript);
    await until(() => transcript.querySelector('.line'), 'the text');
    expect(transcript.querySelectorAll('details').length).to.equal(1);
  });

  for (const direction of ['ltr', 'rtl'])
    it(`is accessible, ${direction}`, async () => {
      const { transcript } = await loaded(`open dir="${direction}"`);
      await expect(transcript).to.be.accessible();
    });
});

/** Plays, and reads the shadow that marks the spoken line. */
async function markOfSpokenLine(clip: NewsVideo, transcript: Element): Promise<string> {
  await until(() => transcript.querySelector('.line'), 'the text');
  clip.currentTime = 6;
  await play(clip);
  await until(() => transcript.querySelector('.line[aria-current]'), 'the line');
  return getComputedStyle(transcript.querySelector('.line[aria-current]') as Element).boxShadow;
}
