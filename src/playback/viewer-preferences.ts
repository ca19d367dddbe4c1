/** What the reader has chosen on one clip, for all of them. Missing: never chosen. */
export interface ViewerPreferences {
  /** From 0 to 1. */
  readonly volume?: number;
  readonly muted?: boolean;
  /** 1 is the usual speed. */
  readonly playbackRate?: number;
  /** Language of the captions as a BCP 47 tag; empty: none. */
  readonly captions?: string;
}
