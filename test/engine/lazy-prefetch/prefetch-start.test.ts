import { expect } from '@open-wc/testing';
import { type PrefetchJob, prefetchStart } from '../../../src/engine/lazy-prefetch/prefetch-start.js';
import { prefetch } from '../../../src/engine/prefetch.js';
import { FLOOD_HLS, NIGHT_MPEG_TS } from '../../harness/clips.js';
import {
  fileOf,
  INIT,
  MEDIA_PLAYLIST,
  multivariantPlaylist,
  segment,
  withHighBitRates,
} from '../early-start/streams.js';

/** A job whose multivariant playlist has been requested. */
function makePrefetchJob(details: Partial<PrefetchJob> = {}): PrefetchJob {
  const { src = FLOOD_HLS } = details;
  return {
    src,
    startSeconds: 0,
    hasHead: false,
    preload: 'intent',
    prefetched: new Map([[src, prefetch(src, {})]]),
    signal: new AbortController().signal,
    ...details,
  };
}

/** Runs the job. Returns the URLs that it has requested. */
async function requestsOf(job: PrefetchJob): Promise<readonly string[]> {
  await prefetchStart(job);
  return Array.from(job.prefetched.keys()).slice(1);
}

describe('prefetchStart', () => {
  it('requests a media playlist, its initialization section and its first segment', async () => {
    const job = makePrefetchJob();
    expect(await requestsOf(job)).to.deep.equal([MEDIA_PLAYLIST, INIT, segment(1)]);
    const responses = await Promise.all(Array.from(job.prefetched.values(), ({ response }) => response));
    // Left for the player to read.
    expect(responses.map(({ bodyUsed }) => bodyUsed)).to.deep.equal([false, false, false, false]);
  });

  it('requests the segment at the start position', async () => {
    expect(await requestsOf(makePrefetchJob({ startSeconds: 60 }))).to.deep.equal([
      MEDIA_PLAYLIST,
      INIT,
      segment(16),
    ]);
  });

  const playlistsOnly: readonly (readonly [what: string, details: Partial<PrefetchJob>])[] = [
    ['for a start in the middle of a segment', { startSeconds: 62 }],
    ['with a head file', { hasHead: true }],
    ['with preload="metadata"', { preload: 'metadata' }],
  ];
  for (const [what, details] of playlistsOnly) {
    it(`requests no segment ${what}`, async () => {
      expect(await requestsOf(makePrefetchJob(details))).to.deep.equal([MEDIA_PLAYLIST]);
    });
  }

  it('requests no large segment', async () => {
    const src = fileOf(withHighBitRates(await multivariantPlaylist()));
    expect(await requestsOf(makePrefetchJob({ src }))).to.have.length(1);
  });

  it('requests no segment of MPEG-TS', async () => {
    expect(await requestsOf(makePrefetchJob({ src: NIGHT_MPEG_TS }))).to.have.length(1);
  });

  const playlistUnusable: readonly (readonly [what: string, src: string])[] = [
    ['has a tag that is not supported', fileOf('#EXTM3U\n#EXT-X-DEFINE:NAME="a",VALUE="b"\n')],
    ['is empty', fileOf('')],
    ['is missing', `${FLOOD_HLS}?status=404`],
  ];
  for (const [what, src] of playlistUnusable) {
    it(`requests nothing more if the multivariant playlist ${what}`, async () => {
      expect(await requestsOf(makePrefetchJob({ src }))).to.deep.equal([]);
    });
  }

  it('requests nothing more once the player has taken over', async () => {
    const job = makePrefetchJob();
    const prefetching = prefetchStart(job);
    job.prefetched.delete(FLOOD_HLS);
    await prefetching;
    expect(job.prefetched.size).to.equal(0);
  });

  it('requests nothing more once its signal is aborted', async () => {
    expect(await requestsOf(makePrefetchJob({ signal: AbortSignal.abort() }))).to.deep.equal([]);
  });

  it('requests nothing more if the response is an error with a playlist in it, or is being read', async () => {
    const text = await multivariantPlaylist();
    const jobWith = (response: Response) =>
      makePrefetchJob({
        prefetched: new Map([
          [FLOOD_HLS, { response: Promise.resolve(response), requestedAtMs: 0, cancel: () => {} }],
        ]),
      });
    const refused = new Response(text, { status: 404 });
    expect(await requestsOf(jobWith(refused))).to.deep.equal([]);
    const read = new Response(text);
    await read.text();
    expect(await requestsOf(jobWith(read))).to.deep.equal([]);
  });

  it('aborts its requests with its signal', async () => {
    const controller = new AbortController();
    const job = makePrefetchJob({ signal: controller.signal });
    expect(await requestsOf(job)).to.have.length(3);
    controller.abort();
    const bodies = Array.from(job.prefetched.values()).slice(1);
    const outcomes = await Promise.allSettled(
      bodies.map(async ({ response }) => (await response).arrayBuffer()),
    );
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected', 'rejected']);
  });
});
