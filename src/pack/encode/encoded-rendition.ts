import type { Rendition } from '../plan/plan.js';

/** A segment of a rendition, in its folder. */
export interface WrittenSegment {
  readonly uri: string;
  readonly bytes: number;
  readonly frames: number;
}

/** A rendition whose files are written. */
export interface EncodedRendition {
  readonly rendition: Rendition;
  /** The initialization section. */
  readonly init: Uint8Array;
  readonly segments: readonly WrittenSegment[];
}
