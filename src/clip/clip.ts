import { DEFAULT_ASPECT_RATIO, parseAspectRatio } from './aspect-ratio.js';
import { parseDuration } from './duration.js';
import { isSafeUrl, type UrlUse } from './safe-url.js';
import { srcsetUrls } from './srcset.js';

/**
 * The enumerated attributes with their values. The first value is the default for a missing or invalid one.
 */
export const ENUMERATED = {
  layout: ['inline', 'wide', 'full', 'start', 'end'],
  loading: ['lazy', 'eager'],
  preload: ['intent', 'none', 'metadata', 'auto'],
  'stream-type': ['on-demand', 'live'],
  engine: ['auto', 'native', 'hls'],
  storage: ['auto', 'none'],
  cmcd: ['none', 'query', 'headers'],
} as const;

type Enumerated = typeof ENUMERATED;
type TimeAttribute = 'duration' | 'start' | 'end';
type UrlAttribute = 'src' | 'poster' | 'poster-srcset' | 'head' | 'href';

/** The attributes whose values can be invalid. lazy-dev-warnings has advice for each. */
export type ValidatedAttribute = keyof Enumerated | TimeAttribute | UrlAttribute | 'aspect-ratio';

/** Returns an attribute's value as the author wrote it; empty where the attribute is missing. */
export type AttributeReader = (attribute: string) => string;

/** A clip as data: the values of the attributes, parsed and validated, with defaults. */
export interface Clip {
  readonly src: string;
  readonly poster: {
    readonly src: string;
    readonly srcset: string;
    readonly sizes: string;
    readonly alt: string;
  };
  readonly headline: string;
  readonly caption: string;
  readonly credit: string;
  /** From `duration`; undefined where it is unknown, and for live streams. */
  readonly durationSeconds: number | undefined;
  /** Width ÷ height. */
  readonly aspectRatio: number;
  readonly loading: Enumerated['loading'][number];
  readonly preload: Enumerated['preload'][number];
  readonly engine: Enumerated['engine'][number];
  readonly isLive: boolean;
  /** Whether the reader's preferences may be stored for the next visit (`auto`). */
  readonly storage: Enumerated['storage'][number];
  /** Where the requests of an HLS stream carry Common Media Client Data (CTA-5004). */
  readonly cmcd: Enumerated['cmcd'][number];
  /** The start of playback, in seconds of the media's timeline. 0 is the beginning of the media. */
  readonly startSeconds: number;
  /** The end of playback, after `startSeconds`; undefined is the end of the media. */
  readonly endSeconds: number | undefined;
  /** URL of the head file: initialization section and first segment in one. Empty where there is none. */
  readonly head: string;
  /** URL of the clip's own page; empty where there is none. */
  readonly href: string;
}

/**
 * Parses the attributes of an element. An invalid value is replaced by the default.
 *
 * @returns the clip, and the names of the attributes with invalid values; never throws
 */
export function readClip(attribute: AttributeReader): {
  readonly clip: Clip;
  readonly invalidAttributes: readonly string[];
} {
  const invalidAttributes: ValidatedAttribute[] = [];
  const read = attributeParser(attribute, invalidAttributes);
  const isLive = read.enumerated('stream-type') === 'live';
  const startSeconds = read.parsed('start', parseDuration) ?? 0;
  const durationSeconds = read.parsed('duration', parseDuration);
  const headline = attribute('headline');

  const clip: Clip = {
    src: read.url('src', 'media'),
    poster: {
      src: read.url('poster', 'image'),
      srcset: read.url('poster-srcset', 'image'),
      sizes: attribute('poster-sizes'),
      alt: attribute('poster-alt'),
    },
    headline,
    caption: attribute('caption') || headline,
    credit: attribute('credit'),
    durationSeconds: isLive ? undefined : durationSeconds || undefined,
    aspectRatio: read.parsed('aspect-ratio', parseAspectRatio) ?? DEFAULT_ASPECT_RATIO,
    loading: read.enumerated('loading'),
    preload: read.enumerated('preload'),
    engine: read.enumerated('engine'),
    isLive,
    storage: read.enumerated('storage'),
    cmcd: read.enumerated('cmcd'),
    startSeconds,
    endSeconds: read.parsed('end', (text) => laterThan(startSeconds, parseDuration(text))),
    head: read.url('head', 'media'),
    href: read.url('href', 'link'),
  };

  // The style sheet reads `layout`; here its value is only validated.
  read.enumerated('layout');
  return { clip, invalidAttributes };
}

function laterThan(startSeconds: number, endSeconds: number | undefined): number | undefined {
  return endSeconds !== undefined && endSeconds > startSeconds ? endSeconds : undefined;
}

/** Parsers for the kinds of attributes. Each adds the name of an invalid attribute to `invalid`. */
function attributeParser(attribute: AttributeReader, invalid: ValidatedAttribute[]) {
  return {
    parsed<T>(name: TimeAttribute | 'aspect-ratio', parse: (text: string) => T | undefined): T | undefined {
      const value = attribute(name).trim();
      if (!value) return undefined;
      const parsed = parse(value);
      if (parsed === undefined) invalid.push(name);
      return parsed;
    },
    enumerated<Name extends keyof Enumerated>(name: Name): Enumerated[Name][number] {
      const value = attribute(name).trim().toLowerCase();
      if (!value) return ENUMERATED[name][0];
      const allowed: readonly Enumerated[Name][number][] = ENUMERATED[name];
      const known = allowed.find((candidate) => candidate === value);
      if (!known) invalid.push(name);
      return known ?? ENUMERATED[name][0];
    },
    url(name: UrlAttribute, use: UrlUse): string {
      const value = attribute(name).trim();
      if (!value) return '';
      const urls = name === 'poster-srcset' ? srcsetUrls(value) : [value];
      if (urls?.every((url) => isSafeUrl(url, use))) return value;
      invalid.push(name);
      return '';
    },
  };
}
