import { PackProblem } from '../problem.js';
import type { Source } from '../source/source.js';
import type { Tools } from '../tools/tools.js';
import { SEGMENT_SECONDS } from './durations.js';
import { type Complexity, fitLadder } from './fit-ladder.js';
import { possibleRenditions } from './ladder.js';
import { noticesOf } from './notices.js';
import type { Plan, PosterFormat, PosterPlan, Rendition } from './plan.js';
import type { ModernCodec, PlanOptions } from './plan-options.js';
import { planSound } from './sound.js';
import { planStoryboard } from './storyboard.js';

/** Fewer lines gain too little from a newer codec to be worth the time. */
const MIN_MODERN_LINES = 480;

/** Quality of the other codecs that looks like that of H.264, and the share of its bits that they need. */
const MODERN: Readonly<Record<ModernCodec, { readonly crfOffset: number; readonly share: number }>> = {
  hevc: { crfOffset: 3, share: 0.7 },
  av1: { crfOffset: 12, share: 0.6 },
};

/** The one file is small enough for feeds and large enough for a page. */
const MAX_FILE_LINES = 720;

const POSTER_WIDTHS_PIXELS = [480, 640, 960, 1600];

/** The encoder of ffmpeg that each format of the poster needs; the one for JPEG is always there. */
const POSTER_ENCODERS: readonly (readonly [PosterFormat, string])[] = [
  ['avif', 'libaom-av1'],
  ['webp', 'libwebp'],
  ['jpg', 'mjpeg'],
];

/** A silent loop has at most this many segments. */
const LOOP_SEGMENTS = 2;

/**
 * Decides everything that is made from a source. Pure.
 *
 * @param complexity how many bits each rendition needs; without it, the ladder is that of the busiest clip
 * @throws {PackProblem} if an option asks for what the source does not have
 */
export function makePlan(
  source: Source,
  planOptions: PlanOptions,
  tools: Tools,
  complexity: Complexity = new Map(),
): Plan {
  const { video, durationSeconds } = source;
  const sound = planSound(source, planOptions);
  const possible = possibleRenditions(video, planOptions.maxLines);
  const renditions = fitLadder(possible, complexity, {
    // Newer codecs than H.264 need fewer bits: what they took says nothing of what it needs.
    sourceBitsPerSecond: video.codec === 'h264' ? video.bitsPerSecond : undefined,
    soundBitsPerSecond: sound?.bitsPerSecond ?? 0,
  });
  return {
    durationSeconds,
    renditions: [
      ...renditions,
      ...planOptions.codecs.flatMap((codec) => modernRenditions(renditions, codec)),
    ],
    fileRendition: chooseFileRendition(renditions).name,
    preset: planOptions.preset,
    sound,
    poster: planPoster(source, planOptions.posterAtSeconds, tools),
    storyboard: planStoryboard(source, segmentSecondsOf(renditions)),
    loopSegments: planOptions.hasLoop
      ? Math.min(LOOP_SEGMENTS, Math.ceil(durationSeconds / SEGMENT_SECONDS))
      : 0,
    notices: noticesOf(source, planOptions, tools),
  };
}

function modernRenditions(renditions: readonly Rendition[], codec: ModernCodec): readonly Rendition[] {
  const { crfOffset, share } = MODERN[codec];
  const large = renditions.filter(
    ({ widthPixels, heightPixels }) => Math.min(widthPixels, heightPixels) >= MIN_MODERN_LINES,
  );
  return large.map((rendition) => ({
    ...rendition,
    name: `${rendition.name}-${codec}`,
    codec,
    crf: rendition.crf + crfOffset,
    maxVideoBitsPerSecond: Math.round(rendition.maxVideoBitsPerSecond * share),
  }));
}

/** @throws {Error} for an empty ladder, which no source has */
function chooseFileRendition(renditions: readonly Rendition[]): Rendition {
  const lines = ({ widthPixels, heightPixels }: Rendition) => Math.min(widthPixels, heightPixels);
  const chosen = renditions.findLast((rendition) => lines(rendition) <= MAX_FILE_LINES) ?? renditions[0];
  if (!chosen) throw new Error('a ladder has at least one rendition');
  return chosen;
}

function segmentSecondsOf([rendition]: readonly Rendition[]): number {
  if (!rendition) return SEGMENT_SECONDS;
  return (rendition.framesPerSegment * rendition.frameRate.denominator) / rendition.frameRate.numerator;
}

function planPoster(
  { video, durationSeconds }: Source,
  atSeconds: number | undefined,
  { encoders }: Tools,
): PosterPlan {
  if (atSeconds !== undefined && atSeconds >= durationSeconds)
    throw new PackProblem(`--poster-at ${atSeconds}: the clip ends after ${durationSeconds.toFixed(1)} s.`);
  const widest = Math.min(video.widthPixels, POSTER_WIDTHS_PIXELS.at(-1) ?? 0);
  const widthsPixels = [...POSTER_WIDTHS_PIXELS.filter((width) => width < widest), widest];
  return {
    atSeconds,
    widthsPixels,
    heightsPixels: widthsPixels.map((width) =>
      Math.max(1, Math.round((width * video.heightPixels) / video.widthPixels)),
    ),
    formats: POSTER_ENCODERS.filter(([, encoder]) => encoders.has(encoder)).map(([format]) => format),
  };
}
