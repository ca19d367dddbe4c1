import { expect } from '@open-wc/testing';
import { Download } from '../../../src/engine/early-start/download.js';
import { prefetch } from '../../../src/engine/prefetch.js';
import { FLOOD_HLS, FLOOD_MP4 } from '../../harness/clips.js';
import { until } from '../../harness/until.js';

/** Small enough to come in one piece. */
const SEGMENT = new URL('360p/seg-0001.m4s', FLOOD_HLS).href;
const MISSING = new URL('360p/missing.m4s', FLOOD_HLS).href;

async function bytesOf(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

/** What has been poured so far, as one. */
function poured(download: Download): () => Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  download.pour((piece) => pieces.push(piece));
  return async () => new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** Not `deep.equal`, which would print megabytes. */
function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

describe('a download', () => {
  for (const [what, url] of [
    ['a small file', SEGMENT],
    ['a large file', FLOOD_MP4],
  ] as const) {
    const moments: readonly (readonly [when: string, reached: (download: Download) => unknown])[] = [
      ['at once', () => true],
      ['once the server has answered', ({ found }) => found],
      ['in the middle', (download) => until(() => download.loadedBytes > 0, 'the first piece')],
      ['at the end', ({ response: answer }) => answer],
    ];
    for (const [when, reached] of moments) {
      it(`pours all of ${what}, in order, into a sink that comes ${when}`, async () => {
        const download = new Download(prefetch(url, {}));
        await reached(download);
        const sunk = poured(download);
        await download.response;
        expect(areEqual(await sunk(), await bytesOf(url))).to.equal(true);
      });
    }

    it(`answers with ${what}, and when it came`, async () => {
      const fromMs = performance.now();
      const download = new Download(prefetch(url, {}));
      const answer = await download.response;
      if (!answer) throw new Error('no answer');
      const { body, requestedAtMs: askedAtMs, firstByteAtMs, endedAtMs } = answer;
      expect(areEqual(new Uint8Array(body), await bytesOf(url))).to.equal(true);
      expect(download.loadedBytes).to.equal(body.byteLength);
      expect(answer.url).to.equal(url);
      const times = [fromMs, askedAtMs, firstByteAtMs, endedAtMs, performance.now()];
      expect(times.toSorted((one, other) => one - other)).to.deep.equal(times);
    });
  }

  it('can be answered after it was poured from', async () => {
    const download = new Download(prefetch(SEGMENT, {}));
    const sunk = poured(download);
    const answer = await download.response;
    expect(answer?.body.byteLength).to.equal((await sunk()).length);
  });

  it('tells that a file is there before all of it is', async () => {
    const download = new Download(prefetch(FLOOD_MP4, {}));
    let isOver = false;
    download.response.then(() => {
      isOver = true;
    });
    expect(await download.found).to.equal(true);
    expect(isOver).to.equal(false);
    await download.response;
  });

  it('takes what is as large as it may be', async () => {
    const { length } = await bytesOf(SEGMENT);
    const download = new Download(prefetch(SEGMENT, {}), length);
    expect(await download.found).to.equal(true);
    expect((await download.response)?.body.byteLength).to.equal(length);
  });

  const fruitless: readonly (readonly [what: string, download: () => Download])[] = [
    ['that is missing', () => new Download(prefetch(MISSING, {}))],
    ['that is refused', () => new Download(prefetch(`${SEGMENT}?status=403`, {}))],
    ['that the server fails to give', () => new Download(prefetch(`${SEGMENT}?status=500`, {}))],
    ['of a server that is not there', () => new Download(prefetch('http://localhost:9/', {}))],
    ['that is announced to be too large', () => new Download(prefetch(FLOOD_MP4, {}), 512 * 1024)],
    ['that is given up before', () => new Download(prefetch(SEGMENT, { signal: AbortSignal.abort() }))],
  ];
  for (const [what, begin] of fruitless) {
    it(`finds, reads and answers nothing of a file ${what}`, async () => {
      const download = begin();
      const sunk = poured(download);
      expect(await download.found).to.equal(false);
      expect(await download.response).to.equal(undefined);
      expect(download.loadedBytes).to.equal(0);
      expect((await sunk()).length).to.equal(0);
    });
  }

  it('answers nothing when it is given up before the server has answered', async () => {
    const giveUp = new AbortController();
    const download = new Download(prefetch(`${SEGMENT}?hang`, { signal: giveUp.signal }));
    giveUp.abort();
    expect(await download.found).to.equal(false);
    expect(await download.response).to.equal(undefined);
  });

  it('pours, but does not answer with, what breaks off in the middle', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(1000)),
      pull: (controller) => controller.error(new TypeError('broken off')),
    });
    const download = new Download({
      response: Promise.resolve(new Response(body)),
      requestedAtMs: performance.now(),
      cancel: () => {},
    });
    const sunk = poured(download);
    expect(await download.found).to.equal(true);
    expect(await download.response).to.equal(undefined);
    expect((await sunk()).length).to.equal(download.loadedBytes);
  });

  it('reads no more than it may of what never ends, and says nothing of its size', async () => {
    const download = new Download(prefetch(`${SEGMENT}?endless`, {}), 512 * 1024);
    const sunk = poured(download);
    const bytes = (await download.response)?.body.byteLength;
    expect(bytes).to.be.within(512 * 1024, 1024 * 1024);
    expect((await sunk()).length).to.equal(bytes);
    expect(download.loadedBytes).to.equal(bytes);
  });

  it('answers with what has come when it is ended', async () => {
    const download = new Download(prefetch(`${SEGMENT}?stop=9000`, {}));
    await until(() => download.loadedBytes === 9000, 'the beginning');
    download.end();
    expect((await download.response)?.body.byteLength).to.equal(9000);
  });

  it('has found nothing when it is ended before the server has answered', async () => {
    const download = new Download(prefetch(`${SEGMENT}?hang`, {}));
    download.end();
    expect(await download.found).to.equal(false);
    expect(await download.response).to.equal(undefined);
  });

  it('is as it was when it is ended late', async () => {
    const download = new Download(prefetch(SEGMENT, {}));
    const answer = await download.response;
    download.end();
    expect(await download.response).to.equal(answer);
  });
});
