import { expect } from '@open-wc/testing';
import { type Bytes, Download } from '../../../src/engine/early-start/download.js';
import { prefetch } from '../../../src/engine/prefetch.js';
import { FLOOD_HLS, FLOOD_MP4 } from '../../harness/clips.js';
import { until } from '../../harness/until.js';

/** A small file: arrives in one part. */
const SEGMENT = new URL('360p/seg-0001.m4s', FLOOD_HLS).href;
const MISSING = new URL('360p/missing.m4s', FLOOD_HLS).href;

async function bytesOf(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

/** Listens to a download. Returns a function that joins the bytes so far. */
function listenTo(download: Download): () => Promise<Uint8Array> {
  const received: Bytes[] = [];
  download.onBytes((bytes) => received.push(bytes));
  return async () => new Uint8Array(await new Blob(received).arrayBuffer());
}

/** Not `deep.equal`, which would print megabytes. */
function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

describe('Download', () => {
  for (const [what, url] of [
    ['a small file', SEGMENT],
    ['a large file', FLOOD_MP4],
  ] as const) {
    const moments: readonly (readonly [when: string, reached: (download: Download) => unknown])[] = [
      ['at once', () => true],
      ['when the response begins', ({ isAvailable }) => isAvailable],
      ['while the bytes arrive', (download) => until(() => download.loadedBytes > 0, 'the first bytes')],
      ['at the end', ({ response }) => response],
    ];
    for (const [when, reached] of moments) {
      it(`calls a listener that is added ${when} with all bytes of ${what}, in order`, async () => {
        const download = new Download(prefetch(url, {}));
        await reached(download);
        const joinedBytes = listenTo(download);
        await download.response;
        expect(areEqual(await joinedBytes(), await bytesOf(url))).to.equal(true);
      });
    }

    it(`responds with ${what}, and with the times of the request`, async () => {
      const fromMs = performance.now();
      const download = new Download(prefetch(url, {}));
      const response = await download.response;
      if (!response) throw new Error('no response');
      const { body, requestedAtMs, firstByteAtMs, endedAtMs } = response;
      expect(areEqual(new Uint8Array(body), await bytesOf(url))).to.equal(true);
      expect(download.loadedBytes).to.equal(body.byteLength);
      expect(response.url).to.equal(url);
      const times = [fromMs, requestedAtMs, firstByteAtMs, endedAtMs, performance.now()];
      expect(times.toSorted((one, other) => one - other)).to.deep.equal(times);
    });
  }

  it('has a response after a listener was added as well', async () => {
    const download = new Download(prefetch(SEGMENT, {}));
    const joinedBytes = listenTo(download);
    const response = await download.response;
    expect(response?.body.byteLength).to.equal((await joinedBytes()).length);
  });

  it('is available before the response is complete', async () => {
    const download = new Download(prefetch(FLOOD_MP4, {}));
    let isComplete = false;
    download.response.then(() => {
      isComplete = true;
    });
    expect(await download.isAvailable).to.equal(true);
    expect(isComplete).to.equal(false);
    await download.response;
  });

  it('accepts a file of the maximum size', async () => {
    const { length } = await bytesOf(SEGMENT);
    const download = new Download(prefetch(SEGMENT, {}), length);
    expect(await download.isAvailable).to.equal(true);
    expect((await download.response)?.body.byteLength).to.equal(length);
  });

  const failing: readonly (readonly [what: string, download: () => Download])[] = [
    ['is missing', () => new Download(prefetch(MISSING, {}))],
    ['is refused', () => new Download(prefetch(`${SEGMENT}?status=403`, {}))],
    ['the server fails to send', () => new Download(prefetch(`${SEGMENT}?status=500`, {}))],
    ['is on a server that does not exist', () => new Download(prefetch('http://localhost:9/', {}))],
    ['is announced to be too large', () => new Download(prefetch(FLOOD_MP4, {}), 512 * 1024)],
    ['is aborted before the request', () => new Download(prefetch(SEGMENT, { signal: AbortSignal.abort() }))],
  ];
  for (const [what, begin] of failing) {
    it(`is not available, and has neither bytes nor a response, if the file ${what}`, async () => {
      const download = begin();
      const joinedBytes = listenTo(download);
      expect(await download.isAvailable).to.equal(false);
      expect(await download.response).to.equal(undefined);
      expect(download.loadedBytes).to.equal(0);
      expect((await joinedBytes()).length).to.equal(0);
    });
  }

  it('has no response if it is aborted before the server responds', async () => {
    const controller = new AbortController();
    const download = new Download(prefetch(`${SEGMENT}?hang`, { signal: controller.signal }));
    controller.abort();
    expect(await download.isAvailable).to.equal(false);
    expect(await download.response).to.equal(undefined);
  });

  it('calls the listener with the bytes of a response that breaks off, and has no response', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(1000)),
      pull: (controller) => controller.error(new TypeError('broken off')),
    });
    const download = new Download({
      response: Promise.resolve(new Response(body)),
      requestedAtMs: performance.now(),
      cancel: () => {},
    });
    const joinedBytes = listenTo(download);
    expect(await download.isAvailable).to.equal(true);
    expect(await download.response).to.equal(undefined);
    expect((await joinedBytes()).length).to.equal(download.loadedBytes);
  });

  it('stops at the maximum size if the file never ends, and announces no size', async () => {
    const download = new Download(prefetch(`${SEGMENT}?endless`, {}), 512 * 1024);
    const joinedBytes = listenTo(download);
    const bytes = (await download.response)?.body.byteLength;
    expect(bytes).to.be.within(512 * 1024, 1024 * 1024);
    expect((await joinedBytes()).length).to.equal(bytes);
    expect(download.loadedBytes).to.equal(bytes);
  });

  it('responds with the bytes so far when it is stopped', async () => {
    const download = new Download(prefetch(`${SEGMENT}?stop=9000`, {}));
    await until(() => download.loadedBytes === 9000, 'the first bytes');
    download.stop();
    expect((await download.response)?.body.byteLength).to.equal(9000);
  });

  it('is not available if it is stopped before the server responds', async () => {
    const download = new Download(prefetch(`${SEGMENT}?hang`, {}));
    download.stop();
    expect(await download.isAvailable).to.equal(false);
    expect(await download.response).to.equal(undefined);
  });

  it('keeps its response if it is stopped later', async () => {
    const download = new Download(prefetch(SEGMENT, {}));
    const response = await download.response;
    download.stop();
    expect(await download.response).to.equal(response);
  });
});
