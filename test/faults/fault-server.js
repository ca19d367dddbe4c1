import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { FAULTS } from './faults.js';

const MEDIA_TYPES = {
  jpg: 'image/jpeg',
  m3u8: 'application/vnd.apple.mpegurl',
  m4s: 'video/iso.segment',
  mp4: 'video/mp4',
  ts: 'video/mp2t',
  vtt: 'text/vtt',
};

/** The interval between the parts of a slow response. */
const DROP_EVERY_MS = 250;

/** The delays of successive responses, which then arrive in another order than requested. */
const JITTER_MS = [700, 50, 400, 900, 0, 250];

/** The results of the last run of the matrix. */
export const RESULTS = 'node_modules/.cache/news-video-faults';

const results = new Map();

/** Running visits by their number: their requests, and whether the fault has ended. */
const visits = new Map();

/**
 * Serves the demo's media with one fault in it: `/fault/segment-404/7/demo/clips/…` is the media of the visit
 * 7, in which the fault `segment-404` of the table applies. Playlists have relative URLs, so that the fault
 * applies to all files.
 *
 * `/fault-log/7` returns the requests of the visit, `/fault-lift/7` ends its fault, `/fault-result` stores a
 * result, and `/fault-origin` returns another origin that serves the same.
 */
export function serveFaults(root) {
  const otherOrigin = whenWanted(() => serveElsewhere(root));
  return async (context, next) => {
    const [, action, ...rest] = context.path.split('/');
    if (action === 'fault-log') context.body = visitOf(rest[0]).requests;
    else if (action === 'fault-lift') context.body = lift(rest[0]);
    else if (action === 'fault-only') context.body = JSON.stringify(env.FAULTS ?? '');
    else if (action === 'fault-result') context.body = await keepResult(root, await bodyText(context.req));
    else if (action === 'fault-origin') context.body = await otherOrigin();
    else if (action === 'fault') await serveFault(context, join(root, ...rest.slice(2)), rest);
    else await next();
  };
}

function whenWanted(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

async function serveElsewhere(root) {
  const server = createServer((req, res) => {
    const [, , ...rest] = req.url.split('/');
    serveFault({ path: req.url, req, res }, join(root, ...rest.slice(2)), rest);
  });
  const port = await listen(server);
  // The server must not keep the process running.
  server.unref();
  return `http://127.0.0.1:${port}`;
}

async function listen(server) {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server.address().port;
}

/** An address that refuses connections: its server is closed. */
async function deadAddress() {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/`;
}

/**
 * Stores the results of the last run, one file for each browser. docs/reliability.md is written from them.
 */
async function keepResult(root, text) {
  const result = JSON.parse(text);
  const { browser } = result;
  const known = results.get(browser) ?? [];
  results.set(browser, [...known, result]);
  const folder = join(root, RESULTS);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${browser}.json`), JSON.stringify(results.get(browser), undefined, 1));
  return 'ok';
}

async function bodyText(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function lift(name) {
  visitOf(name).isLifted = true;
  return 'lifted';
}

function visitOf(name) {
  if (!visits.has(name)) visits.set(name, { requests: [], isLifted: false, beganAtMs: Date.now() });
  return visits.get(name);
}

async function serveFault(context, file, [name, visitName]) {
  const visit = visitOf(visitName);
  const fault = FAULTS.find((one) => one.name === name);
  const isHit = fault !== undefined && !visit.isLifted && fault.where.test(context.path);
  visit.requests.push({
    url: context.path,
    atMs: Date.now() - visit.beganAtMs,
    isHit,
    cmcd: cmcdOf(context.req),
  });
  const how = isHit ? fault.how : {};
  context.respond = false;
  const answer = context.res;
  answer.on('error', () => {});
  answer.setHeader('cache-control', 'no-store');
  if (!how.withoutCors) answer.setHeader('access-control-allow-origin', '*');
  if (how.hang) return;
  if (how.jitter) await pause(JITTER_MS[visit.requests.length % JITTER_MS.length]);
  const age = Date.now() - visit.beganAtMs;
  const status = how.expiresAfterMs === undefined || age > how.expiresAfterMs ? how.status : undefined;
  if (status) {
    answer.writeHead(status).end();
  } else if (how.redirect) {
    const path = context.path.split('/').slice(4).join('/');
    answer.writeHead(302, { location: `/fault/none/${visitName}/${path}` }).end();
  } else if (how.refuse) {
    answer.writeHead(302, { location: await deadAddress() }).end();
  } else {
    await send(context, await bodyOf(file, how), how);
  }
}

/** The Common Media Client Data of a request: its whole URL, and its headers. */
function cmcdOf({ url, headers }) {
  const names = Object.keys(headers).filter((name) => name.startsWith('cmcd-'));
  return { url, headers: Object.fromEntries(names.map((name) => [name, headers[name]])) };
}

async function bodyOf(file, how) {
  if (how.html)
    return Buffer.from('<!doctype html><title>Sign in</title><p>Welcome to the network of this hotel.');
  const body = await readFile(file).catch(() => undefined);
  if (!body) return undefined;
  if (how.edit) return Buffer.from(how.edit(body.toString()));
  if (how.damage) return how.damage(body);
  if (how.truncate) return body.subarray(0, Math.floor(body.length * how.truncate));
  if (how.flipEvery)
    return body.map((byte, at) => (at > 2000 && at % how.flipEvery === 0 ? byte ^ 0x55 : byte));
  return body;
}

async function send({ path, req, res }, body, how) {
  if (!body) {
    res.writeHead(404).end();
    return;
  }
  const range = how.withoutRanges ? undefined : rangeOf(req.headers.range, body.length);
  const part = range ? body.subarray(range.start, range.end + 1) : body;
  const extension = path.slice(path.lastIndexOf('.') + 1);
  res.writeHead(range ? 206 : 200, {
    'content-type': how.type ?? (how.html ? 'text/html' : MEDIA_TYPES[extension]),
    'content-length': part.length,
    ...(how.withoutRanges ? {} : { 'accept-ranges': 'bytes' }),
    ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${body.length}` } : {}),
    ...(how.dateOffByMs ? { date: new Date(Date.now() + how.dateOffByMs).toUTCString() } : {}),
  });
  if (how.stopAfter === undefined && !how.bytesPerSecond) {
    res.end(part);
    return;
  }
  const whole = part.subarray(0, Math.floor(part.length * (how.stopAfter ?? 1)));
  await pour(res, whole, how.bytesPerSecond);
  if (how.reset) res.socket?.destroy();
}

/** Writes a body at once, or slowly. Does not end the response. */
async function pour(res, bytes, bytesPerSecond) {
  if (!bytesPerSecond) {
    await new Promise((resolve) => res.write(bytes, resolve));
    return;
  }
  const drop = Math.ceil((bytesPerSecond * DROP_EVERY_MS) / 1000);
  for (let at = 0; at < bytes.length && !res.destroyed; at += drop) {
    res.write(bytes.subarray(at, at + drop));
    await pause(DROP_EVERY_MS);
  }
  if (!res.destroyed) res.end();
}

/** Parses a `range` header with one range, as browsers send it (RFC 9110, section 14.1.2). */
function rangeOf(header, size) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined) return undefined;
  return { start: Number(from), end: to ? Math.min(Number(to), size - 1) : size - 1 };
}
