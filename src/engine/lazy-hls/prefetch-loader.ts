import type Hls from 'hls.js';
import type {
  HlsConfig,
  Loader,
  LoaderCallbacks,
  LoaderConfiguration,
  LoaderContext,
  LoaderStats,
} from 'hls.js';
import type { DownloadedResponse, DownloadedResponses } from '../downloaded-response.js';
import { isTruncated } from './is-truncated.js';

/** A loader class for hls.js, and the number of bytes that its instances have loaded. */
export interface PrefetchLoader {
  readonly loader: HlsConfig['loader'];
  /** Bytes that have arrived, without the prefetched responses. */
  loadedBytes(): number;
}

/**
 * Makes a loader for a build of hls.js that uses prefetched responses, also those that are still downloading.
 * It requests only the other files.
 */
export function prefetchLoader(
  { DefaultConfig }: typeof Hls,
  responses: DownloadedResponses,
): PrefetchLoader {
  const requests: LoaderStats[] = [];
  return {
    loader: createLoaderClass(DefaultConfig.loader, responses, requests),
    loadedBytes: () => requests.reduce((sum, { loaded }) => sum + loaded, 0),
  };
}

/** @param requests the statistics of each request that is made are added here */
function createLoaderClass(
  NetworkLoader: HlsConfig['loader'],
  responses: DownloadedResponses,
  requests: LoaderStats[],
): HlsConfig['loader'] {
  return class LoaderWithResponses extends NetworkLoader implements Loader<LoaderContext> {
    #isCancelled = false;

    override load(
      context: LoaderContext,
      config: LoaderConfiguration,
      callbacks: LoaderCallbacks<LoaderContext>,
    ): void {
      const response = context.rangeEnd ? undefined : responses.get(context.url);
      responses.delete(context.url);
      const request = () => {
        requests.push(this.stats);
        super.load(context, config, { ...callbacks, onSuccess: rejectTruncated(callbacks) });
      };

      if (response) this.context = context;
      else request();
      response?.then((found) => {
        if (this.#isCancelled) return;
        if (found) succeed(this, found, callbacks);
        else request();
      });
    }

    override abort(): void {
      this.#isCancelled = true;
      super.abort();
    }

    override destroy(): void {
      this.#isCancelled = true;
      super.destroy();
    }
  };
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
