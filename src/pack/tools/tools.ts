/** What the system's ffmpeg can do. */
export interface Tools {
  readonly encoders: ReadonlySet<string>;
  readonly filters: ReadonlySet<string>;
}
