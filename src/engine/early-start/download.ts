import type { DownloadedResponse } from '../downloaded-response.js';
import type { PrefetchedResponse } from '../prefetch.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** One request, whose bytes can be used while they arrive, and as an answer once they have. */
export class Download {
  /** Undefined when it cannot be had, whatever the reason: hls.js asks again, and says it better. */
  readonly response: Promise<DownloadedResponse | undefined>;
  /** Whether the server has it, and it is no larger than it may be. */
  readonly found: Promise<boolean>;
  /** So far. */
  loadedBytes = 0;
  readonly #asked: PrefetchedResponse;
  readonly #mostBytes: number;
  readonly #pieces: Bytes[] = [];
  readonly #enough = Promise.withResolvers<undefined>();
  #sink: ((piece: Bytes) => void) | undefined;

  /** @param mostBytes what is announced to be larger is not read; of what is larger unannounced, no more than that */
  constructor(asked: PrefetchedResponse, mostBytes = Number.POSITIVE_INFINITY) {
    this.#asked = asked;
    this.#mostBytes = mostBytes;
    const response = Promise.race([asked.response, this.#enough.promise]);
    const usable = response
      .then((response) => response && usableBody(response, mostBytes))
      .catch(() => undefined);
    this.found = usable.then(Boolean);
    this.response = Promise.all([response, usable])
      .then(([response, body]) => response && body && this.#read(response.url, body))
      .catch(() => undefined);
  }

  /** Gives `sink` every piece, in order: at once what is here, then what comes. */
  pour(sink: (piece: Bytes) => void): void {
    this.#sink = sink;
    for (const piece of this.#pieces) sink(piece);
  }

  /** Asks for no more. What has come is the answer; of a server that has not answered, there is none. */
  end(): void {
    this.#enough.resolve(undefined);
    this.#asked.cancel();
  }

  async #read(url: string, stream: ReadableStream<Bytes>): Promise<DownloadedResponse> {
    const firstByteAtMs = performance.now();
    const reader = stream.getReader();
    const next = () => Promise.race([this.#enough.promise, reader.read()]);
    for (let read = await next(); read?.value; read = await next()) this.#take(read.value);
    return {
      url,
      body: joined(this.#pieces, this.loadedBytes),
      requestedAtMs: this.#asked.requestedAtMs,
      firstByteAtMs,
      endedAtMs: performance.now(),
    };
  }

  #take(piece: Bytes): void {
    this.loadedBytes += piece.length;
    this.#pieces.push(piece);
    this.#sink?.(piece);
    if (this.loadedBytes > this.#mostBytes) this.end();
  }
}

/** By hand: a Blob would be put together in another process. */
function joined(pieces: readonly Bytes[], byteLength: number): ArrayBuffer {
  const whole = new Uint8Array(byteLength);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole.buffer;
}

function usableBody({ ok, body, headers }: Response, mostBytes: number): ReadableStream<Bytes> | undefined {
  const isTooLarge = Number(headers.get('content-length')) > mostBytes;
  if (ok && body && !isTooLarge) return body;
  body?.cancel().catch(() => {
    // It had ended by itself.
  });
  return undefined;
}
