import type { Rendition } from './plan.js';

/** The bits that each rendition takes at its quality without a limit, by its name. */
export type Complexity = ReadonlyMap<string, number>;

/**
 * How much more the next rendition has to cost. Where two cost nearly the same, no network can carry the one
 * and not the other: the smaller one is left out.
 */
const MIN_STEP = 1.35;

/** The player begins with the best rendition of at most so many lines. */
const START_LINES = 360;

/** A first rendition of at most so many bits loads at once on most networks; none below it is needed. */
const SMALL_START_BITS_PER_SECOND = 250_000;

/** A busy second may take so many times the average: the limit tames what is above. */
const PEAK_RATIO = 2;

/** Bits below which the limit is never set: the shortest burst of motion needs them. */
const MIN_LIMIT_BITS_PER_SECOND = 150_000;

/**
 * How much more than its source a rendition may take: H.264 again, of H.264, needs some more for the same
 * quality.
 */
const MAX_SOURCE_RATIO = 1.2;

/** What the ladder is fitted to. */
export interface LadderFacts {
  /** Of the whole clip's video; undefined if it is unknown, or in a codec that needs far fewer bits. */
  readonly sourceBitsPerSecond: number | undefined;
  readonly soundBitsPerSecond: number;
}

/**
 * Chooses the renditions of one clip from those that its size allows (per-title encoding): a quiet interview
 * needs fewer and smaller ones than a football match. The largest one always stays.
 *
 * @param possible smallest first
 */
export function fitLadder(
  possible: readonly Rendition[],
  complexity: Complexity,
  facts: LadderFacts,
): readonly Rendition[] {
  const limited = possible.map((rendition) => limit(rendition, complexity, facts));
  const costOf = (rendition: Rendition) =>
    Math.min(complexity.get(rendition.name) ?? Number.POSITIVE_INFINITY, rendition.maxVideoBitsPerSecond) +
    facts.soundBitsPerSecond;
  const kept: Rendition[] = [];
  for (const rendition of limited.toReversed()) {
    const above = kept[0];
    if (above && !isStep(rendition, above, costOf)) continue;
    kept.unshift(rendition);
  }
  // The first one stays in any case; what is close above it is not needed then.
  const [first, ...others] = kept;
  const isNeeded = (rendition: Rendition) =>
    rendition === kept.at(-1) || !first || costOf(rendition) >= costOf(first) * MIN_STEP;
  return first ? [first, ...others.filter(isNeeded)] : [];
}

/** Whether a reader can need `rendition` instead of the next larger one that is kept. */
function isStep(rendition: Rendition, above: Rendition, costOf: (rendition: Rendition) => number): boolean {
  const isAboveStart = above.heightPixels > START_LINES;
  const isStart = rendition.heightPixels <= START_LINES;
  // The first frame comes from a picture of at most 360 lines: there must be one.
  if (isStart && isAboveStart) return true;
  if (isStart && costOf(above) <= SMALL_START_BITS_PER_SECOND) return false;
  return costOf(above) >= costOf(rendition) * MIN_STEP;
}

function limit(rendition: Rendition, complexity: Complexity, facts: LadderFacts): Rendition {
  const measured = complexity.get(rendition.name);
  const wanted = measured === undefined ? Number.POSITIVE_INFINITY : measured * PEAK_RATIO;
  const ofSource = (facts.sourceBitsPerSecond ?? Number.POSITIVE_INFINITY) * MAX_SOURCE_RATIO;
  const bound = Math.max(Math.min(wanted, ofSource), MIN_LIMIT_BITS_PER_SECOND);
  const maxVideoBitsPerSecond = Math.round(Math.min(rendition.maxVideoBitsPerSecond, bound));
  return { ...rendition, maxVideoBitsPerSecond };
}
