import { expect } from '@open-wc/testing';
import { type PrefetchJob, prefetchStart } from '../../../src/engine/lazy-prefetch/prefetch-start.js';
import { prefetch } from '../../../src/engine/prefetch.js';
import { FLOOD_HLS, NIGHT_MPEG_TS } from '../../harness/clips.js';
import { fileOf, heavy, INIT, MEDIA_PLAYLIST, masterPlaylist, segment } from '../early-start/streams.js';

/** A start whose first playlist has been asked for. */
function startOf(start: Partial<PrefetchJob> = {}): PrefetchJob {
  const { src = FLOOD_HLS } = start;
  return {
    src,
    startSeconds: 0,
    hasHead: false,
    preload: 'intent',
    prefetched: new Map([[src, prefetch(src, {})]]),
    signal: new AbortController().signal,
    ...start,
  };
}

async function askedBy(start: PrefetchJob): Promise<readonly string[]> {
  await prefetchStart(start);
  return Array.from(start.prefetched.keys()).slice(1);
}

describe('what a start asks for while the player is on its way', () => {
  it('is a rendition, its initialization section and its first segment', async () => {
    const start = startOf();
    expect(await askedBy(start)).to.deep.equal([MEDIA_PLAYLIST, INIT, segment(1)]);
    const answers = await Promise.all(Array.from(start.prefetched.values(), ({ response }) => response));
    // The player has yet to read them all.
    expect(answers.map(({ bodyUsed }) => bodyUsed)).to.deep.equal([false, false, false, false]);
  });

  it('is the segment that playing begins with', async () => {
    expect(await askedBy(startOf({ startSeconds: 60 }))).to.deep.equal([MEDIA_PLAYLIST, INIT, segment(16)]);
  });

  it('is no segment where playing begins in the middle of one, where a head has it, and where playlists are all that may be loaded', async () => {
    for (const start of [{ startSeconds: 62 }, { hasHead: true }, { preload: 'metadata' }])
      expect(await askedBy(startOf(start))).to.deep.equal([MEDIA_PLAYLIST]);
  });

  it('is no segment that is large', async () => {
    expect(await askedBy(startOf({ src: fileOf(heavy(await masterPlaylist())) }))).to.have.length(1);
  });

  it('is nothing of a stream that is not plain, or cannot be had', async () => {
    expect(await askedBy(startOf({ src: NIGHT_MPEG_TS }))).to.have.length(1);
    for (const src of [
      fileOf('#EXTM3U\n#EXT-X-DEFINE:NAME="a",VALUE="b"\n'),
      fileOf(''),
      `${FLOOD_HLS}?status=404`,
    ])
      expect(await askedBy(startOf({ src }))).to.deep.equal([]);
  });

  it('is nothing once the player has begun, or nobody wants it', async () => {
    const begun = startOf();
    const asking = prefetchStart(begun);
    begun.prefetched.delete(FLOOD_HLS);
    await asking;
    expect(begun.prefetched.size).to.equal(0);

    const left = startOf({ signal: AbortSignal.abort() });
    expect(await askedBy(left)).to.deep.equal([]);
  });

  it('is nothing where the first answer is an error that looks like a playlist, or is being read', async () => {
    const text = await masterPlaylist();
    const answered = (answer: Response) =>
      startOf({
        prefetched: new Map([
          [FLOOD_HLS, { response: Promise.resolve(answer), requestedAtMs: 0, cancel: () => {} }],
        ]),
      });
    const refused = new Response(text, { status: 404 });
    expect(await askedBy(answered(refused))).to.deep.equal([]);
    const read = new Response(text);
    await read.text();
    expect(await askedBy(answered(read))).to.deep.equal([]);
  });

  it('ends with the start', async () => {
    const errand = new AbortController();
    const start = startOf({ signal: errand.signal });
    expect(await askedBy(start)).to.have.length(3);
    errand.abort();
    const bodies = Array.from(start.prefetched.values()).slice(1);
    const ends = await Promise.allSettled(bodies.map(async ({ response }) => (await response).arrayBuffer()));
    expect(ends.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected', 'rejected']);
  });
});
