import { Quality } from 'mediabunny';
import type { Rendition } from '../../src/pack/plan/plan.ts';

/**
 * The share of a rendition's limit that is asked for. Encoders of browsers aim at a bit rate instead of a quality, and
 * exceed it in busy seconds.
 */
const TARGET_SHARE = 0.7;

export function targetBitsPerSecond({ maxVideoBitsPerSecond }: Rendition): number {
  return Math.round(maxVideoBitsPerSecond * TARGET_SHARE);
}

export function bitRate(bitsPerSecond: number): Quality {
  return new Quality({ bitrate: bitsPerSecond, bitrateMode: 'variable' });
}
