import { AUDIO_CODEC, codecString } from '../encode/codec-string.js';
import type { EncodedRendition } from '../encode/encoded-rendition.js';
import { INIT_FILE, PLAYLIST_FILE } from '../encode/rendition-files.js';
import { toNumber } from '../source/ratio.js';
import { averageBitsPerSecond, peakBitsPerSecond } from './bandwidth.js';

/** `EXT-X-MAP` in a playlist that is no I-frame playlist asks for 6, and CMAF segments for 7 (RFC 8216, section 7). */
const VERSION = 7;

const CAPTIONS_GROUP = 'captions';

/** Captions that are served as a rendition of the stream. */
export interface CaptionRendition {
  readonly language: string;
  readonly label: string;
  readonly playlistUri: string;
}

/** A segment of one rendition with its length. */
export function timedSegments({ rendition, segments }: EncodedRendition) {
  return segments.map(({ uri, bytes, frames }) => ({
    uri,
    bytes,
    seconds: frames / toNumber(rendition.frameRate),
  }));
}

/** The target duration: the longest segment, rounded (RFC 8216, section 4.3.3.1). */
export function targetSeconds(encoded: EncodedRendition): number {
  return Math.max(1, ...timedSegments(encoded).map(({ seconds }) => Math.round(seconds)));
}

export function formatMediaPlaylist(encoded: EncodedRendition): string {
  const entries = timedSegments(encoded).flatMap(({ uri, seconds }) => [extinf(seconds), uri]);
  return lines([
    ...header(targetSeconds(encoded)),
    '#EXT-X-INDEPENDENT-SEGMENTS',
    `#EXT-X-MAP:URI="${INIT_FILE}"`,
    ...entries,
    '#EXT-X-ENDLIST',
  ]);
}

/** The whole WebVTT file as one segment: all captions of a clip are smaller than its first picture. */
export function formatCaptionsPlaylist(uri: string, durationSeconds: number): string {
  const target = Math.max(1, Math.round(durationSeconds));
  return lines([...header(target), extinf(durationSeconds), uri, '#EXT-X-ENDLIST']);
}

/** @param renditions the first one is that which players begin with */
export function formatMultivariantPlaylist(
  renditions: readonly EncodedRendition[],
  hasSound: boolean,
  captions: readonly CaptionRendition[],
): string {
  return lines([
    '#EXTM3U',
    `#EXT-X-VERSION:${VERSION}`,
    '#EXT-X-INDEPENDENT-SEGMENTS',
    ...captions.map((rendition) => formatCaptionRendition(rendition)),
    ...renditions.flatMap((encoded) => [
      `#EXT-X-STREAM-INF:${attributesOf(encoded, hasSound, captions.length > 0)}`,
      `${encoded.rendition.name}/${PLAYLIST_FILE}`,
    ]),
  ]);
}

function attributesOf(encoded: EncodedRendition, hasSound: boolean, hasCaptions: boolean): string {
  const { rendition, init } = encoded;
  const segments = timedSegments(encoded);
  const codecs = [codecString(init, rendition.codec), ...(hasSound ? [AUDIO_CODEC] : [])];
  return [
    `BANDWIDTH=${peakBitsPerSecond(segments, targetSeconds(encoded))}`,
    `AVERAGE-BANDWIDTH=${averageBitsPerSecond(segments)}`,
    `RESOLUTION=${rendition.widthPixels}x${rendition.heightPixels}`,
    `FRAME-RATE=${toNumber(rendition.frameRate).toFixed(3)}`,
    `CODECS="${codecs.join(',')}"`,
    ...(hasCaptions ? [`SUBTITLES="${CAPTIONS_GROUP}"`] : []),
    // Without it, players look for captions in the pictures.
    'CLOSED-CAPTIONS=NONE',
  ].join(',');
}

/** Readers turn captions on themselves, or their system does. */
function formatCaptionRendition({ language, label, playlistUri }: CaptionRendition): string {
  return `#EXT-X-MEDIA:${[
    'TYPE=SUBTITLES',
    `GROUP-ID="${CAPTIONS_GROUP}"`,
    `LANGUAGE="${language}"`,
    `NAME="${label.replaceAll('"', "'")}"`,
    'DEFAULT=NO',
    'AUTOSELECT=YES',
    'FORCED=NO',
    `URI="${playlistUri}"`,
  ].join(',')}`;
}

function header(target: number): readonly string[] {
  return [
    '#EXTM3U',
    `#EXT-X-VERSION:${VERSION}`,
    `#EXT-X-TARGETDURATION:${target}`,
    '#EXT-X-MEDIA-SEQUENCE:1',
    '#EXT-X-PLAYLIST-TYPE:VOD',
  ];
}

function extinf(seconds: number): string {
  return `#EXTINF:${seconds.toFixed(5)},`;
}

function lines(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}
