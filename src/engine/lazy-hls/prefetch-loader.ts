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

/** A loader class for hls.js, and what its instances have loaded. */
export interface PrefetchLoader {
  readonly loader: HlsConfig['loader'];
  /** From the network, what is in flight included. */
  loadedBytes(): number;
}

/** A segment that was cut short is as good as none: appended, it would spoil the next one, and hls.js would not try again, or another rendition. */
function wholeOnly({ onSuccess, onError }: LoaderCallbacks<LoaderContext>): typeof onSuccess {
  return (response, stats, context, details) => {
    const { data, code = 200 } = response;
    if (data instanceof ArrayBuffer && isTruncated(data))
      onError({ code, text: 'cut short' }, context, details, stats);
    else onSuccess(response, stats, context, details);
  };
}

/** Makes a loader for a build of hls.js that gives an answer which is here, or on its way, before it asks again. Each serves once: a playlist that is reloaded may have changed. */
export function prefetchLoader({ DefaultConfig }: typeof Hls, answers: DownloadedResponses): PrefetchLoader {
  const { loader: NetworkLoader } = DefaultConfig;
  const asked: LoaderStats[] = [];

  class Answering extends NetworkLoader implements Loader<LoaderContext> {
    #isOver = false;

    override load(
      context: LoaderContext,
      config: LoaderConfiguration,
      callbacks: LoaderCallbacks<LoaderContext>,
    ): void {
      const answer = context.rangeEnd ? undefined : answers.get(context.url);
      answers.delete(context.url);
      const ask = () => {
        asked.push(this.stats);
        super.load(context, config, { ...callbacks, onSuccess: wholeOnly(callbacks) });
      };
      if (answer) {
        this.context = context;
        answer.then((found) => {
          if (this.#isOver) return;
          if (found) this.#give(found, callbacks);
          else ask();
        });
      } else {
        ask();
      }
    }

    override abort(): void {
      this.#isOver = true;
      super.abort();
    }

    override destroy(): void {
      this.#isOver = true;
      super.destroy();
    }

    #give(
      { url, body, requestedAtMs: askedAtMs, firstByteAtMs, endedAtMs }: DownloadedResponse,
      callbacks: LoaderCallbacks<LoaderContext>,
    ): void {
      const { context, stats } = this;
      if (!context) return;
      stats.loading = { start: askedAtMs, first: firstByteAtMs, end: endedAtMs };
      stats.loaded = stats.total = body.byteLength;
      const data = context.responseType === 'arraybuffer' ? body : new TextDecoder().decode(body);
      callbacks.onSuccess({ url, data, code: 200 }, stats, context, null);
    }
  }

  return {
    loader: Answering,
    loadedBytes: () => asked.reduce((sum, { loaded }) => sum + loaded, 0),
  };
}
