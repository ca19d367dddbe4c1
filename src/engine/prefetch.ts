/** A request that has been made. */
export interface PrefetchedResponse {
  readonly response: Promise<Response>;
  /** On the clock of `performance.now()`. */
  readonly requestedAtMs: number;
  /** Aborts the request, also while the body arrives. */
  cancel(): void;
}

/**
 * Requests that were made before the code that reads their responses was loaded, by URL as written. Each is
 * used once: its reader takes it out.
 */
export type PrefetchedResponses = Map<string, PrefetchedResponse>;

/** Makes a request. The caller of `response` gets its errors; without one, an error is ignored. */
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
