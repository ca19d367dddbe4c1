/** What a text track's cues are for: what is said, where the chapters begin, what can be seen, or data for scripts. `captions` stands for subtitles too. */
export type CueKind = 'captions' | 'chapters' | 'descriptions' | 'metadata';

/** One cue of a text track, as the browser has read it (WebVTT, section 3.1). */
export interface Cue {
  /** As written above its times; empty where it has none. */
  readonly id: string;
  /** Seconds of the media's timeline. `endSeconds` is infinite where the cue has no end. */
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** Without tags, entities resolved, lines parted by line breaks. */
  readonly text: string;
  /** Who says it, from `<v Name>`; empty where the cue does not tell. */
  readonly voice: string;
  /** BCP 47 tag of the track. */
  readonly language: string;
}
