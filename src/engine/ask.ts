/** A request that has been made. */
export interface Asked {
  readonly response: Promise<Response>;
  /** On the clock of `performance.now()`. */
  readonly atMs: number;
  /** Ends it, whatever has come. */
  giveUp(): void;
}

/** Requests made before there was anybody to read their answers, by URL as written; each serves once. */
export type AskedAhead = Map<string, Asked>;

/** Makes a request. That it fails is heard of by whoever wants the answer, and there may be nobody. */
export function ask(url: string, { signal, ...init }: RequestInit): Asked {
  const own = new AbortController();
  const response = fetch(url, {
    ...init,
    signal: signal ? AbortSignal.any([signal, own.signal]) : own.signal,
  });
  response.catch(() => {});
  return { response, atMs: performance.now(), giveUp: () => own.abort() };
}
