import type { ClipData } from './clip-data.js';

/**
 * The attributes of `<news-video>` and the fields of `ClipData` that they come from. A test compares the names
 * with `NewsVideo.observedAttributes`.
 */
export const ATTRIBUTES = {
  src: 'src',
  type: 'type',
  poster: 'poster',
  'poster-srcset': 'posterSrcset',
  'poster-sizes': 'posterSizes',
  'poster-alt': 'posterAlt',
  headline: 'headline',
  caption: 'caption',
  credit: 'credit',
  duration: 'duration',
  'aspect-ratio': 'aspectRatio',
  layout: 'layout',
  loading: 'loading',
  preload: 'preload',
  start: 'start',
  end: 'end',
  'stream-type': 'streamType',
  href: 'href',
  engine: 'engine',
  head: 'head',
  storage: 'storage',
  cmcd: 'cmcd',
  crossorigin: 'crossOrigin',
  autoplay: 'autoplay',
  loop: 'loop',
  muted: 'muted',
} as const satisfies Readonly<Record<string, keyof ClipData>>;

/** The name of an attribute of `<news-video>`. */
export type AttributeName = keyof typeof ATTRIBUTES;

/** The names of all attributes, in the order in which they are written. */
export const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as readonly AttributeName[];
