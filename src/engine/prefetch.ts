/** A request that has been made. */
export interface PrefetchedResponse {
  readonly response: Promise<Response>;
  /** On the clock of `performance.now()`. */
  readonly requestedAtMs: number;
  /** Ends it, whatever has come. */
  cancel(): void;
}

/** Requests made before there was anybody to read their answers, by URL as written; each serves once. */
export type PrefetchedResponses = Map<string, PrefetchedResponse>;

/** Makes a request. That it fails is heard of by whoever wants the answer, and there may be nobody. */
export function prefetch(url: string, { signal, ...init }: RequestInit): PrefetchedResponse {
  const own = new AbortController();
  const response = fetch(url, {
    ...init,
    signal: signal ? AbortSignal.any([signal, own.signal]) : own.signal,
  });
  response.catch(() => {});
  return { response, requestedAtMs: performance.now(), cancel: () => own.abort() };
}
