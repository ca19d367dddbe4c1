import type { Source } from '../clip/sources.js';
import type { EngineChoice } from './choose-engine.js';

/** What is to be played, read from the element at the moment it is needed: children may have changed since the last time. */
export interface PlaybackSource {
  /** In order of preference. */
  readonly sources: readonly Source[];
  readonly engine: EngineChoice;
  /** URL of one file with the beginning of the first source; empty when there is none. */
  readonly head: string;
  readonly startSeconds: number;
  /** Undefined: to the end. */
  readonly endSeconds: number | undefined;
  readonly loop: boolean;
  readonly crossOrigin: string | null;
  /** Name of the player for assistive technology. */
  readonly label: string;
  /** The author's `<track>` elements. */
  readonly tracks: readonly HTMLTrackElement[];
}
