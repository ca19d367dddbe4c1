import { type Ratio, toNumber } from './ratio.js';

/** A frame rate for people: `25`, `29.97`. */
export function formatRate(rate: Ratio): string {
  return String(Number(toNumber(rate).toFixed(2)));
}
