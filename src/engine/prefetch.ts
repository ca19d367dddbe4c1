/** A request, and its response. */
export interface PrefetchedResponse {
  readonly response: Promise<Response>;
  /** On the clock of `performance.now()`. */
  readonly requestedAtMs: number;
  /** Aborts the request, or the download of the body. */
  cancel(): void;
}

/**
 * Requests that were made before the code that reads their responses was loaded, by URL as written. The code
 * that reads a response deletes its entry.
 */
export type PrefetchedResponses = Map<string, PrefetchedResponse>;

/** Makes a request. An error rejects `response`; it is ignored if no code awaits `response`. */
export function prefetch(url: string, { signal, ...init }: RequestInit): PrefetchedResponse {
  const controller = new AbortController();
  const response = fetch(url, {
    ...init,
    signal: signal ? AbortSignal.any([signal, controller.signal]) : controller.signal,
  });
  // Prevents `unhandledrejection`.
  response.catch(() => {});
  return { response, requestedAtMs: performance.now(), cancel: () => controller.abort() };
}
