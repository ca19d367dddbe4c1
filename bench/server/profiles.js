/**
 * What a reader's line is like. `roundTripMs` is there and back; `bitsPerSecond` is shared by everything that
 * is open.
 */
export const PROFILES = {
  cable: { roundTripMs: 20, bitsPerSecond: 50e6 },
  '4g': { roundTripMs: 50, bitsPerSecond: 10e6 },
  'slow-4g': { roundTripMs: 150, bitsPerSecond: 1.6e6 },
  '3g': { roundTripMs: 300, bitsPerSecond: 0.7e6 },
};

/** A tunnel on the way: the line falls to a fifth for eight seconds, a while after the press. */
export const TUNNEL = { afterMs: 6000, forMs: 8000, share: 0.2 };
