/**
 * The settings that the reader has chosen on one clip, and that apply to all. A missing member was never
 * chosen.
 */
export interface ViewerPreferences {
  /** From 0 to 1. */
  readonly volume?: number;
  readonly muted?: boolean;
  /** 1 is the normal speed. */
  readonly playbackRate?: number;
  /** Language of the captions as a BCP 47 tag; empty where captions are off. */
  readonly captions?: string;
}
