import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { pageAt } from './article.js';
import { fileAt } from './files.js';
import { Ledger } from './ledger.js';
import { Pipe } from './pipe.js';
import { PROFILES } from './profiles.js';

/** What the head of an answer weighs on the line, about. */
const HEAD_BYTES = 300;

/** Answers over HTTP/1.1, and over HTTP/2 where there is a certificate, as slowly as the profile says. */
export class ShapedServer {
  ledger = new Ledger();
  pipe = new Pipe();
  #roundTripMs = 0;
  #open = 0;
  /** When each connection began. */
  #births = new WeakMap();

  shape(profile) {
    const { roundTripMs, bitsPerSecond } = PROFILES[profile];
    this.#roundTripMs = roundTripMs;
    this.pipe.shape(bitsPerSecond);
  }

  get openAnswers() {
    return this.#open;
  }

  /** @returns the ports, by version of HTTP */
  async listen(certificate) {
    const answer = (request, response) => {
      this.#answer(request, response).catch((error) => console.error(error));
    };
    const plain = createServer({ keepAliveTimeout: 120_000 }, answer);
    plain.on('connection', (socket) => this.#births.set(socket, performance.now()));
    const ports = { 1: await portOf(plain) };
    if (!certificate) return ports;
    const secure = createSecureServer(certificate, answer);
    secure.on('session', (session) => this.#births.set(session, performance.now()));
    return { ...ports, 2: await portOf(secure) };
  }

  async #answer(request, response) {
    this.#open++;
    const record = this.ledger.open(new URL(request.url, 'http://bench').pathname);
    let cancel = () => {};
    let isClosed = false;
    response.on('close', () => {
      isClosed = true;
      this.#open--;
      cancel();
    });
    const [found] = await Promise.all([find(request.url), pause(this.#delayOf(request))]);
    if (isClosed) return;
    const { status, headers, body } = answerTo(request, found);
    response.writeHead(status, headers);
    const write = (bytes) => {
      record(bytes.length);
      response.write(bytes);
    };
    const sending = this.pipe.send(body, write, HEAD_BYTES);
    cancel = sending.cancel;
    await sending.sent;
    response.end();
  }

  /**
   * One round trip to ask and be answered, and one before it to shake hands, unless the connection was opened
   * ahead of the request.
   */
  #delayOf(request) {
    const connection = request.stream?.session ?? request.socket;
    const birth = this.#births.get(connection) ?? 0;
    const handshakeMs = Math.max(0, birth + this.#roundTripMs - performance.now());
    return this.#roundTripMs + handshakeMs;
  }
}

function find(url) {
  const { pathname, searchParams } = new URL(url, 'http://bench');
  return pathname.startsWith('/pages/') ? pageAt(pathname, searchParams) : fileAt(pathname);
}

function answerTo(request, found) {
  if (!found) return { status: 404, headers: { 'cache-control': 'no-store' }, body: Buffer.alloc(0) };
  const { body, type, isCompressed, isFresh } = found;
  const headers = {
    'content-type': type,
    'access-control-allow-origin': '*',
    'timing-allow-origin': '*',
    'cache-control': isFresh ? 'no-store' : 'public, max-age=31536000, immutable',
    ...(isCompressed ? { 'content-encoding': 'gzip' } : { 'accept-ranges': 'bytes' }),
  };
  const range = isCompressed ? undefined : readRange(request.headers.range, body.length);
  if (!range) return { status: 200, headers: { ...headers, 'content-length': body.length }, body };
  const part = body.subarray(range.start, range.end + 1);
  const contentRange = `bytes ${range.start}-${range.end}/${body.length}`;
  return {
    status: 206,
    headers: { ...headers, 'content-length': part.length, 'content-range': contentRange },
    body: part,
  };
}

/** One range, as browsers ask (RFC 9110, section 14.1.2). */
function readRange(header, size) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || Number(from) >= size) return undefined;
  return { start: Number(from), end: to ? Math.min(Number(to), size - 1) : size - 1 };
}

function portOf(server) {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
