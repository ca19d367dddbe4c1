import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PREVIEW_FILE } from '../output/clip-files.js';
import { DIST_FOLDER, DIST_URL } from '../output/package-files.js';
import { PackProblem } from '../problem.js';
import { readByteRange } from './byte-range.js';
import { mediaTypeOf } from './media-types.js';

/** Nothing outside of this computer reaches the server. */
const HOST = '127.0.0.1';

/** A server that is running. */
export interface PreviewServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the folder of a clip, and the package's scripts.
 *
 * @param port 0 takes any that is free; if it is taken, another one is
 * @throws {PackProblem} if the folder has no preview
 */
export async function servePreview(folder: string, port: number): Promise<PreviewServer> {
  const found = await stat(join(folder, PREVIEW_FILE)).catch(() => undefined);
  if (!found) throw new PackProblem(`${folder} has no ${PREVIEW_FILE}: news-video pack makes it.`);
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  await listen(server, port).catch(() => listen(server, 0));
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${chosen}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve());
  });
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', 'range');
  response.setHeader('access-control-expose-headers', 'content-length, content-range');
  response.setHeader('accept-ranges', 'bytes');
  response.setHeader('cache-control', 'no-cache');
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  if (!['GET', 'HEAD'].includes(request.method ?? '')) return void response.writeHead(405).end();
  const file = fileOf(folder, request.url ?? '/');
  const found = file ? await stat(file).catch(() => undefined) : undefined;
  if (!file || !found?.isFile()) return void response.writeHead(404).end('There is no such file.\n');
  await send(file, found.size, request, response);
}

/** The file of a URL; undefined if it is outside of both folders. */
function fileOf(folder: string, url: string): string | undefined {
  const path = decode(url.split(/[?#]/)[0] ?? '');
  if (path === undefined || path.includes('\0')) return undefined;
  const isDist = path.startsWith(DIST_URL);
  const root = resolve(isDist ? DIST_FOLDER : folder);
  const name = isDist ? path.slice(DIST_URL.length) : path === '/' ? PREVIEW_FILE : path.slice(1);
  const file = resolve(root, name);
  return file.startsWith(root + sep) ? file : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function send(
  file: string,
  bytes: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('content-type', mediaTypeOf(file));
  const range = readByteRange(request.headers.range, bytes);
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${bytes}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: bytes - 1 };
  response.setHeader('content-length', end - start + 1);
  response.writeHead(range ? 206 : 200, range ? { 'content-range': `bytes ${start}-${end}/${bytes}` } : {});
  if (request.method === 'HEAD' || bytes === 0) response.end();
  else await pipeline(createReadStream(file, { start, end }), response);
}
