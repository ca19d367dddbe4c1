import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Media types that the test server must tell right for the browsers to play. */
const MEDIA_TYPES = {
  '.m2t': 'video/mp2t',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.m4s': 'video/iso.segment',
  '.mp4': 'video/mp4',
  '.ts': 'video/mp2t',
  '.vtt': 'text/vtt',
};

/** Paths, with their queries, of requests that are not answered, and for which somebody still waits. */
const hanging = [];

/** Promises of answers that wait for a test, by the name that the test gives them. */
const gates = new Map();

/**
 * Answers as a page's story asks, by the query of the URL: `?delay=2000` waits so many milliseconds, `?gate=name` waits for a
 * request with `?open=name`, `?status=404` answers with that status, `?hang` never answers, `?hanging` lists who is still
 * waiting for such an answer.
 */
export async function shapeAnswer(context, next) {
  const { delay, status, hang, gate, open } = context.query;
  if (delay) await pause(Number(delay));
  if (gate) await gateOf(gate).opened;
  if (open) gateOf(open).open();
  if (context.query.hanging !== undefined) context.body = hanging;
  else if (open) context.body = 'open';
  else if (hang !== undefined) await untilGone(context);
  else if (status) context.status = Number(status);
  else await next();
  // What was late, or wrong, once, must be so the next time too.
  if (delay || status) context.set('cache-control', 'no-store');
}

function gateOf(name) {
  if (!gates.has(name)) {
    let open;
    const opened = new Promise((resolve) => {
      open = resolve;
    });
    gates.set(name, { opened, open });
  }
  return gates.get(name);
}

async function untilGone({ url, req }) {
  hanging.push(url);
  await new Promise((resolve) => req.once('close', resolve));
  hanging.splice(hanging.indexOf(url), 1);
}

/** Headers that a page may ask for itself by the query of its URL: `?csp=default-src 'none'`. */
const HEADERS_BY_QUERY = { csp: 'content-security-policy', permissions: 'permissions-policy' };

/** A page in a sandbox has no origin, and to it all files are another's: its scripts and media come as from a network for content. */
export async function allowOpaqueOrigins(context, next) {
  if (context.get('origin') === 'null') context.set('access-control-allow-origin', '*');
  await next();
}

/**
 * Serves whole pages as they are. The runner would put a script of its own into them, and take the end of such a page in a frame for the end of
 * the tests.
 */
export function servePages(root) {
  return async (context, next) => {
    const isPage = /^\/(demo|test\/pages)\/.*\.html$/.test(context.path);
    const file = join(root, context.path);
    if (!isPage || (await sizeOf(file)) === undefined) return next();
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headersFor(context.query) });
    createReadStream(file).pipe(context.res);
  };
}

function headersFor(query) {
  const asked = Object.entries(HEADERS_BY_QUERY).filter(([key]) => query[key] !== undefined);
  return Object.fromEntries(asked.map(([key, header]) => [header, query[key]]));
}

/**
 * Serves the demo's media, and the tests' own: with byte ranges, which seeking in a file needs, and MPEG-TS as what it is, before anybody takes `.ts` for a
 * script. `?stop=1000` sends so many bytes and then nothing, `?endless` goes on with zeros for as long as somebody reads.
 */
export function serveMedia(root) {
  return async (context, next) => {
    const type = MEDIA_TYPES[extname(context.path)];
    if (!type || !/^\/(demo\/(clips|broken)|test\/media)\//.test(context.path)) return next();
    const file = join(root, context.path);
    const size = await sizeOf(file);
    if (size === undefined) return next();
    const { stop, endless } = context.query;
    if (stop !== undefined || endless !== undefined) {
      context.respond = false;
      context.res.writeHead(200, { 'content-type': type });
      await sendWithoutEnd(
        context.res,
        (await readFile(file)).subarray(0, stop && Number(stop)),
        stop === undefined,
      );
      return;
    }
    const { start, end, isPartial } = readRange(context.get('range'), size);
    context.status = isPartial ? 206 : 200;
    context.set({
      'content-type': type,
      'accept-ranges': 'bytes',
      'content-length': String(end - start + 1),
      ...(isPartial ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}),
    });
    context.body = createReadStream(file, { start, end });
  };
}

async function sendWithoutEnd(res, beginning, isEndless) {
  res.flushHeaders();
  res.write(beginning);
  const zeros = Buffer.alloc(8192);
  while (isEndless && !res.destroyed) {
    res.write(zeros);
    await pause(2);
  }
}

async function sizeOf(file) {
  try {
    return (await stat(file)).size;
  } catch {
    return undefined;
  }
}

/** One range, as browsers ask (RFC 9110, section 14.1.2). */
function readRange(header, size) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? [];
  if (from === undefined) return { start: 0, end: size - 1, isPartial: false };
  return { start: Number(from), end: to ? Math.min(Number(to), size - 1) : size - 1, isPartial: true };
}
