/** What a server said, for whoever asks for the same again. */
export interface DownloadedResponse {
  /** After redirects. */
  readonly url: string;
  readonly body: ArrayBuffer;
  /** On the clock of `performance.now()`: asked, first byte, last byte. */
  readonly requestedAtMs: number;
  readonly firstByteAtMs: number;
  readonly endedAtMs: number;
}

/** Requests that have been made already, by URL; undefined for one that failed, and is to be made anew. Each serves once. */
export type DownloadedResponses = Map<string, Promise<DownloadedResponse | undefined>>;
