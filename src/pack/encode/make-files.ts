import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { CLIP_FILE, LOOP_FILE } from '../output/clip-files.js';
import { ffmpeg, fileUrl, options } from '../tools/ffmpeg.js';
import type { EncodedRendition } from './encoded-rendition.js';
import { INIT_FILE } from './rendition-files.js';

/** Repacks a rendition as an ordinary MP4 with its index in front. Nothing is encoded again. */
export async function makeClipFile(
  encoded: EncodedRendition,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  await repack(encoded, encoded.segments.length, ['-map', '0'], join(folder, CLIP_FILE), signal);
}

/** Repacks the first segments of a rendition, without their sound. */
export async function makeLoopFile(
  encoded: EncodedRendition,
  segments: number,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  await repack(encoded, segments, ['-map', '0:v'], join(folder, LOOP_FILE), signal);
}

async function repack(
  { rendition, segments }: EncodedRendition,
  count: number,
  map: readonly string[],
  file: string,
  signal: AbortSignal,
): Promise<void> {
  const folder = join(file, '..', rendition.name);
  const files = [INIT_FILE, ...segments.slice(0, count).map(({ uri }) => uri)];
  const copy = options({ c: 'copy', map_metadata: -1, movflags: '+faststart', f: 'mp4' });
  const input = readAll(files.map((name) => join(folder, name)));
  await ffmpeg(['-f', 'mp4', '-i', 'pipe:0', ...map, ...copy, fileUrl(file)], { signal, input });
}

async function* readAll(files: readonly string[]): AsyncGenerator<Buffer, void> {
  for (const file of files) yield* createReadStream(file) as AsyncIterable<Buffer>;
}
