/** A WebVTT file in the folder of a clip. */
export interface TextFile {
  readonly file: string;
  readonly language: string;
  readonly label: string;
}

/** A stream that has been written, as its tag names its files. */
export interface WrittenStream {
  readonly durationSeconds: number;
  /** The rendition with the head file; undefined if its first segment is too large for one. */
  readonly headRendition: string | undefined;
  readonly captions: readonly TextFile[];
  readonly chapters: TextFile | undefined;
}
