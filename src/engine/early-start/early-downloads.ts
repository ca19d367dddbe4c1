import { type CmcdObject, prefetchWithCmcd } from '../cmcd.js';
import type { DownloadedResponse, DownloadedResponses } from '../downloaded-response.js';
import type { EngineJob } from '../engine.js';
import { type PrefetchedResponse, prefetch } from '../prefetch.js';
import { Download } from './download.js';
import type { Playlist } from './plan-early-start.js';

/** The downloads of an early start. They end when the job's signal is aborted. */
export class EarlyDownloads {
  readonly #job: EngineJob;
  readonly #downloads = new Map<string, Download>();
  readonly #added = new Map<string, Promise<DownloadedResponse>>();

  constructor(job: EngineJob) {
    this.#job = job;
  }

  /** Bytes that have arrived, in all downloads together. */
  get loadedBytes(): number {
    return Array.from(this.#downloads.values()).reduce((sum, { loadedBytes }) => sum + loadedBytes, 0);
  }

  /**
   * All responses, also those that are still downloading. hls.js reads them instead of loading the same
   * files.
   */
  get responses(): DownloadedResponses {
    const responses = Array.from(this.#downloads, ([url, { response }]) => [url, response] as const);
    return new Map([...responses, ...this.#added]);
  }

  /** Starts a download, or takes over the request that was made before the player was loaded. */
  start(url: string, object: CmcdObject, maxBytes?: number): Download {
    const { prefetched } = this.#job;
    const download = new Download(prefetched.get(url) ?? this.#request(url, object), maxBytes);
    prefetched.delete(url);
    this.#downloads.set(new URL(url, document.baseURI).href, download);
    return download;
  }

  /** Downloads a playlist; undefined if it cannot be loaded. */
  async playlist(url: string): Promise<Playlist | undefined> {
    const response = await this.start(url, { type: 'm' }).response;
    return response && { text: new TextDecoder().decode(response.body), url: response.url };
  }

  /** Adds a response that is a part of another file. */
  add(url: string, response: DownloadedResponse): void {
    this.#added.set(url, Promise.resolve({ ...response, url }));
  }

  #request(url: string, object: CmcdObject): PrefetchedResponse {
    const { cmcd, signal, withCredentials } = this.#job;
    const init: RequestInit = { signal, credentials: withCredentials ? 'include' : 'same-origin' };
    return cmcd ? prefetchWithCmcd(cmcd, object, url, init) : prefetch(url, init);
  }
}
