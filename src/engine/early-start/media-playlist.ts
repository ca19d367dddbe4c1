import { parseAttributeList } from './attribute-list.js';
import { type PlaylistEntry, readPlaylist } from './playlist-lines.js';

/** A media segment (RFC 8216, section 3), and the initialization section that must be appended before it. */
export interface Segment {
  /** URL of the Media Initialization Section (RFC 8216, section 4.3.2.5); absolute. */
  readonly initUrl: string;
  /** Absolute. */
  readonly url: string;
  /** On the timeline of the playlist, which starts at 0. */
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** Duration of the whole playlist. */
  readonly totalSeconds: number;
}

/** A segment's URI and its range on the timeline of the playlist. */
interface TimedUri {
  readonly uri: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** Tags that the early start does not support: byte ranges, discontinuities, low latency and the like. */
const UNSUPPORTED_TAGS: readonly string[] = [
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
 * Finds the segment at `positionSeconds` in a media playlist. The early start supports streams on demand, in
 * unencrypted fragmented MP4, with one initialization section and without discontinuities.
 *
 * @param url of the playlist, after redirects
 * @returns undefined if the position is after the end, or the playlist is not supported
 */
export function findSegment(text: string, url: string, positionSeconds: number): Segment | undefined {
  const { entries, tags } = readPlaylist(text);
  const initUri = supportedInitUri(tags);
  if (!initUri || !URL.canParse(initUri, url)) return undefined;

  const segments = timeline(entries);
  const totalSeconds = segments.at(-1)?.endSeconds ?? 0;
  const isBackwards = segments.some(({ startSeconds, endSeconds }) => endSeconds < startSeconds);
  const found = segments.find(({ endSeconds }) => endSeconds > positionSeconds);
  if (!found || isBackwards || !Number.isFinite(totalSeconds)) return undefined;
  if (!URL.canParse(found.uri, url)) return undefined;

  return {
    url: new URL(found.uri, url).href,
    initUrl: new URL(initUri, url).href,
    startSeconds: found.startSeconds,
    endSeconds: found.endSeconds,
    totalSeconds,
  };
}

/** The URI of the initialization section; undefined if there is none, or the tags are not supported. */
function supportedInitUri(tags: readonly (readonly [name: string, value: string])[]): string | undefined {
  const isOnDemand = tags.some(([name]) => name === 'EXT-X-ENDLIST');
  const maps = tags.filter(([name]) => name === 'EXT-X-MAP').map(([, list]) => parseAttributeList(list));
  if (!isOnDemand || tags.some(isUnsupported) || maps.length > 1 || maps[0]?.has('BYTERANGE'))
    return undefined;
  return maps[0]?.get('URI');
}

function isUnsupported([name, value]: readonly [name: string, value: string]): boolean {
  const isKey = name === 'EXT-X-KEY' && parseAttributeList(value).get('METHOD') !== 'NONE';
  return isKey || UNSUPPORTED_TAGS.includes(name);
}

function timeline(entries: readonly PlaylistEntry[]): readonly TimedUri[] {
  let endSeconds = 0;
  return entries.map(({ uri, tags }) => {
    const startSeconds = endSeconds;
    endSeconds += Number.parseFloat(tags.get('EXTINF') ?? '');
    return { uri, startSeconds, endSeconds };
  });
}
