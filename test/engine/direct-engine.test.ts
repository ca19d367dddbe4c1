import { expect } from '@open-wc/testing';
import { directEngine } from '../../src/engine/direct-engine.js';
import type { EngineJob } from '../../src/engine/engine.js';
import { mediaSupport } from '../../src/platform/support.js';
import { FLOOD_HLS, FLOOD_MP4 } from '../harness/clips.js';
import { leaveOut } from '../harness/leave-out.js';
import { isChromium, isWebKit } from '../harness/this-browser.js';
import { until } from '../harness/until.js';
import { endJobs, faulty, jobOf, untilAt, untilProblem } from './jobs.js';

const BROKEN = new URL('../../demo/broken/broken.mp4', import.meta.url).href;

function playing(url: string, details: Partial<EngineJob> = {}) {
  const tried = jobOf(url, details);
  const engine = directEngine(tried.job, mediaSupport());
  engine.attach(tried.video);
  tried.video.play().catch(() => {});
  return { ...tried, engine };
}

describe('the media element alone as an engine', () => {
  afterEach(endJobs);

  it('plays a file, and chooses, counts and loads ahead nothing', async () => {
    const clip = playing(FLOOD_MP4);
    await untilAt(clip, 0.1);
    const { kind, loadedBytes, renditions: qualities, liveSeconds } = clip.engine;
    expect({ kind, loadedBytes, qualities, liveSeconds }).to.deep.equal({
      kind: 'file',
      loadedBytes: undefined,
      qualities: [],
      liveSeconds: undefined,
    });
    expect(clip.video.currentSrc).to.equal(FLOOD_MP4);
    expect(clip.said).to.deep.equal({ problems: [], qualities: [], resets: 0 });
  });

  it('calls HLS that the browser plays itself native', () => {
    expect(directEngine(jobOf(FLOOD_HLS).job, mediaSupport()).kind).to.equal('native');
  });

  it('begins at the start that it is given, and says so in the URL', async () => {
    const clip = playing(`${FLOOD_MP4}?a=b`, { startSeconds: 60.5 });
    expect(clip.video.src).to.equal(`${FLOOD_MP4}?a=b#t=60.5`);
    await untilAt(clip, 60.4);
    expect(clip.video.currentTime).to.be.lessThan(70);
  });

  it('begins there, too, where the browser heeds no fragment', async () => {
    const clip = playing(FLOOD_MP4, { startSeconds: 30 });
    // As if it had none.
    clip.video.src = FLOOD_MP4;
    clip.video.play().catch(() => {});
    await untilAt(clip, 29.9);
  });

  it('lets go of the file in the end, and says nothing of it', async () => {
    const clip = playing(BROKEN);
    clip.end.abort();
    expect(clip.video.hasAttribute('src')).to.equal(false);
    const next = playing(BROKEN);
    await untilProblem(next);
    expect(clip.said.problems).to.deep.equal([]);
  });

  const ends: readonly (readonly [what: string, url: () => string, kind: string, message: RegExp])[] = [
    ['a file that is missing', () => faulty('file-404', 'clip-360.mp4').url, 'not-found', /^status 404$/],
    ['a file that is refused', () => faulty('file-403', 'clip-360.mp4').url, 'forbidden', /^status 403$/],
    ['a server at a loss', () => faulty('file-503', 'clip-360.mp4').url, 'timeout', /^status 503$/],
    ['a page of HTML', () => faulty('file-html', 'clip-360.mp4').url, 'unsupported', /./],
    ['a refused connection', () => faulty('file-refused', 'clip-360.mp4').url, 'timeout', /./],
    ['what cannot be decoded', () => BROKEN, 'decode', /./],
  ];
  for (const [what, url, kind, message] of ends) {
    it(`says "${kind}" of ${what}`, async () => {
      const problem = await untilProblem(playing(url()));
      expect(problem?.kind).to.equal(kind);
      expect(problem?.message).to.match(message);
    });
  }

  it('says what the media element says, where that is all there is', async () => {
    const clip = playing(BROKEN);
    const problem = await untilProblem(clip);
    const { error } = clip.video;
    expect(problem?.message).to.equal(error?.message || `media error ${error?.code}`);
  });

  it('says "decode" of a file that is spoilt further on', async function () {
    if (!isChromium) leaveOut(this, 'plays on through noise');
    const bytes = new Uint8Array(await (await fetch(FLOOD_MP4)).arrayBuffer());
    bytes.fill(0xa5, 200_000);
    const clip = playing(URL.createObjectURL(new Blob([bytes], { type: 'video/mp4' })));
    clip.video.playbackRate = 4;
    const problem = await untilProblem(clip);
    expect(problem).to.deep.equal({ kind: 'decode', message: clip.video.error?.message });
    expect(clip.video.error?.code).to.equal(MediaError.MEDIA_ERR_DECODE);
  });

  it('says "offline" where there is no network', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      expect((await untilProblem(playing(`${FLOOD_MP4}?status=404`)))?.kind).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('takes a file at its word where the author gave its type', async () => {
    const { url } = faulty('file-html', 'clip-360.mp4');
    const tried = playing(url, { source: { url, type: 'video/mp4' } });
    expect((await untilProblem(tried))?.kind).to.equal('decode');
  });

  it('takes the word of the media element where the page may not read the answer', async function () {
    if (isWebKit) leaveOut(this, 'says nothing of a picture that is no film');
    const origin = await (await fetch('/fault-origin')).text();
    const { url } = faulty('no-cors', 'poster-480.jpg');
    const clip = playing(origin + url);
    expect((await untilProblem(clip))?.kind).to.equal('unsupported');
  });

  it('asks for the first byte only, to learn what is wrong', async () => {
    const { fetch } = window;
    const asked: (string | null)[] = [];
    window.fetch = (url, init) => {
      asked.push(new Headers(init?.headers).get('range'));
      return fetch(url, init);
    };
    try {
      await untilProblem(playing(`${FLOOD_MP4}?status=404`));
      await until(() => asked.length > 0, 'a request');
      expect(asked).to.deep.equal(['bytes=0-0']);
    } finally {
      window.fetch = fetch;
    }
  });
});
