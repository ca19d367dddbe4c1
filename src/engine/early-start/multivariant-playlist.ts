import { parseAttributeList } from './attribute-list.js';
import { type PlaylistEntry, readPlaylist } from './playlist-lines.js';

/** A variant stream (RFC 8216, section 4.3.4.2) whose audio and video are in the same segments. */
export interface VariantStream {
  /** URL of the media playlist; absolute. */
  readonly url: string;
  readonly bitsPerSecond: number;
  /** Undefined if the playlist does not contain it. */
  readonly heightPixels: number | undefined;
  /** As in a MIME type, for `MediaSource.isTypeSupported` (RFC 6381). */
  readonly codecs: string;
}

/** Tags that the early start does not support. */
const UNSUPPORTED_TAGS: readonly string[] = [
  'EXT-X-SESSION-KEY',
  'EXT-X-START',
  'EXT-X-DEFINE',
  'EXT-X-CONTENT-STEERING',
];

/**
 * Reads the variant streams of a multivariant playlist, in its order.
 *
 * @param url of the playlist, after redirects
 * @returns undefined if the early start does not support the playlist: the text is no playlist, audio and
 *   video are in separate files, or a variant lacks its bit rate or codecs
 */
export function parseMultivariantPlaylist(text: string, url: string): readonly VariantStream[] | undefined {
  if (!text.startsWith('#EXTM3U')) return undefined;
  const { entries, tags } = readPlaylist(text);
  if (tags.some(([name, value]) => UNSUPPORTED_TAGS.includes(name) || isSeparateMedia(name, value)))
    return undefined;
  const variants = entries.map((entry) => toVariant(entry, url));
  return variants.length > 0 && variants.every((variant) => variant !== undefined) ? variants : undefined;
}

/**
 * Whether a stream with this multivariant playlist may have captions: subtitle renditions, or closed captions
 * in the video, which are possible unless each variant has `CLOSED-CAPTIONS=NONE` (RFC 8216, section
 * 4.3.4.2).
 */
export function mayHaveCaptions(text: string): boolean {
  const { entries, tags } = readPlaylist(text);
  const hasSubtitles = tags.some(
    ([name, value]) => name === 'EXT-X-MEDIA' && parseAttributeList(value).get('TYPE') === 'SUBTITLES',
  );
  return hasSubtitles || !entries.every((entry) => streamAttributes(entry).get('CLOSED-CAPTIONS') === 'NONE');
}

function toVariant(entry: PlaylistEntry, baseUrl: string): VariantStream | undefined {
  const attributes = streamAttributes(entry);
  const bitsPerSecond = Number(attributes.get('BANDWIDTH'));
  const codecs = attributes.get('CODECS');
  if (!(bitsPerSecond > 0) || !codecs || !URL.canParse(entry.uri, baseUrl)) return undefined;
  const height = /x(\d+)$/.exec(attributes.get('RESOLUTION') ?? '')?.[1];
  return {
    url: new URL(entry.uri, baseUrl).href,
    bitsPerSecond,
    heightPixels: height ? Number(height) : undefined,
    codecs,
  };
}

function streamAttributes({ tags }: PlaylistEntry): ReadonlyMap<string, string> {
  return parseAttributeList(tags.get('EXT-X-STREAM-INF') ?? '');
}

function isSeparateMedia(name: string, value: string): boolean {
  if (name !== 'EXT-X-MEDIA') return false;
  const attributes = parseAttributeList(value);
  return attributes.has('URI') && ['AUDIO', 'VIDEO'].includes(attributes.get('TYPE') ?? '');
}
