import { expect } from '@open-wc/testing';
import Hls, { type LoaderContext, LoaderContextType } from 'hls.js';
import type { DownloadedResponse, DownloadedResponses } from '../../../src/engine/downloaded-response.js';
import { prefetchLoader } from '../../../src/engine/lazy-hls/prefetch-loader.js';
import { FLOOD_HLS } from '../../harness/clips.js';
import { fileOf } from '../early-start/streams.js';

const SEGMENT = new URL('360p/seg-0001.m4s', FLOOD_HLS).href;

const CONFIG = {
  loadPolicy: { maxTimeToFirstByteMs: 9000, maxLoadTimeMs: 9000, timeoutRetry: null, errorRetry: null },
  timeout: 9000,
  maxRetry: 0,
  retryDelay: 0,
  maxRetryDelay: 0,
};

interface Outcome {
  readonly url: string;
  readonly body: string | ArrayBuffer;
  readonly error: string;
  readonly timesMs: readonly number[];
  readonly bytes: readonly number[];
}

function responseOf(text: string): Promise<DownloadedResponse> {
  const body = new TextEncoder().encode(text).buffer;
  return Promise.resolve({
    url: 'https://moved.example/a.m3u8',
    body,
    requestedAtMs: 10,
    firstByteAtMs: 20,
    endedAtMs: 30,
  });
}

/** Loads a file; never settles if the loader calls no callback. */
function load(
  loader: InstanceType<ReturnType<typeof prefetchLoader>['loader']>,
  context: Omit<LoaderContext, 'type'>,
) {
  return new Promise<Partial<Outcome>>((resolve) => {
    loader.load({ type: LoaderContextType.MANIFEST, ...context }, CONFIG, {
      onSuccess: ({ url, data }, { loading, loaded, total }) =>
        resolve({
          url,
          body: data as string | ArrayBuffer,
          timesMs: [loading.start, loading.first, loading.end],
          bytes: [loaded, total],
        }),
      onError: ({ text, code }) => resolve({ error: `${code} ${text}` }),
      onTimeout: () => resolve({ error: 'timeout' }),
    });
  });
}

function loaderWith(responses: DownloadedResponses) {
  const { loader: Loader, loadedBytes } = prefetchLoader(Hls, responses);
  return { loader: new Loader(Hls.DefaultConfig), loadedBytes };
}

describe('prefetchLoader', () => {
  it('returns a prefetched response as text, with its times, and makes no request', async () => {
    const responses: DownloadedResponses = new Map([[FLOOD_HLS, responseOf('#EXTM3U')]]);
    const { loader, loadedBytes } = loaderWith(responses);
    expect(await load(loader, { url: FLOOD_HLS, responseType: 'text' })).to.deep.equal({
      url: 'https://moved.example/a.m3u8',
      body: '#EXTM3U',
      timesMs: [10, 20, 30],
      bytes: [7, 7],
    });
    expect(loadedBytes()).to.equal(0);
  });

  it('returns a prefetched response as bytes if bytes are wanted', async () => {
    const { loader } = loaderWith(new Map([[SEGMENT, responseOf('moof')]]));
    const { body } = await load(loader, { url: SEGMENT, responseType: 'arraybuffer' });
    expect((body as ArrayBuffer).byteLength).to.equal(4);
  });

  it('returns each response once, and makes a request the next time', async () => {
    const responses: DownloadedResponses = new Map([[FLOOD_HLS, responseOf('old')]]);
    const context = { url: FLOOD_HLS, responseType: 'text' };
    expect((await load(loaderWith(responses).loader, context)).body).to.equal('old');
    const { loader, loadedBytes } = loaderWith(responses);
    const { body } = await load(loader, context);
    expect(body).to.match(/^#EXTM3U\n/);
    expect(loadedBytes()).to.equal((body as string).length);
  });

  it('makes a request if the prefetch failed', async () => {
    const { loader } = loaderWith(new Map([[FLOOD_HLS, Promise.resolve(undefined)]]));
    const { url, body } = await load(loader, { url: FLOOD_HLS, responseType: 'text' });
    expect(url).to.equal(FLOOD_HLS);
    expect(body).to.match(/^#EXTM3U\n/);
  });

  it('makes a request for a byte range', async () => {
    const { loader } = loaderWith(new Map([[FLOOD_HLS, responseOf('whole')]]));
    const range = { rangeStart: 1, rangeEnd: 7 };
    const { body } = await load(loader, { url: FLOOD_HLS, responseType: 'text', ...range });
    expect(body).to.equal('EXTM3U');
  });

  for (const end of ['abort', 'destroy'] as const) {
    it(`returns no response after ${end}()`, async () => {
      const late = Promise.withResolvers<DownloadedResponse | undefined>();
      const { loader, loadedBytes } = loaderWith(new Map([[FLOOD_HLS, late.promise]]));
      let outcome: unknown;
      load(loader, { url: FLOOD_HLS, responseType: 'text' }).then((found) => {
        outcome = found;
      });
      loader[end]();
      late.resolve(await responseOf('#EXTM3U'));
      // Takes longer than a request that the loader would make in spite of that.
      await (await fetch(FLOOD_HLS, { cache: 'no-store' })).text();
      expect(outcome).to.equal(undefined);
      expect(loadedBytes()).to.equal(0);
    });
  }

  it('treats a truncated segment as an error, and returns a complete one', async () => {
    const whole = await (await fetch(SEGMENT)).arrayBuffer();
    const context = { url: fileOf(whole.slice(0, 20_000)), responseType: 'arraybuffer' };
    expect((await load(loaderWith(new Map()).loader, context)).error).to.equal('200 cut short');
    const { body } = await load(loaderWith(new Map()).loader, { ...context, url: SEGMENT });
    expect((body as ArrayBuffer).byteLength).to.equal(whole.byteLength);
  });

  it('passes on the errors of requests', async () => {
    const context = { url: `${FLOOD_HLS}?status=404`, responseType: 'text' };
    expect((await load(loaderWith(new Map()).loader, context)).error).to.match(/^404 /);
  });
});
