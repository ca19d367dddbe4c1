import type { DownloadedResponse } from '../downloaded-response.js';
import type { PrefetchedResponse } from '../prefetch.js';

/** Bytes of a body. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A download whose bytes can be read while they arrive, and afterwards as a whole. */
export class Download {
  /**
   * Resolves with the complete response; undefined if the request failed: hls.js repeats it, and reports the
   * problem.
   */
  readonly response: Promise<DownloadedResponse | undefined>;
  /**
   * Whether the server has the file, and the file is not too large. Resolves when the headers have arrived.
   */
  readonly isAvailable: Promise<boolean>;
  /** Bytes that have arrived. */
  loadedBytes = 0;

  readonly #request: PrefetchedResponse;
  readonly #maxBytes: number;
  readonly #received: Bytes[] = [];
  readonly #stopped = Promise.withResolvers<undefined>();
  #listener: ((bytes: Bytes) => void) | undefined;

  /**
   * @param maxBytes a response with a larger `content-length` is not read; one without is stopped once it is
   *   larger. No limit by default
   */
  constructor(request: PrefetchedResponse, maxBytes = Number.POSITIVE_INFINITY) {
    this.#request = request;
    this.#maxBytes = maxBytes;
    const response = Promise.race([request.response, this.#stopped.promise]);
    const body = response
      .then((response) => response && usableBody(response, maxBytes))
      .catch(() => undefined);
    this.isAvailable = body.then(Boolean);
    this.response = Promise.all([response, body])
      .then(([response, body]) => response && body && this.#read(response.url, body))
      .catch(() => undefined);
  }

  /**
   * Calls `listener` with all bytes in order: at once with those that have arrived, later with the others.
   */
  onBytes(listener: (bytes: Bytes) => void): void {
    this.#listener = listener;
    for (const bytes of this.#received) listener(bytes);
  }

  /** Stops the request. The bytes so far become the response. Before the headers, `response` is undefined. */
  stop(): void {
    this.#stopped.resolve(undefined);
    this.#request.cancel();
  }

  async #read(url: string, body: ReadableStream<Bytes>): Promise<DownloadedResponse> {
    const firstByteAtMs = performance.now();
    const reader = body.getReader();
    const next = () => Promise.race([this.#stopped.promise, reader.read()]);
    for (let read = await next(); read?.value; read = await next()) this.#receive(read.value);
    return {
      url,
      body: concatenate(this.#received).buffer,
      requestedAtMs: this.#request.requestedAtMs,
      firstByteAtMs,
      endedAtMs: performance.now(),
    };
  }

  #receive(bytes: Bytes): void {
    this.loadedBytes += bytes.length;
    this.#received.push(bytes);
    this.#listener?.(bytes);
    if (this.loadedBytes > this.#maxBytes) this.stop();
  }
}

/** Does not use `Blob`, whose bytes go through the browser process: 9 ms for a playlist in Chromium. */
export function concatenate(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function usableBody({ ok, body, headers }: Response, maxBytes: number): ReadableStream<Bytes> | undefined {
  const isTooLarge = Number(headers.get('content-length')) > maxBytes;
  if (ok && body && !isTooLarge) return body;
  // `cancel()` rejects if the body has failed already.
  body?.cancel().catch(() => {});
  return undefined;
}
