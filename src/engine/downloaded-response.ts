/** A response whose body has been downloaded. */
export interface DownloadedResponse {
  /** After redirects. */
  readonly url: string;
  readonly body: ArrayBuffer;
  /**
   * When the request was made, and when the first and the last byte arrived, on the clock of
   * `performance.now()`.
   */
  readonly requestedAtMs: number;
  readonly firstByteAtMs: number;
  readonly endedAtMs: number;
}

/**
 * Responses for hls.js by absolute URL, also those that are still downloading. Undefined: the request failed,
 * and hls.js must repeat it. Each response is used once, because a playlist may have changed the next time.
 */
export type DownloadedResponses = Map<string, Promise<DownloadedResponse | undefined>>;
