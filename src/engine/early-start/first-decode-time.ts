import type { Bytes } from './download.js';

/** A box (ISO/IEC 14496-12, section 4.2), without its header. */
interface Box {
  readonly type: string;
  readonly content: DataView;
}

const HEADER_BYTES = 8;

/** The handlers of the tracks that hls.js aligns (ISO/IEC 14496-12, section 8.4.3). */
const MEDIA_HANDLERS: readonly string[] = ['soun', 'vide'];

/**
 * The decode time of the first fragment in seconds, on the timeline of the media: the least of its audio and
 * its video. hls.js puts this time at the start of the segment in the playlist.
 *
 * @param file an initialization section, and the beginning of the segment after it
 * @returns undefined if the file does not contain the whole `moof` box of a fragment (yet)
 */
export function firstDecodeSeconds(file: Bytes): number | undefined {
  const topLevel = topLevelBoxes(file);
  const timescales = timescalesOf(topLevel.filter(({ type }) => type === 'moov'));
  const fragment = topLevel.find(({ type }) => type === 'moof');
  const times = childrenOf(fragment, 'traf').flatMap((track) => {
    const header = childrenOf(track, 'tfhd')[0]?.content;
    const decodeTime = childrenOf(track, 'tfdt')[0]?.content;
    const timescale = header && timescales.get(header.getUint32(4));
    if (!timescale || !decodeTime) return [];
    const isLong = decodeTime.getUint8(0) === 1;
    return (isLong ? Number(decodeTime.getBigUint64(4)) : decodeTime.getUint32(4)) / timescale;
  });
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The length of the complete boxes before the first fragment: of the initialization section, as far as it has arrived. */
export function bytesBeforeFragment(file: Bytes): number {
  let length = 0;
  for (const { type, content } of topLevelBoxes(file)) {
    if (type === 'moof') break;
    length += HEADER_BYTES + content.byteLength;
  }
  return length;
}

function topLevelBoxes({ buffer, byteOffset, byteLength }: Bytes): readonly Box[] {
  return boxesIn(new DataView(buffer, byteOffset, byteLength));
}

/** The time units per second of the audio and video tracks, by the track's ID. */
function timescalesOf(movies: readonly Box[]): ReadonlyMap<number, number> {
  const tracks = movies.flatMap((movie) => childrenOf(movie, 'trak'));
  return new Map(
    tracks.flatMap((track) => {
      const media = childrenOf(track, 'mdia')[0];
      const header = childrenOf(track, 'tkhd')[0]?.content;
      const mediaHeader = childrenOf(media, 'mdhd')[0]?.content;
      const handler = childrenOf(media, 'hdlr')[0]?.content;
      if (!header || !mediaHeader || !handler || !MEDIA_HANDLERS.includes(textAt(handler, 8))) return [];
      return [
        [header.getUint32(offsetAfterTimes(header)), mediaHeader.getUint32(offsetAfterTimes(mediaHeader))],
      ];
    }),
  );
}

/** The offset of the field after creation and modification time, which have 64 bits in version 1 of a box. */
function offsetAfterTimes(content: DataView): number {
  return content.getUint8(0) === 1 ? 20 : 12;
}

function childrenOf(parent: Box | undefined, type: string): readonly Box[] {
  return parent ? boxesIn(parent.content).filter((box) => box.type === type) : [];
}

/** The boxes that are complete. */
function boxesIn(view: DataView): readonly Box[] {
  const boxes: Box[] = [];
  for (let offset = 0; offset + HEADER_BYTES <= view.byteLength; ) {
    const sizeBytes = view.getUint32(offset);
    if (sizeBytes < HEADER_BYTES || offset + sizeBytes > view.byteLength) break;
    const content = new DataView(
      view.buffer,
      view.byteOffset + offset + HEADER_BYTES,
      sizeBytes - HEADER_BYTES,
    );
    boxes.push({ type: textAt(view, offset + 4), content });
    offset += sizeBytes;
  }
  return boxes;
}

function textAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}
