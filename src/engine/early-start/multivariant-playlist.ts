import { parseAttributeList } from './attribute-list.js';
import { type Entry, readPlaylist } from './playlist-lines.js';

/** One rendition of a ladder: a variant stream (RFC 8216, section 4.3.4.2) with sound and picture in one file. */
export interface VariantStream {
  /** Of its media playlist; absolute. */
  readonly url: string;
  readonly bitsPerSecond: number;
  /** Undefined where the playlist does not say. */
  readonly heightPixels: number | undefined;
  /** As `MediaSource.isTypeSupported` wants them. */
  readonly codecs: string;
}

/** What an early start does not know how to treat: it is hls.js's from the beginning. */
const UNKNOWN_TAGS: readonly string[] = [
  'EXT-X-SESSION-KEY',
  'EXT-X-START',
  'EXT-X-DEFINE',
  'EXT-X-CONTENT-STEERING',
];

/**
 * Reads the ladder of a multivariant playlist.
 *
 * @param url of the playlist, after redirects
 * @returns undefined where sound and picture come separately, or anything else is not plain
 */
export function parseMultivariantPlaylist(text: string, url: string): readonly VariantStream[] | undefined {
  if (!text.startsWith('#EXTM3U')) return undefined;
  const { entries, tags } = readPlaylist(text);
  if (tags.some(([name, value]) => UNKNOWN_TAGS.includes(name) || isSeparateMedia(name, value)))
    return undefined;
  const rungs = entries.map((entry) => readRung(entry, url));
  return rungs.length > 0 && rungs.every((rung) => rung !== undefined) ? rungs : undefined;
}

/**
 * Whether a stream with this multivariant playlist may have captions: renditions of their own, or ones within the picture, which it has unless it says `NONE`
 * (RFC 8216, section 4.3.4.2).
 */
export function mayHaveCaptions(text: string): boolean {
  const { entries, tags } = readPlaylist(text);
  const hasSubtitles = tags.some(
    ([name, value]) => name === 'EXT-X-MEDIA' && parseAttributeList(value).get('TYPE') === 'SUBTITLES',
  );
  const isBare = ({ tags }: Entry) =>
    parseAttributeList(tags.get('EXT-X-STREAM-INF') ?? '').get('CLOSED-CAPTIONS') === 'NONE';
  return hasSubtitles || !entries.every(isBare);
}

function readRung({ uri, tags }: Entry, baseUrl: string): VariantStream | undefined {
  const attributes = parseAttributeList(tags.get('EXT-X-STREAM-INF') ?? '');
  const bitsPerSecond = Number(attributes.get('BANDWIDTH'));
  const codecs = attributes.get('CODECS');
  if (!(bitsPerSecond > 0) || !codecs || !URL.canParse(uri, baseUrl)) return undefined;
  const height = /x(\d+)$/.exec(attributes.get('RESOLUTION') ?? '')?.[1];
  return {
    url: new URL(uri, baseUrl).href,
    bitsPerSecond,
    heightPixels: height ? Number(height) : undefined,
    codecs,
  };
}

function isSeparateMedia(name: string, value: string): boolean {
  if (name !== 'EXT-X-MEDIA') return false;
  const attributes = parseAttributeList(value);
  return attributes.has('URI') && ['AUDIO', 'VIDEO'].includes(attributes.get('TYPE') ?? '');
}
