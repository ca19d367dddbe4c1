import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { renderTranscript } from '../../src/server.js';
import { leaveOut } from '../harness/leave-out.js';
import { mount, nextFrame, unmountAll } from '../harness/page.js';
import { play } from '../harness/playing.js';
import { isWebKit } from '../harness/this-browser.js';
import { until } from '../harness/until.js';

const HEAD = `<!doctype html><html lang="en"><title>An article</title><link rel="stylesheet" href="/dist/news-video.css">
  <script type="module" async src="/dist/news-video.js"></script>
  <script type="module" async src="/dist/news-video-transcript.js"></script><body>`;

const VTT = `WEBVTT

00:00.000 --> 00:02.000
<v Anna Kern>The water comes.

00:02.000 --> 00:04.000
<v Tom>It stays.
`;

/** A page whose HTML comes in two pieces. Resolves once its scripts have run, before the second piece. */
async function streamed(first: string, rest: string) {
  const frame = mount('<iframe title="streamed" width="600" height="900"></iframe>').querySelector('iframe');
  if (!frame) throw new Error('no frame');
  const name = `streamed-${Math.random()}`;
  frame.src = `/streamed?${new URLSearchParams({ first: HEAD + first, rest: `${rest}<p>The article goes on.`, name })}`;
  const find = <Found extends Element>(selector: string) =>
    frame.contentDocument?.querySelector<Found>(selector);
  await until(() => find('news-video')?.matches(':state(drawn)'), 'the clip');
  const clip = find('news-video') as NewsVideo;
  return { clip, find, document: clip.ownerDocument, continue: () => fetch(`/?open=${name}`) };
}

describe('a page whose HTML comes in pieces', () => {
  beforeEach(function () {
    if (isWebKit) leaveOut(this, 'at times, runs async scripts after the page alone');
  });
  afterEach(unmountAll);

  it('has a clip whose children come after it', async () => {
    const page = await streamed(
      '<news-video headline="A flood" duration="2:45" muted>',
      `<img slot="poster" src="/demo/clips/flood-meadows/poster-480.jpg">
       <source src="/demo/clips/flood-meadows/clip-360.mp4">
       <track kind="captions" src="/demo/clips/flood-meadows/captions.en.vtt" srclang="en"></news-video>`,
    );
    const { clip } = page;
    await page.continue();
    await until(() => clip.shadowRoot?.querySelector('[part=cc]')?.textContent?.includes('EN'), 'the badge');
    const slot = clip.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=poster]');
    expect(slot?.assignedElements().length).to.equal(1);
    await play(clip);
    expect(clip.textTracks.length).to.equal(1);
  });

  it('keeps the text of a transcript that is still on its way when its script runs', async () => {
    const track = `<track kind="captions" src="data:text/vtt,${encodeURIComponent(VTT)}" srclang="en" default>`;
    const html = renderTranscript(VTT, { id: 'flood' }, { language: 'en', open: true });
    const transcript = html.replaceAll('class="line"', 'class="line" data-from="server"');
    const middle = transcript.lastIndexOf('<p dir');
    const page = await streamed(
      `<news-video id="flood" headline="A flood">${track}</news-video>${transcript.slice(0, middle)}`,
      transcript.slice(middle),
    );
    await until(
      () => page.find('news-video-transcript')?.matches(':defined'),
      'the script of the transcript',
    );
    await page.clip.cues('en');
    // The transcript has its captions as well by then, and must not use them.
    for (let frames = 0; frames < 10; frames++) await nextFrame(page.document.defaultView ?? window);
    await page.continue();
    await until(() => page.find('.tools input'), 'the search');
    expect(page.document.querySelectorAll('.line').length).to.equal(2);
    expect(page.document.querySelectorAll('.line[data-from=server]').length).to.equal(2);
  });
});
