import { halfOf, toNumber } from '../source/ratio.js';
import type { SourceVideo } from '../source/source.js';
import { CHUNK_SECONDS, SEGMENT_SECONDS } from './durations.js';
import type { Rendition } from './plan.js';

/** A size that a rendition may have: the box that the picture fits into, and what the picture may cost there. */
interface Rung {
  /** Lines of the box in landscape, which names the rendition. */
  readonly lines: number;
  /** The longer side of the box. */
  readonly longPixels: number;
  readonly crf: number;
  /** At up to 30 frames a second. */
  readonly maxBitsPerSecond: number;
}

/**
 * Smallest first. 360 lines are what the player begins with: 4 s of them, with sound, are at most 512 KB
 * (docs/sources.md, "Head files"). Small pictures are shown enlarged, and for seconds only, so they are coarser.
 */
const RUNGS: readonly Rung[] = [
  { lines: 240, longPixels: 426, crf: 27, maxBitsPerSecond: 350_000 },
  { lines: 360, longPixels: 640, crf: 26, maxBitsPerSecond: 700_000 },
  { lines: 480, longPixels: 854, crf: 25, maxBitsPerSecond: 1_300_000 },
  { lines: 720, longPixels: 1280, crf: 24, maxBitsPerSecond: 2_800_000 },
  { lines: 1080, longPixels: 1920, crf: 23, maxBitsPerSecond: 5_000_000 },
  { lines: 1440, longPixels: 2560, crf: 23, maxBitsPerSecond: 9_000_000 },
  { lines: 2160, longPixels: 3840, crf: 23, maxBitsPerSecond: 16_000_000 },
];

/** Below these lines, 50 and 60 frames a second cost more than they show. */
const FULL_RATE_LINES = 720;

/** The highest frame rate that is not halved for small renditions. */
const MAX_SMALL_RATE = 31;

/** More frames a second differ less from each other: 60 need 1.4 times the bits of 30. */
const HIGH_RATE_COST = 1.4;

/** A source whose area is at least this much larger than its largest rung gets a rendition of its own size. */
const OWN_SIZE_AREA_RATIO = 1.25;

/** The smallest side that H.264 encoders accept with certainty. */
const MIN_SIDE_PIXELS = 16;

/**
 * The renditions that a source may have, smallest first: no larger than the source, and of its shape.
 *
 * @param maxLines the most lines of a landscape picture; the width of a portrait one
 */
export function possibleRenditions(video: SourceVideo, maxLines: number): readonly Rendition[] {
  const scaleOf = ({ lines, longPixels }: Rung) => {
    const [short, long] = [video.widthPixels, video.heightPixels].sort((a, b) => a - b) as [number, number];
    return Math.min(lines / short, longPixels / long);
  };
  const allowed = RUNGS.filter(({ lines }) => lines <= maxLines);
  const fitting = allowed.filter((rung) => scaleOf(rung) <= 1);
  const next = allowed[fitting.length];
  const largest = fitting.at(-1);
  const isOwnSizeWorthIt = !largest || 1 / scaleOf(largest) ** 2 >= OWN_SIZE_AREA_RATIO;
  const sizes = fitting.map((rung) => ({ rung, scale: scaleOf(rung) }));
  if (next && isOwnSizeWorthIt) sizes.push({ rung: ownRung(video, next, largest), scale: 1 });
  return sizes.map(({ rung, scale }) => renditionOf(video, rung, scale));
}

/** A rung for the size of the source, which is between two others: it costs as much as its area asks for. */
function ownRung({ widthPixels, heightPixels }: SourceVideo, above: Rung, below: Rung | undefined): Rung {
  const share = (widthPixels * heightPixels) / (above.lines * above.longPixels);
  const floor = below?.maxBitsPerSecond ?? 0;
  return {
    ...above,
    lines: Math.min(widthPixels, heightPixels),
    maxBitsPerSecond: Math.max(floor, Math.round(above.maxBitsPerSecond * Math.min(1, share))),
  };
}

function renditionOf(video: SourceVideo, rung: Rung, scale: number): Rendition {
  const isFast = toNumber(video.frameRate) > MAX_SMALL_RATE;
  const isHalved = isFast && rung.lines < FULL_RATE_LINES;
  const frameRate = isHalved ? halfOf(video.frameRate) : video.frameRate;
  // Counted from the halved rate, so that the segments of all renditions begin at the same moments.
  const slowRate = toNumber(isFast ? halfOf(video.frameRate) : video.frameRate);
  const slowFrames = Math.max(1, Math.round(SEGMENT_SECONDS * slowRate));
  return {
    name: `${rung.lines}p`,
    codec: 'h264',
    widthPixels: evenPixels(video.widthPixels * scale),
    heightPixels: evenPixels(video.heightPixels * scale),
    frameRate,
    framesPerSegment: isFast && !isHalved ? slowFrames * 2 : slowFrames,
    framesPerChunk: Math.max(1, Math.round(CHUNK_SECONDS * toNumber(frameRate))),
    crf: rung.crf,
    maxVideoBitsPerSecond: Math.round(rung.maxBitsPerSecond * (isFast && !isHalved ? HIGH_RATE_COST : 1)),
  };
}

/** H.264 with 4:2:0 needs even sides. Rounded down where the source is odd: no rendition is larger than it. */
function evenPixels(pixels: number): number {
  const nearest = Math.round(pixels / 2) * 2;
  return Math.max(MIN_SIDE_PIXELS, nearest > Math.ceil(pixels) ? nearest - 2 : nearest);
}
