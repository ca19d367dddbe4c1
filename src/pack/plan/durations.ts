/** Seconds of a segment: one request, and the shortest time between two changes of the rendition. */
export const SEGMENT_SECONDS = 4;

/** Seconds of a chunk: the part of a segment that can be shown before the rest has arrived. */
export const CHUNK_SECONDS = 0.4;
