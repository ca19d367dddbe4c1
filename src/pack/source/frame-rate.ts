import { halfOf, type Ratio, toNumber } from './ratio.js';

/** Frame rates for sources whose own rate varies, lowest first. */
const USUAL_RATES: readonly Ratio[] = [5, 10, 12, 15, 20, 24, 25, 30, 50, 60].map((rate) => ({
  numerator: rate,
  denominator: 1,
}));

/** Readers see no difference above this rate, and decoders of phones drop frames. */
const MAX_RATE = 60;

/** How far the nominal and the average rate of a constant frame rate are apart: the last frame may be cut. */
const SAME_RATE_TOLERANCE = 0.01;

/** How far below the average a usual rate may be. */
const USUAL_RATE_TOLERANCE = 0.02;

/** The frame rate of a source. */
export interface FrameRate {
  /** The constant rate that the renditions have at most. */
  readonly rate: Ratio;
  /** Whether the frames of the source come at uneven times. */
  readonly isVariable: boolean;
}

/**
 * Chooses the constant frame rate of the renditions.
 *
 * @param nominal the lowest rate that represents all timestamps (`r_frame_rate` of ffprobe)
 * @param average frames ÷ seconds (`avg_frame_rate`)
 */
export function chooseFrameRate(nominal: Ratio | undefined, average: Ratio | undefined): FrameRate {
  const known = average ?? nominal;
  if (!known) return { rate: usualRate(0), isVariable: false };
  const isConstant =
    !nominal || !average || Math.abs(toNumber(nominal) / toNumber(average) - 1) <= SAME_RATE_TOLERANCE;
  if (!isConstant) return { rate: usualRate(toNumber(known)), isVariable: true };
  let rate = nominal ?? known;
  while (toNumber(rate) > MAX_RATE + 1) rate = halfOf(rate);
  return { rate, isVariable: false };
}

/** The lowest usual rate that loses no frame of an average rate; 25 where nothing is known. */
function usualRate(average: number): Ratio {
  if (average === 0) return { numerator: 25, denominator: 1 };
  const found = USUAL_RATES.find((rate) => toNumber(rate) >= average * (1 - USUAL_RATE_TOLERANCE));
  return found ?? { numerator: MAX_RATE, denominator: 1 };
}
