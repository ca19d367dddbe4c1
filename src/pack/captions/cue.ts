/** A cue of a caption file that is being cleaned. */
export interface CaptionCue {
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** WebVTT cue text: lines, with the tags of WebVTT. */
  readonly text: string;
  /** WebVTT cue settings: `line:0 align:start`. */
  readonly settings?: string;
}
