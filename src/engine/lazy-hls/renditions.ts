import type Hls from 'hls.js';
import type { ErrorData, Level } from 'hls.js';
import type { Rendition } from '../../playback/rendition.js';

/** Translates a level of hls.js. */
export function toRendition({ height, bitrate }: Level): Rendition {
  return { heightPixels: height, bitsPerSecond: bitrate };
}

/** The renditions of a stream, best first. */
export function renditionsOf(hls: Hls): readonly Rendition[] {
  return hls.levels.map(toRendition).sort((a, b) => b.bitsPerSecond - a.bitsPerSecond);
}

/**
 * Continues without the rendition that an error belongs to. hls.js alone gives up with that rendition if the
 * video is too small for the others (test/engine/lazy-hls/hls-js-playback.test.ts, "plays another rendition
 * if one is missing").
 *
 * @returns false if the error belongs to no rendition, or to the last one
 */
export function dropRendition(hls: Hls, { frag, context, level }: ErrorData): boolean {
  const index = level ?? frag?.level ?? context?.level ?? -1;
  const isOfRendition = (!frag || frag.type === 'main') && hls.levels[index] !== undefined;
  if (!isOfRendition || hls.levels.length === 1) return false;
  hls.removeLevel(index);
  hls.startLoad();
  return true;
}
