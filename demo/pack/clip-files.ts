/** The files of a clip in memory, by their path in its folder. */
export type ClipFiles = Map<string, Blob>;
