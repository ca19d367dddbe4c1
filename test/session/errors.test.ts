import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4, FLOOD_POSTER, NIGHT_MP4 } from '../harness/clips.js';
import { clickCentre, unmountAll } from '../harness/page.js';
import { hurry, partOf, play, untilMoving, videoOf } from '../harness/playing.js';
import { until } from '../harness/until.js';

async function failed(attributes: string, children = ''): Promise<NewsVideo> {
  const element = await clip(attributes, children);
  await clickCentre(partOf(element, 'play-button'));
  await until(() => element.state === 'failed', `the failure (${element.state})`, 30_000);
  await element.updateComplete;
  return element;
}

const BROKEN = new URL('../../demo/broken/broken.mp4', import.meta.url).href;
const MISSING = new URL('../../demo/clips/missing', import.meta.url).href;

/** What the reader reads, by the kind of the problem. */
const WORDS = {
  'not-found': 'This video is no longer here.',
  forbidden: 'This video is not available to you.',
  unsupported: 'Your browser cannot play this video.',
  decode: 'This video is damaged and cannot be played.',
  timeout: 'The video is taking too long to arrive.',
} as const;

describe('an error of a clip', () => {
  afterEach(unmountAll);

  const cases: readonly (readonly [name: string, attributes: string, kind: keyof typeof WORDS])[] = [
    ['a playlist that is missing', `src="${MISSING}.m3u8"`, 'not-found'],
    ['a file that is missing', `src="${MISSING}.mp4"`, 'not-found'],
    ['a playlist that is refused', `src="${FLOOD_HLS}?status=403"`, 'forbidden'],
    ['a file that is refused', `src="${FLOOD_MP4}?status=401"`, 'forbidden'],
    ['a type that no browser plays', `src="${FLOOD_MP4}" type="application/dash+xml"`, 'unsupported'],
    ['an address that is none', 'src="http://[/clip.m3u8"', 'unsupported'],
    ['no source at all', '', 'unsupported'],
    // Its player is not loaded before the click.
    ['no source at all, and nothing loaded ahead', 'preload="none"', 'unsupported'],
    ['a file that is broken', `src="${BROKEN}"`, 'decode'],
    ['a server that never answers', `src="${FLOOD_HLS}?hang"`, 'timeout'],
  ];

  for (const [name, attributes, kind] of cases) {
    it(`shows a message and dispatches an event for ${name}`, async () => {
      const reports = reportsOf(document);
      const element = await failed(`${attributes} headline="A"`);
      const words = WORDS[kind];
      expect(partOf(element, 'message').textContent).to.contain(words);
      expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).to.equal(words);
      const fatal = only(reports, 'error').filter((report) => report.fatal);
      expect(fatal.map((report) => report.kind)).to.deep.equal([kind]);
      expect(element.error?.message).to.be.a('string').and.not.equal('');
    });
  }

  it('moves the focus to Retry, which plays once the server is repaired', async () => {
    const element = await failed(`src="${FLOOD_MP4}?status=404"`);
    const retry = element.shadowRoot?.querySelector<HTMLButtonElement>('.retry');
    expect(element.shadowRoot?.activeElement === retry).to.equal(true);
    const reports = reportsOf(element);
    // Imitates a repaired server: a changed `src` would reset the clip.
    element.querySelector('source')?.remove();
    Object.defineProperty(element, 'clip', { value: { ...element.clip, src: FLOOD_MP4 } });
    retry?.click();
    await untilMoving(element);
    expect(only(reports, 'retry').length).to.equal(1);
  });

  it('links to the page of the clip, if its URL is http or https', async () => {
    const element = await failed(`src="${MISSING}.mp4" href="https://example.org/clip"`);
    expect(partOf(element, 'message').querySelector('a')?.href).to.equal('https://example.org/clip');
    const other = await failed(`src="${MISSING}.mp4" href="java\nscript:alert(1)"`);
    expect(partOf(other, 'message').querySelector('a')).to.equal(null);
  });

  it('is shown only after the other sources have failed', async () => {
    const reports = reportsOf(document);
    const element = await clip(
      '',
      `<source src="${MISSING}.m3u8" type="application/vnd.apple.mpegurl"><source src="${BROKEN}" type="video/mp4"><source src="${NIGHT_MP4}" type="video/mp4">`,
    );
    await play(element);
    expect(element.duration).to.be.closeTo(119, 0.1);
    expect(only(reports, 'error').length).to.be.at.least(2);
    expect(only(reports, 'error').every(({ fatal }) => !fatal)).to.equal(true);
  });

  it('dispatches the event error, and sets the property error', async () => {
    const element = await clip(`src="${MISSING}.mp4"`);
    let errors = 0;
    element.addEventListener('error', () => errors++);
    const reason: unknown = await element.play().catch((error: unknown) => error);
    expect((reason as DOMException).name).to.equal('NotSupportedError');
    expect(errors).to.equal(1);
    expect(element.error?.code).to.equal(4);
  });

  it('is accessible', async () => {
    const element = await failed(
      `src="${MISSING}.mp4" headline="A" poster="${FLOOD_POSTER}" href="https://example.org/"`,
    );
    await expect(element).to.be.accessible();
  });
});

describe('a media source that the browser has closed', () => {
  afterEach(unmountAll);

  it('is replaced, and the clip continues at the same position', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    await play(element);
    hurry(element);
    await until(() => element.currentTime > 4.2, 'the second segment');
    element.playbackRate = 1;
    await until(() => element.currentTime > 5, 'a while at its own pace');
    const fromSeconds = element.currentTime;
    // As WebKit does when a page comes back from its cache, or GStreamer has lost its way.
    videoOf(element).load();
    await until(() => videoOf(element).readyState === 0, 'an empty media element');
    await untilMoving(element);
    expect(element.state).to.equal('playing');
    expect(element.currentTime).to.be.within(fromSeconds - 0.5, fromSeconds + 15);
    await until(() => element.currentTime > fromSeconds + 5, 'the next segment');
  });
});
