/** A `<source>`: a stream or a file of the clip. */
export interface SourceData {
  /** URL. */
  readonly src: string;
  /** MIME type: `application/vnd.apple.mpegurl` or `video/mp4`. */
  readonly type?: string;
}

/** A `<track>`: a WebVTT file. */
export interface TrackData {
  /** URL. */
  readonly src: string;
  /** Default: `captions`. */
  readonly kind?: 'captions' | 'subtitles' | 'descriptions' | 'chapters' | 'metadata';
  /** BCP 47 tag. */
  readonly srclang?: string;
  /** The name that the reader sees. */
  readonly label?: string;
  readonly default?: boolean;
}

/** A `<source>` of the poster's `<picture>`: the same picture in another format. */
export interface PosterSourceData {
  /** MIME type: `image/avif` or `image/webp`. */
  readonly type: string;
  /** As `srcset` on `<source>`. */
  readonly srcset: string;
}

/** A chapter of the clip. */
export interface ChapterData {
  readonly title: string;
  /** Where it begins. Notations as for `duration`. */
  readonly start: string | number;
  /** Where it ends; by default where the next one begins. */
  readonly end?: string | number;
}

/**
 * A clip as a content management system has it. The first group are the attributes of `<news-video>`, in camel
 * case; see docs/attributes-and-events.md. The others are what a server needs besides.
 *
 * A field that is `null`, or an empty string or array, counts as missing.
 *
 * URLs may be relative, unless a function says otherwise. Times are seconds, or one of the notations of the
 * attribute `duration`: `165`, `2:45`, `PT2M45S`.
 */
export interface ClipData {
  /** Part of the links to a moment: `#id&t=1:12`. */
  readonly id?: string;
  /** URL of the stream or file. */
  readonly src?: string;
  readonly type?: string;
  /** URL of the poster. Formats and sizes besides are in `posterSources` and `posterSrcset`. */
  readonly poster?: string;
  readonly posterSrcset?: string;
  readonly posterSizes?: string;
  readonly posterAlt?: string;
  /** The title, as text. */
  readonly headline?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly duration?: string | number;
  readonly aspectRatio?: string | number;
  readonly layout?: 'inline' | 'wide' | 'full' | 'start' | 'end';
  /** `eager` for the lead clip of an article: its poster is loaded at once, and first. */
  readonly loading?: 'lazy' | 'eager';
  readonly preload?: 'intent' | 'none' | 'metadata' | 'auto';
  readonly start?: string | number;
  readonly end?: string | number;
  readonly streamType?: 'on-demand' | 'live';
  readonly href?: string;
  readonly engine?: 'auto' | 'native' | 'hls';
  readonly head?: string;
  readonly storage?: 'auto' | 'none';
  readonly cmcd?: 'none' | 'query' | 'headers';
  readonly crossOrigin?: 'anonymous' | 'use-credentials';
  readonly autoplay?: boolean;
  readonly loop?: boolean;
  readonly muted?: boolean;

  /** BCP 47 tag of the clip's texts, where it differs from that of the page. */
  readonly lang?: string;
  readonly sources?: readonly SourceData[];
  readonly tracks?: readonly TrackData[];
  readonly posterSources?: readonly PosterSourceData[];
  /** HTML of the title, instead of `headline` on the poster. Trusted: it is not escaped. */
  readonly headlineHtml?: string;
  /** HTML of the caption, instead of `caption`. Trusted: it is not escaped. */
  readonly captionHtml?: string;
  /** HTML of the credit, instead of `credit`. Trusted: it is not escaped. */
  readonly creditHtml?: string;

  /** Absolute URL of the article. Relative URLs are resolved against it where they leave the page. */
  readonly pageUrl?: string;
  readonly description?: string;
  /** ISO 8601 date, or date and time with a time zone: `2026-11-30T08:00:00+01:00`. */
  readonly uploadDate?: string;
  /** When the clip is no longer available. As `uploadDate`. */
  readonly expires?: string;
  readonly chapters?: readonly ChapterData[];
  /** URL of a page with the clip alone. */
  readonly embedUrl?: string;
  /** The spoken words, as text. */
  readonly transcript?: string;
  /** ISO 3166 codes of the countries where the clip is available; by default everywhere. */
  readonly regionsAllowed?: readonly string[];
  /** Of a live stream: when it begins. As `uploadDate`. */
  readonly startDate?: string;
  /** Of a live stream: when it ends, or is expected to. As `uploadDate`. */
  readonly endDate?: string;
}
