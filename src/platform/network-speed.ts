import type { NavigatorWithConnection } from './network.js';

/**
 * In Mbit/s, for browsers without an estimate. Chromium reports the same speed for all networks that are
 * faster.
 */
const DEFAULT_DOWNLINK = 10;

/** The speed of the network that the browser expects, in bits per second; 10 Mbit/s at most. */
export function expectedBitsPerSecond(): number {
  const { connection }: NavigatorWithConnection = navigator;
  return (connection?.downlink || DEFAULT_DOWNLINK) * 1e6;
}
