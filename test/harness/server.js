import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runnerImport } from 'vite';

/** The media types that the browsers need. */
const MEDIA_TYPES = {
  '.m2t': 'video/mp2t',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.m4s': 'video/iso.segment',
  '.mp4': 'video/mp4',
  '.ts': 'video/mp2t',
  '.vtt': 'text/vtt',
};

/** A page in two pieces: `/streamed?first=<p>&rest=<p>&name=x` sends the rest after a request with `?open=x`. */
export async function serveStreamed(context, next) {
  if (context.path !== '/streamed') return next();
  const { first, rest, name } = context.query;
  context.respond = false;
  context.res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  // WebKit keeps a short beginning back.
  context.res.write(`${first}<!-- ${'-'.repeat(65_536)} -->`);
  await gateOf(name).opened;
  context.res.end(rest);
}

/** The URLs of pending requests that get no response. */
const hanging = [];

/** Promises of responses that a test delays, by the test's name for them. */
const gates = new Map();

/**
 * Changes a response as the query of the URL says: `?delay=2000` waits so many milliseconds, `?gate=name`
 * waits for a request with `?open=name`, `?status=404` responds with that status, `?hang` never responds,
 * `?hanging` lists the pending requests with `?hang`.
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
  // A cached response would not be late or wrong the next time.
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

/** Headers that the query of a page's URL sets: `?csp=default-src 'none'`. */
const HEADERS_BY_QUERY = { csp: 'content-security-policy', permissions: 'permissions-policy' };

/**
 * Allows CORS requests of sandboxed pages, which have an opaque origin: all files are of another origin for
 * them.
 */
export async function allowOpaqueOrigins(context, next) {
  if (context.get('origin') === 'null') context.set('access-control-allow-origin', '*');
  await next();
}

/**
 * Serves pages unchanged. The runner would add its script to them, and take the end of such a page in an
 * `<iframe>` for the end of the tests.
 */
export function servePages(root) {
  return async (context, next) => {
    const isPage = /^\/((demo|test\/pages)\/.*|dist\/embed)\.html$/.test(context.path);
    const file = join(root, context.path);
    if (!isPage || (await sizeOf(file)) === undefined) return next();
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headersFor(context.query) });
    createReadStream(file).pipe(context.res);
  };
}

/** Serves the demo's article with its clips, as the demo's own server does. */
export function serveArticle(root) {
  const loading = runnerImport(`${root}demo/render-clips.ts`);
  return async (context, next) => {
    if (!/^\/demo\/(index\.html|news-video-transcript\.css)$/.test(context.path)) return next();
    const { fillIn, transcriptCss } = (await loading).module;
    if (context.path.endsWith('.css')) {
      context.type = 'css';
      context.body = transcriptCss;
      return;
    }
    const article = await readFile(join(root, context.path), 'utf8');
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(fillIn(article));
  };
}

function headersFor(query) {
  const requested = Object.entries(HEADERS_BY_QUERY).filter(([key]) => query[key] !== undefined);
  return Object.fromEntries(requested.map(([key, header]) => [header, query[key]]));
}

/**
 * Serves the built files as they are, under `/built/dist/`: the runner changes scripts, and their hashes. Under
 * `/tampered/dist/`, the player's chunk has a comment more.
 */
export function serveBuilt(root) {
  return async (context, next) => {
    const pattern = /^\/(built|tampered)(\/dist\/[\w/.-]+\.(?:js|css))$/;
    const [, folder, path] = pattern.exec(context.path) ?? [];
    if (!path) return next();
    const content = await readFile(join(root, path), 'utf8');
    const isTampered = folder === 'tampered' && path.includes('/player-');
    context.type = extname(path);
    context.body = isTampered ? `${content}\n// tampered` : content;
  };
}

/**
 * Serves the media of demo and tests, with byte ranges, which seeking in a file needs. Comes before the
 * plugin that compiles `.ts` files, which are MPEG-TS here. `?stop=1000` sends so many bytes and then
 * nothing, `?endless` continues with zeros until the connection is closed.
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

/** Parses a `range` header with one range, as browsers send it (RFC 9110, section 14.1.2). */
function readRange(header, size) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header) ?? [];
  if (from === undefined) return { start: 0, end: size - 1, isPartial: false };
  return { start: Number(from), end: to ? Math.min(Number(to), size - 1) : size - 1, isPartial: true };
}
