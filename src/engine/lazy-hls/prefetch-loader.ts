import type Hls from 'hls.js';
import type { HlsConfig, Loader, LoaderCallbacks, LoaderConfiguration, LoaderContext } from 'hls.js';
import { abortableTimeout } from '../../platform/abort.js';
import type { Cmcd } from '../cmcd.js';
import type { DownloadedResponse, DownloadedResponses } from '../downloaded-response.js';
import { isTruncated } from './is-truncated.js';
import { RequestLog } from './request-log.js';

/** A loader class for hls.js, and the number of bytes that its instances have loaded. */
export interface PrefetchLoader {
  readonly loader: HlsConfig['loader'];
  /** Bytes that have arrived, without the prefetched responses. */
  loadedBytes(): number;
  /** The same, but each file counts once, however often it is loaded. */
  distinctBytes(): number;
}

/**
 * Makes a loader for a build of hls.js that uses prefetched responses, also those that are still downloading.
 * It requests only the other files, and the same playlist at most once a second.
 *
 * @param onText called with the text of each playlist before hls.js reads it
 * @param cmcd describes each request; undefined: none is described
 */
export function prefetchLoader(
  { DefaultConfig }: typeof Hls,
  responses: DownloadedResponses,
  onText: (text: string) => void = () => {},
  cmcd?: Cmcd,
): PrefetchLoader {
  const requests = new RequestLog();
  const prepare = (context: LoaderContext) => {
    if (cmcd) Object.assign(context, cmcd.describeHlsRequest(context.url, context.headers ?? {}));
  };
  return {
    loader: createLoaderClass(DefaultConfig.loader, { responses, requests, onText, prepare }),
    loadedBytes: () => requests.loadedBytes,
    distinctBytes: () => requests.distinctBytes,
  };
}

interface LoaderParts {
  readonly responses: DownloadedResponses;
  readonly requests: RequestLog;
  readonly onText: (text: string) => void;
  /** Changes a request before it is made. */
  readonly prepare: (context: LoaderContext) => void;
}

function createLoaderClass(
  NetworkLoader: HlsConfig['loader'],
  { responses, requests, onText, prepare }: LoaderParts,
): HlsConfig['loader'] {
  return class LoaderWithResponses extends NetworkLoader implements Loader<LoaderContext> {
    readonly #cancellation = new AbortController();
    override load(
      context: LoaderContext,
      config: LoaderConfiguration,
      given: LoaderCallbacks<LoaderContext>,
    ): void {
      const callbacks = withPlaylistCallback(given, onText);
      const { signal } = this.#cancellation;
      const response = takeResponse(responses, context);
      const delayMs = requests.delayMsOf(context);
      const request = () => {
        requests.add(context, this.stats);
        prepare(context);
        super.load(context, config, { ...callbacks, onSuccess: rejectTruncated(callbacks) });
      };

      this.context = context; // hls.js reads it before the request is made.
      if (response) succeedOr(request, this, response, callbacks, signal);
      else if (delayMs > 0) abortableTimeout(delayMs, signal, request);
      else request();
    }

    override abort(): void {
      this.#cancellation.abort();
      super.abort();
    }

    override destroy(): void {
      this.#cancellation.abort();
      super.destroy();
    }
  };
}

/** Removes and returns the response to a request for a whole file. */
function takeResponse(
  responses: DownloadedResponses,
  { url, rangeEnd }: LoaderContext,
): Promise<DownloadedResponse | undefined> | undefined {
  const response = rangeEnd ? undefined : responses.get(url);
  responses.delete(url);
  return response;
}

/** Calls `onText` with each playlist before hls.js gets it. */
function withPlaylistCallback(
  { onSuccess, ...others }: LoaderCallbacks<LoaderContext>,
  onText: (text: string) => void,
): LoaderCallbacks<LoaderContext> {
  return {
    ...others,
    onSuccess: (response, ...rest) => {
      if (typeof response.data === 'string') onText(response.data);
      onSuccess(response, ...rest);
    },
  };
}

/** Waits for `response`, and calls `request` if there is none. */
async function succeedOr(
  request: () => void,
  loader: Loader<LoaderContext>,
  response: Promise<DownloadedResponse | undefined>,
  callbacks: LoaderCallbacks<LoaderContext>,
  signal: AbortSignal,
): Promise<void> {
  const found = await response;
  if (signal.aborted) return;
  if (found) succeed(loader, found, callbacks);
  else request();
}

/** Reports a response to hls.js as if `loader` had just loaded it. */
function succeed(
  loader: Loader<LoaderContext>,
  { url, body, requestedAtMs, firstByteAtMs, endedAtMs }: DownloadedResponse,
  { onSuccess }: LoaderCallbacks<LoaderContext>,
): void {
  const { context, stats } = loader;
  if (!context) return;
  stats.loading = { start: requestedAtMs, first: firstByteAtMs, end: endedAtMs };
  stats.loaded = stats.total = body.byteLength;
  const data = context.responseType === 'arraybuffer' ? body : new TextDecoder().decode(body);
  onSuccess({ url, data, code: 200 }, stats, context, null);
}

/**
 * Treats a truncated segment as an error. If it were appended, it would corrupt the segment after it, and
 * hls.js would neither retry nor try another rendition.
 */
function rejectTruncated({ onSuccess, onError }: LoaderCallbacks<LoaderContext>): typeof onSuccess {
  return (response, stats, context, details) => {
    const { data, code = 200 } = response;
    if (data instanceof ArrayBuffer && isTruncated(data))
      onError({ code, text: 'cut short' }, context, details, stats);
    else onSuccess(response, stats, context, details);
  };
}
