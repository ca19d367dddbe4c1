import { parseAttributeList } from './attribute-list.js';

/** One rendition of a ladder: a variant stream (RFC 8216, section 4.3.4.2) with sound and picture in one file. */
export interface Rung {
  /** Of its media playlist; absolute. */
  readonly url: string;
  readonly bitsPerSecond: number;
  /** Undefined where the playlist does not say. */
  readonly heightPixels: number | undefined;
  /** As `MediaSource.isTypeSupported` wants them. */
  readonly codecs: string;
}

/** What an early start does not know how to treat: it is hls.js's from the beginning. */
const UNKNOWN_TAGS = /^#EXT-X-(SESSION-KEY|START|DEFINE|CONTENT-STEERING)\b/m;

const VARIANT = /^#EXT-X-STREAM-INF:(.*)\r?\n(?:\s*(?:#.*)?\r?\n)*\s*([^#\s].*?)\s*$/gm;
const SEPARATE_MEDIA = /^#EXT-X-MEDIA:.*TYPE=(?:AUDIO|VIDEO)\b.*URI=/m;

/**
 * Reads the ladder of a multivariant playlist.
 *
 * @param url of the playlist, after redirects
 * @returns undefined where sound and picture come separately, or anything else is not plain
 */
export function parseMasterPlaylist(text: string, url: string): readonly Rung[] | undefined {
  if (!text.startsWith('#EXTM3U') || UNKNOWN_TAGS.test(text) || SEPARATE_MEDIA.test(text)) return undefined;
  const rungs = Array.from(text.matchAll(VARIANT), ([, list = '', uri = '']) => {
    const attributes = parseAttributeList(list);
    const height = /x(\d+)$/.exec(attributes.get('RESOLUTION') ?? '')?.[1];
    return {
      url: new URL(uri, url).href,
      bitsPerSecond: Number(attributes.get('BANDWIDTH')),
      heightPixels: height ? Number(height) : undefined,
      codecs: attributes.get('CODECS') ?? '',
    };
  });
  const isPlain = rungs.every(({ bitsPerSecond, codecs }) => bitsPerSecond > 0 && codecs);
  return isPlain && rungs.length > 0 ? rungs : undefined;
}
