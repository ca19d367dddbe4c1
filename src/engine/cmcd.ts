import type { CMCDControllerConfig } from 'hls.js';
import { type PrefetchedResponse, prefetch } from './prefetch.js';

/** How Common Media Client Data (CTA-5004) is sent with the requests of a stream. */
export interface CmcdOptions {
  /** In the query, as the argument `CMCD`, or in request headers. */
  readonly mode: 'query' | 'headers';
  /** The key `cid`; empty: not sent. */
  readonly contentId: string;
  /** Returns the key `sid`; undefined: not sent. Called for each request: the reader's consent may change. */
  readonly sessionId: () => string | undefined;
}

/** `CmcdOptions`, and the conditions of a start that the server learns of. */
export interface CmcdConditions extends CmcdOptions {
  /** The expected speed of the network. */
  readonly networkBitsPerSecond: number;
  /** Whether the author says that the stream is live. */
  readonly isLive: boolean;
}

/** What a request of the early start is for, in the terms of CMCD. */
export interface CmcdObject {
  /** The key `ot`: a playlist (`m`), an initialization section (`i`), sound and picture (`av`), or a picture alone (`v`). */
  readonly type: 'm' | 'i' | 'av' | 'v';
  /** The bit rate of the rendition. */
  readonly bitsPerSecond?: number | undefined;
  readonly durationSeconds?: number | undefined;
}

/** A request with CMCD. */
export interface CmcdRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** CMCD for one source. */
export interface Cmcd {
  describe(url: string, object: CmcdObject): CmcdRequest;
  /** The configuration of hls.js, which describes its requests in headers. */
  readonly hlsConfig: CMCDControllerConfig;
  /** A request of hls.js, with the data where they are to be. */
  describeHlsRequest(url: string, headers: Readonly<Record<string, string>>): CmcdRequest;
}

const QUERY_ARGUMENT = /([?&])CMCD=[^&#]*(&|(?=#)|$)/;

/** The URL without data that are in its query already. */
export function withoutCmcd(url: string): string {
  return url.replace(QUERY_ARGUMENT, (_match, before: string, after: string) => (after ? before : ''));
}

/** Makes a request as `prefetch()` does, with CMCD. Without, if the code for that cannot be loaded. */
export function prefetchWithCmcd(
  cmcd: Promise<Cmcd | undefined>,
  object: CmcdObject,
  url: string,
  { signal, ...init }: RequestInit,
): PrefetchedResponse {
  const controller = new AbortController();
  const signals = signal ? [signal, controller.signal] : [controller.signal];
  const response = cmcd.then((loaded) => {
    const request = loaded?.describe(url, object) ?? { url, headers: {} };
    return prefetch(request.url, { ...init, headers: request.headers, signal: AbortSignal.any(signals) })
      .response;
  });
  // Prevents `unhandledrejection`.
  response.catch(() => {});
  return { response, requestedAtMs: performance.now(), cancel: () => controller.abort() };
}
