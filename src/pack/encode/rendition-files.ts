/** The names of the files in the folder of a rendition. */
export const INIT_FILE = 'init.mp4';
export const PLAYLIST_FILE = 'media.m3u8';
export const HEAD_FILE = 'head.mp4';

/** @param number counted from 1 */
export function segmentFile(number: number): string {
  return `seg-${String(number).padStart(4, '0')}.m4s`;
}
