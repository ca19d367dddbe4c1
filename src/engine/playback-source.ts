import type { Source } from '../clip/sources.js';
import type { EngineChoice } from './choose-engine.js';

/**
 * The sources of a clip, with the options of playback. Read for each use, because attributes and children
 * change.
 */
export interface PlaybackSource {
  /** In order of preference. */
  readonly sources: readonly Source[];
  readonly engine: EngineChoice;
  /** URL of the head file of the first source; empty: none. */
  readonly head: string;
  readonly startSeconds: number;
  /** Undefined: at the end of the media. */
  readonly endSeconds: number | undefined;
  readonly loop: boolean;
  readonly crossOrigin: string | null;
  /** Name of the player for assistive technology. */
  readonly label: string;
  /** The author's `<track>` elements. */
  readonly tracks: readonly HTMLTrackElement[];
}
