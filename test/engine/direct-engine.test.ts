import { expect } from '@open-wc/testing';
import { directEngine } from '../../src/engine/direct-engine.js';
import type { EngineJob } from '../../src/engine/engine.js';
import { mediaSupport } from '../../src/platform/support.js';
import { FLOOD_HLS, FLOOD_MP4 } from '../harness/clips.js';
import { leaveOut } from '../harness/leave-out.js';
import { isChromium, isWebKit } from '../harness/this-browser.js';
import { until } from '../harness/until.js';
import { endJobs, faulty, makeJob, untilPast, untilProblem } from './jobs.js';

const BROKEN = new URL('../../demo/broken/broken.mp4', import.meta.url).href;

function play(url: string, details: Partial<EngineJob> = {}) {
  const testJob = makeJob(url, details);
  const engine = directEngine(testJob.job, mediaSupport());
  engine.attach(testJob.video);
  testJob.video.play().catch(() => {});
  return { ...testJob, engine };
}

describe('directEngine', () => {
  afterEach(endJobs);

  it('plays a file, without renditions and a count of bytes', async () => {
    const clip = play(FLOOD_MP4);
    await untilPast(clip, 0.1);
    const { kind, loadedBytes, renditions, liveSeconds } = clip.engine;
    expect({ kind, loadedBytes, renditions, liveSeconds }).to.deep.equal({
      kind: 'file',
      loadedBytes: undefined,
      renditions: [],
      liveSeconds: undefined,
    });
    expect(clip.video.currentSrc).to.equal(FLOOD_MP4);
    expect(clip.reported).to.deep.equal({ problems: [], renditions: [], resets: 0 });
  });

  it('is native for HLS', () => {
    expect(directEngine(makeJob(FLOOD_HLS).job, mediaSupport()).kind).to.equal('native');
  });

  it('starts at the start position, which is in the URL', async () => {
    const clip = play(`${FLOOD_MP4}?a=b`, { startSeconds: 60.5 });
    expect(clip.video.src).to.equal(`${FLOOD_MP4}?a=b#t=60.5`);
    await untilPast(clip, 60.4);
    expect(clip.video.currentTime).to.be.lessThan(70);
  });

  it('starts at the start position, too, if the browser ignores the fragment', async () => {
    const clip = play(FLOOD_MP4, { startSeconds: 30 });
    // As if the browser ignored it.
    clip.video.src = FLOOD_MP4;
    clip.video.play().catch(() => {});
    await untilPast(clip, 29.9);
  });

  it('releases the file when its signal is aborted, and reports nothing after that', async () => {
    const clip = play(BROKEN);
    clip.controller.abort();
    expect(clip.video.hasAttribute('src')).to.equal(false);
    const next = play(BROKEN);
    await untilProblem(next);
    expect(clip.reported.problems).to.deep.equal([]);
  });

  const problems: readonly (readonly [what: string, url: () => string, kind: string, message: RegExp])[] = [
    ['a missing file', () => faulty('file-404', 'clip-360.mp4').url, 'not-found', /^status 404$/],
    ['a refused file', () => faulty('file-403', 'clip-360.mp4').url, 'forbidden', /^status 403$/],
    ['a server error', () => faulty('file-503', 'clip-360.mp4').url, 'timeout', /^status 503$/],
    ['an HTML page', () => faulty('file-html', 'clip-360.mp4').url, 'unsupported', /./],
    ['a refused connection', () => faulty('file-refused', 'clip-360.mp4').url, 'timeout', /./],
    ['a broken file', () => BROKEN, 'decode', /./],
  ];
  for (const [what, url, kind, message] of problems) {
    it(`reports "${kind}" for ${what}`, async () => {
      const problem = await untilProblem(play(url()));
      expect(problem?.kind).to.equal(kind);
      expect(problem?.message).to.match(message);
    });
  }

  it('reports the message of the media error, or its code', async () => {
    const clip = play(BROKEN);
    const problem = await untilProblem(clip);
    const { error } = clip.video;
    expect(problem?.message).to.equal(error?.message || `media error ${error?.code}`);
  });

  it('reports "decode" for a file that is broken further on', async function () {
    if (!isChromium) leaveOut(this, 'plays on through noise');
    const bytes = new Uint8Array(await (await fetch(FLOOD_MP4)).arrayBuffer());
    bytes.fill(0xa5, 200_000);
    const clip = play(URL.createObjectURL(new Blob([bytes], { type: 'video/mp4' })));
    clip.video.playbackRate = 4;
    const problem = await untilProblem(clip);
    expect(problem).to.deep.equal({ kind: 'decode', message: clip.video.error?.message });
    expect(clip.video.error?.code).to.equal(MediaError.MEDIA_ERR_DECODE);
  });

  it('reports "offline" without a network', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      expect((await untilProblem(play(`${FLOOD_MP4}?status=404`)))?.kind).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('reports "decode" if the author gave a type that the browser plays', async () => {
    const { url } = faulty('file-html', 'clip-360.mp4');
    const testJob = play(url, { source: { url, type: 'video/mp4' } });
    expect((await untilProblem(testJob))?.kind).to.equal('decode');
  });

  it('reports "unsupported" if the page may not read the response', async function () {
    if (isWebKit) leaveOut(this, 'reports no error for an image');
    const origin = await (await fetch('/fault-origin')).text();
    const { url } = faulty('no-cors', 'poster-480.jpg');
    const clip = play(origin + url);
    expect((await untilProblem(clip))?.kind).to.equal('unsupported');
  });

  it('requests only the first byte to find out what is wrong', async () => {
    const { fetch } = window;
    const ranges: (string | null)[] = [];
    window.fetch = (url, init) => {
      ranges.push(new Headers(init?.headers).get('range'));
      return fetch(url, init);
    };
    try {
      await untilProblem(play(`${FLOOD_MP4}?status=404`));
      await until(() => ranges.length > 0, 'a request');
      expect(ranges).to.deep.equal(['bytes=0-0']);
    } finally {
      window.fetch = fetch;
    }
  });
});
