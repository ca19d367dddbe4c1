import { filterGraph } from '../encode/filter-graph.js';
import type { Complexity } from '../plan/fit-ladder.js';
import type { Rendition } from '../plan/plan.js';
import { toNumber } from '../source/ratio.js';
import type { Source } from '../source/source.js';
import { ffmpeg, fileUrl, options, pipeUrl } from '../tools/ffmpeg.js';
import type { Tools } from '../tools/tools.js';

/** Share of a clip that is tried. */
const TRIED_SHARE = 0.08;

/** Seconds of an excerpt: one keyframe, and what follows it, as in half a segment. */
const EXCERPT_SECONDS = 2;

/** More excerpts change the ladder of hardly any clip. */
const MAX_EXCERPTS = 4;

/** Its files are some 10 % larger than those of slower presets, of every clip alike. */
const PRESET = 'veryfast';

const BITS_PER_BYTE = 8;

/**
 * Measures how many bits each rendition takes at its quality, without a limit: encodes short excerpts of the
 * clip.
 */
export async function measureComplexity(
  source: Source,
  renditions: readonly Rendition[],
  tools: Tools,
  signal: AbortSignal,
): Promise<Complexity> {
  const bytes = new Map<string, number>();
  const starts = excerptStarts(source.durationSeconds);
  for (const startSeconds of starts) {
    const readers = renditions.map(({ name }) => async (output: AsyncIterable<Buffer>) => {
      for await (const part of output) bytes.set(name, (bytes.get(name) ?? 0) + part.length);
    });
    await ffmpeg(excerptArguments(source, renditions, tools, startSeconds), { signal, readers });
  }
  const seconds = starts.length * Math.min(EXCERPT_SECONDS, source.durationSeconds);
  return new Map(Array.from(bytes, ([name, total]) => [name, (total * BITS_PER_BYTE) / seconds]));
}

/** Where the excerpts begin: spread evenly, and away from the titles at both ends. */
export function excerptStarts(durationSeconds: number): readonly number[] {
  const count = Math.round((durationSeconds * TRIED_SHARE) / EXCERPT_SECONDS);
  const excerpts = Math.min(MAX_EXCERPTS, Math.max(1, count));
  return Array.from({ length: excerpts }, (_, index) =>
    Math.max(0, ((index + 0.5) * durationSeconds) / excerpts - EXCERPT_SECONDS / 2),
  );
}

function excerptArguments(
  source: Source,
  renditions: readonly Rendition[],
  tools: Tools,
  startSeconds: number,
): readonly string[] {
  const input = options({ ss: startSeconds, t: EXCERPT_SECONDS, i: fileUrl(source.path) });
  const graph = options({ filter_complex: filterGraph(source, renditions, tools) });
  const outputs = renditions.flatMap(({ name, crf, framesPerSegment, frameRate }, index) => [
    ...options({
      map: `[${name}]`,
      'frames:v': Math.max(1, Math.ceil(EXCERPT_SECONDS * toNumber(frameRate))),
      'c:v': 'libx264',
      preset: PRESET,
      crf,
      g: framesPerSegment,
      f: 'h264',
    }),
    pipeUrl(index),
  ]);
  return [...input, ...graph, ...outputs];
}
