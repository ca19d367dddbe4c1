/** The kind of a text track (HTML, section 4.8.10), where `captions` includes subtitles. */
export type CueKind = 'captions' | 'chapters' | 'descriptions' | 'metadata';

/** A cue of a text track, as the browser has parsed it (WebVTT, section 3.1). */
export interface Cue {
  /** The cue's identifier; empty where it has none. */
  readonly id: string;
  /** Seconds of the media's timeline. */
  readonly startSeconds: number;
  /** Seconds of the media's timeline; infinite for a cue without an end. */
  readonly endSeconds: number;
  /** The text without tags, entities resolved. Lines are separated by line feeds. */
  readonly text: string;
  /** The speaker's name, from `<v Name>`; empty where the cue has none. */
  readonly voice: string;
  /** The text track's language, as a BCP 47 tag. */
  readonly language: string;
}
