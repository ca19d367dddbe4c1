import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST, PEER_BUILDS, STORIES, storyOf } from '../places.js';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.avif': 'image/avif',
  '.js': 'text/javascript',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.m4s': 'video/iso.segment',
  '.mp4': 'video/mp4',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** What is worth compressing, as a content delivery network does. */
const COMPRESSED = new Set(['.css', '.html', '.js', '.svg']);

/** Read once: the disk is no part of what is measured. */
const known = new Map();

/**
 * The file behind a path of the bench's server.
 *
 * @param {string} path `/dist/…`, `/peers/<peer>/…` or `/clips/<number>/<packaging>/…`
 * @returns {Promise<{ body: Buffer, type: string, isCompressed: boolean } | undefined>}
 */
export function fileAt(path) {
  const file = placeOf(path);
  if (!file) return undefined;
  if (!known.has(file)) known.set(file, load(file));
  return known.get(file);
}

/** A body with the head that it goes out under. */
export function packed(body, extension) {
  const isCompressed = COMPRESSED.has(extension);
  const type = TYPES[extension] ?? 'application/octet-stream';
  return { body: isCompressed ? gzipSync(body, { level: 9 }) : body, type, isCompressed };
}

async function load(file) {
  try {
    return packed(await readFile(file), extname(file));
  } catch {
    return undefined;
  }
}

/**
 * Each number is a clip of its own for the browser's cache; on the disk there are as many as there are
 * stories.
 */
function placeOf(path) {
  if (path.includes('..')) return undefined;
  if (path.startsWith('/dist/')) return DIST + path.slice('/dist'.length);
  if (path.startsWith('/peers/')) return PEER_BUILDS + path.slice('/peers'.length);
  const [, number, packaging, rest] = /^\/clips\/(\d+)\/([\w-]+)\/(.+)$/.exec(path) ?? [];
  if (!number) return undefined;
  return `${STORIES[packaging]?.(storyOf(Number(number)))}/${rest}`;
}
