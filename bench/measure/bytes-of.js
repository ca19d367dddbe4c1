/** What counts as media: the stream, and not the poster. */
export const MEDIA = ['playlist', 'segment'];

/** The bytes of some kinds among the server's entries. */
export function bytesOf(entries, kinds) {
  return entries.filter(({ kind }) => kinds.includes(kind)).reduce((total, { bytes }) => total + bytes, 0);
}
