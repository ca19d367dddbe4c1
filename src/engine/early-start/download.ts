import type { DownloadedResponse } from '../downloaded-response.js';
import type { PrefetchedResponse } from '../prefetch.js';

export type Bytes = Uint8Array<ArrayBuffer>;

/** One request. Its bytes can be read while they arrive, and as a whole response afterwards. */
export class Download {
  /**
   * The response, once it is complete; undefined if the request failed, for whatever reason: hls.js makes the
   * same request again, and reports the problem.
   */
  readonly response: Promise<DownloadedResponse | undefined>;
  /** Resolves with the response's head: whether the server has the file, and it is not too large. */
  readonly isAvailable: Promise<boolean>;
  /** Bytes that have arrived. */
  loadedBytes = 0;

  readonly #request: PrefetchedResponse;
  readonly #maxBytes: number;
  readonly #received: Bytes[] = [];
  readonly #stopped = Promise.withResolvers<undefined>();
  #listener: ((bytes: Bytes) => void) | undefined;

  /**
   * @param maxBytes a response that announces more is not read; one that does not announce its size is
   *   stopped once it is larger. No limit by default
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
   * Calls `listener` with all bytes, in order: at once with those that are here, then with the others as they
   * arrive.
   */
  onBytes(listener: (bytes: Bytes) => void): void {
    this.#listener = listener;
    for (const bytes of this.#received) listener(bytes);
  }

  /** Stops the request. The bytes so far become the response; without a response's head, there is none. */
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
      body: concatenate(this.#received, this.loadedBytes),
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

/** Copies by hand: a `Blob` goes through the browser process, which took 9 ms for a playlist in Chromium. */
function concatenate(parts: readonly Bytes[], byteLength: number): ArrayBuffer {
  const whole = new Uint8Array(byteLength);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole.buffer;
}

function usableBody({ ok, body, headers }: Response, maxBytes: number): ReadableStream<Bytes> | undefined {
  const isTooLarge = Number(headers.get('content-length')) > maxBytes;
  if (ok && body && !isTooLarge) return body;
  // Rejects if the body has failed already.
  body?.cancel().catch(() => {});
  return undefined;
}
