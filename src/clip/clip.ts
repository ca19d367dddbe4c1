import { DEFAULT_ASPECT_RATIO, parseAspectRatio } from './aspect-ratio.js';
import { parseDuration } from './duration.js';
import { isSafeUrl, type UrlUse } from './safe-url.js';

/** The enumerated attributes. The first value of each is what a missing or unknown value means. */
export const ENUMERATED = {
  layout: ['inline', 'wide', 'full', 'start', 'end'],
  loading: ['lazy', 'eager'],
  preload: ['intent', 'none', 'metadata', 'auto'],
  'stream-type': ['on-demand', 'live'],
  engine: ['auto', 'native', 'hls'],
  storage: ['auto', 'none'],
} as const;

type Enumerated = typeof ENUMERATED;

/** An attribute's value as the author wrote it; empty where nothing was written. */
export type AttributeReader = (attribute: string) => string;

/** A clip as data: what the attributes say, once read, checked and defaulted. */
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
  /** As declared; undefined when unknown, or live. */
  readonly durationSeconds: number | undefined;
  /** Width ÷ height. */
  readonly aspectRatio: number;
  readonly loading: Enumerated['loading'][number];
  readonly preload: Enumerated['preload'][number];
  readonly engine: Enumerated['engine'][number];
  readonly isLive: boolean;
  /** Whether the reader's choices may be kept for the next visit. */
  readonly storage: Enumerated['storage'][number];
  /** Where playing begins; 0 is the clip's own beginning. */
  readonly startSeconds: number;
  /** Where playing ends; undefined is the clip's own end. */
  readonly endSeconds: number | undefined;
  /** One file with the beginning of the stream; empty when there is none. */
  readonly head: string;
  /** The clip's own page; empty when there is none. */
  readonly href: string;
}

/** Reads the attributes. What cannot be used is left out of the clip, and its attribute named in `faults`; the rest works. */
export function readClip(attribute: AttributeReader): {
  readonly clip: Clip;
  readonly invalidAttributes: readonly string[];
} {
  const faults: string[] = [];
  const read = reader(attribute, faults);
  const isLive = read.oneOf('stream-type') === 'live';
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
    loading: read.oneOf('loading'),
    preload: read.oneOf('preload'),
    engine: read.oneOf('engine'),
    isLive,
    storage: read.oneOf('storage'),
    startSeconds,
    endSeconds: read.parsed('end', (text) => after(startSeconds, parseDuration(text))),
    head: read.url('head', 'media'),
    href: read.url('href', 'link'),
  };
  // The layout is the style sheet's; only a value that it does not know concerns us.
  read.oneOf('layout');
  return { clip, invalidAttributes: faults };
}

function after(startSeconds: number, endSeconds: number | undefined): number | undefined {
  return endSeconds !== undefined && endSeconds > startSeconds ? endSeconds : undefined;
}

function reader(attribute: AttributeReader, faults: string[]) {
  return {
    parsed<T>(name: string, parse: (text: string) => T | undefined): T | undefined {
      const value = attribute(name).trim();
      if (!value) return undefined;
      const parsed = parse(value);
      if (parsed === undefined) faults.push(name);
      return parsed;
    },
    oneOf<Name extends keyof Enumerated>(name: Name): Enumerated[Name][number] {
      const value = attribute(name).trim().toLowerCase();
      if (!value) return ENUMERATED[name][0];
      const allowed: readonly Enumerated[Name][number][] = ENUMERATED[name];
      const known = allowed.find((candidate) => candidate === value);
      if (!known) faults.push(name);
      return known ?? ENUMERATED[name][0];
    },
    url(name: string, use: UrlUse): string {
      const value = attribute(name).trim();
      if (!value) return '';
      // There may be several of an image, with descriptors, which are relative URLs, too (HTML, section 4.8.4.2.1).
      const parts = use === 'image' ? (value.match(/[^\s,]+/g) ?? []) : [];
      if ([value, ...parts].every((url) => isSafeUrl(url, use))) return value;
      faults.push(name);
      return '';
    },
  };
}
