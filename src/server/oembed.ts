import type { Clip } from '../clip/clip.js';
import { resolveUrl } from './absolute-url.js';
import { checkClip } from './check-clip.js';
import { shown } from './check-field.js';
import { checkOption, rejectOption } from './check-option.js';
import type { ClipData } from './clip-data.js';
import { embedSnippet, embedUrlOf, frameSize } from './embed-snippet.js';
import { posterWidths } from './poster.js';

/** The parameters of a consumer's request (oEmbed 1.0, section 2.2), as numbers or as the query has them. */
export interface OEmbedRequest {
  /** The URL that the consumer asks about. It is for your server, which finds the clip by it. */
  readonly url?: string;
  /** In CSS pixels. */
  readonly maxwidth?: number | string | null;
  /** In CSS pixels. */
  readonly maxheight?: number | string | null;
  /** `json`, which is the default. */
  readonly format?: string | null;
}

/** What only the site knows. */
export interface OEmbedOptions {
  /** The name of the site: `provider_name`. */
  readonly providerName?: string;
  /** The URL of the site: `provider_url`. */
  readonly providerUrl?: string;
  /** How long a consumer may keep the answer, in seconds: `cache_age`. */
  readonly cacheSeconds?: number;
}

/** An answer of the type `video` (oEmbed 1.0, section 2.3.4.2). */
export interface OEmbedVideo {
  readonly version: '1.0';
  readonly type: 'video';
  readonly html: string;
  /** In CSS pixels. */
  readonly width: number;
  /** In CSS pixels. */
  readonly height: number;
  readonly title?: string;
  readonly author_name?: string;
  readonly provider_name?: string;
  readonly provider_url?: string;
  /** In seconds. */
  readonly cache_age?: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/**
 * The answer to an oEmbed request for a clip with `embedUrl`. Its `html` is the `<iframe>` to paste. The
 * thumbnail is the largest image of `posterSrcset` that fits the request: without widths, its size is not
 * known, and the answer has none. It needs a `pageUrl` if `posterSrcset` has relative URLs.
 *
 * @throws {TypeError} if `embedUrl` is missing, for an invalid field, and for an invalid parameter; the message
 *   names it. A server answers an invalid parameter with the status 400, and another `format` with 501.
 */
export function toOEmbed(
  given: ClipData,
  request?: OEmbedRequest | null,
  options?: OEmbedOptions | null,
): OEmbedVideo {
  const { data, clip } = checkClip(given);
  const { format, maxwidth, maxheight } = request ?? {};
  if (format && format !== 'json') rejectRequest('format', format, 'give json');
  const maxWidth = readPixels('maxwidth', maxwidth);
  const maxHeight = readPixels('maxheight', maxheight);
  const size = frameSize(clip.aspectRatio, maxWidth, maxHeight);
  const { providerName, providerUrl, cacheSeconds } = checkOptions(options ?? {});
  return {
    version: '1.0',
    type: 'video',
    ...(clip.headline ? { title: clip.headline } : {}),
    ...(clip.credit ? { author_name: clip.credit } : {}),
    ...(providerName ? { provider_name: providerName } : {}),
    ...(providerUrl ? { provider_url: providerUrl } : {}),
    ...(cacheSeconds == null ? {} : { cache_age: cacheSeconds }),
    ...thumbnailOf(data, clip, maxWidth, maxHeight),
    html: embedSnippet(embedUrlOf(data), clip, size),
    ...size,
  };
}

function readPixels(name: 'maxwidth' | 'maxheight', value: number | string | null | undefined) {
  if (value === undefined || value === null || value === '') return undefined;
  const pixels = typeof value === 'number' || /^\d+$/.test(value) ? Math.floor(Number(value)) : 0;
  if (pixels >= 1 && pixels < Number.POSITIVE_INFINITY) return pixels;
  rejectRequest(name, value, 'give a number of pixels');
}

function rejectRequest(name: string, value: unknown, expected: string): never {
  throw new TypeError(`request.${name} is ${shown(value)}: ${expected}`);
}

function checkOptions(options: OEmbedOptions): OEmbedOptions {
  const { providerName, providerUrl, cacheSeconds } = options;
  if (providerName != null && typeof providerName !== 'string')
    rejectOption('providerName', providerName, 'give a string');
  if (providerUrl) checkOption('providerUrl', providerUrl);
  if (providerUrl && !/^https?:/i.test(providerUrl))
    rejectOption('providerUrl', providerUrl, 'give an absolute URL');
  if (cacheSeconds != null && !(Number.isInteger(cacheSeconds) && cacheSeconds >= 0))
    rejectOption('cacheSeconds', cacheSeconds, 'give a whole number of seconds');
  return options;
}

/** The three properties of the thumbnail, which an answer has together or not at all. */
function thumbnailOf(
  { posterSrcset = '', pageUrl }: ClipData,
  { aspectRatio }: Clip,
  maxWidth = Number.POSITIVE_INFINITY,
  maxHeight = Number.POSITIVE_INFINITY,
): Pick<OEmbedVideo, 'thumbnail_url' | 'thumbnail_width' | 'thumbnail_height'> {
  const [largest] = posterWidths(posterSrcset)
    .map(({ url, width }) => ({
      url: resolveUrl(url, pageUrl),
      width,
      height: Math.round(width / aspectRatio),
    }))
    .filter(({ url, width, height }) => /^https?:/i.test(url) && width <= maxWidth && height <= maxHeight)
    .sort((one, other) => other.width - one.width);
  if (!largest) return {};
  return {
    thumbnail_url: largest.url,
    thumbnail_width: largest.width,
    thumbnail_height: largest.height,
  };
}
