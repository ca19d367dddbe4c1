/** How far one rendition is. */
export interface RenditionProgress {
  readonly name: string;
  readonly doneSeconds: number;
  readonly totalSeconds: number;
  readonly bytes: number;
}

/** The end of a run. */
export interface Summary {
  readonly folder: string;
  readonly seconds: number;
  readonly sourceBytes: number;
  readonly totalBytes: number;
  /** What a reader loads who watches all of the largest H.264 rendition. */
  readonly watchedBytes: number;
  readonly renditions: readonly { readonly name: string; readonly bytes: number }[];
}

/** Receives what happens in a run. */
export interface Reporter {
  /** A step of the work begins, such as `measuring the loudness`. */
  step(what: string): void;
  /** Something that a person should know, in a sentence. */
  notice(text: string): void;
  progress(renditions: readonly RenditionProgress[]): void;
  done(summary: Summary): void;
  /** The run has failed. */
  problem(text: string): void;
}
