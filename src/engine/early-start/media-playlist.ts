import { parseAttributeList } from './attribute-list.js';
import { readPlaylist } from './playlist-lines.js';

/** A segment, and what must come before it. */
export interface Segment {
  /** Of the Media Initialization Section (RFC 8216, section 4.3.2.5); absolute, as `url`. */
  readonly initUrl: string;
  readonly url: string;
  /** On the playlist's timeline, which begins at 0. */
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** Of the whole clip. */
  readonly totalSeconds: number;
}

/** Encrypted, cut into byte ranges, broken in time, or played from elsewhere: hls.js's from the beginning. */
const UNKNOWN_TAGS: readonly string[] = [
  'EXT-X-BYTERANGE',
  'EXT-X-DISCONTINUITY',
  'EXT-X-GAP',
  'EXT-X-START',
  'EXT-X-DEFINE',
  'EXT-X-SKIP',
  'EXT-X-PART',
  'EXT-X-I-FRAMES-ONLY',
];

/**
 * Finds the segment of a media playlist in which `positionSeconds` lies.
 *
 * @param url of the playlist, after redirects
 * @returns undefined where there is none, or the playlist is not plain: on demand, fragmented MP4, one unbroken timeline
 */
export function findSegment(text: string, url: string, positionSeconds: number): Segment | undefined {
  const { entries, tags } = readPlaylist(text);
  const isOver = tags.some(([name]) => name === 'EXT-X-ENDLIST');
  const maps = tags.filter(([name]) => name === 'EXT-X-MAP').map(([, list]) => parseAttributeList(list));
  const initUri = maps[0]?.get('URI');
  if (!isOver || tags.some(isUnknown) || maps.length > 1 || maps[0]?.has('BYTERANGE')) return undefined;
  if (!initUri || !URL.canParse(initUri, url)) return undefined;
  let endSeconds = 0;
  const segments = entries.map(({ uri, tags }) => {
    const startSeconds = endSeconds;
    endSeconds += Number.parseFloat(tags.get('EXTINF') ?? '');
    return { uri, startSeconds, endSeconds };
  });
  const found = segments.find((segment) => segment.endSeconds > positionSeconds);
  const isBackwards = segments.some((segment) => segment.endSeconds < segment.startSeconds);
  if (!found || isBackwards || !Number.isFinite(endSeconds) || !URL.canParse(found.uri, url))
    return undefined;
  return {
    url: new URL(found.uri, url).href,
    initUrl: new URL(initUri, url).href,
    startSeconds: found.startSeconds,
    endSeconds: found.endSeconds,
    totalSeconds: endSeconds,
  };
}

function isUnknown([name, value]: readonly [name: string, value: string]): boolean {
  const isKey = name === 'EXT-X-KEY' && parseAttributeList(value).get('METHOD') !== 'NONE';
  return isKey || UNKNOWN_TAGS.includes(name);
}
