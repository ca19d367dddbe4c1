import { parseAttributeList } from './attribute-list.js';

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

/** Live, encrypted, cut into byte ranges, or broken in time: hls.js's from the beginning. */
const UNKNOWN_TAGS =
  /^#EXT-X-(KEY(?!:METHOD=NONE)|BYTERANGE|DISCONTINUITY|GAP|START|DEFINE|SKIP|PART|I-FRAMES-ONLY)\b/m;

const MAP = /^#EXT-X-MAP:(.*)$/gm;
const SEGMENT = /^#EXTINF:([\d.]+).*\r?\n(?:\s*(?:#.*)?\r?\n)*\s*([^#\s].*?)\s*$/gm;

/**
 * Finds the segment of a media playlist in which `positionSeconds` lies.
 *
 * @param url of the playlist, after redirects
 * @returns undefined where there is none, or the playlist is not plain: on demand, fragmented MP4, one unbroken timeline
 */
export function findSegment(text: string, url: string, positionSeconds: number): Segment | undefined {
  if (!/^#EXT-X-ENDLIST\b/m.test(text) || UNKNOWN_TAGS.test(text)) return undefined;
  const maps = Array.from(text.matchAll(MAP), ([, list = '']) => parseAttributeList(list));
  const initUri = maps[0]?.get('URI');
  if (!initUri || maps.length > 1 || maps[0]?.has('BYTERANGE')) return undefined;
  let endSeconds = 0;
  const segments = Array.from(text.matchAll(SEGMENT), ([, duration, uri = '']) => {
    const startSeconds = endSeconds;
    endSeconds += Number(duration);
    return { url: new URL(uri, url).href, startSeconds, endSeconds };
  });
  const found = segments.find((segment) => segment.endSeconds > positionSeconds);
  return found && { ...found, initUrl: new URL(initUri, url).href, totalSeconds: endSeconds };
}
