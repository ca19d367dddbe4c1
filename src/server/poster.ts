import type { ClipData } from './clip-data.js';
import { element } from './html.js';

/** Whether a clip has a poster. */
export function hasPoster({ poster, posterSrcset, posterSources = [] }: ClipData): boolean {
  return Boolean(poster || posterSrcset || posterSources.length > 0);
}

/**
 * The poster as `<picture>`, or as `<img>` if it has one format.
 *
 * @param slot the slot of the element; undefined outside of it
 */
export function renderPoster(data: ClipData, slot: string | undefined): string {
  const { poster, posterSrcset, posterSizes, posterAlt = '', posterSources = [], loading } = data;
  const isLead = loading === 'eager';
  const sizes = posterSizes || undefined;
  // `loading` comes before the URLs: a browser starts to load as soon as it has a URL.
  const image = (attributes: Readonly<Record<string, string | undefined>>) =>
    element('img', {
      ...attributes,
      alt: posterAlt,
      loading: isLead ? undefined : 'lazy',
      fetchpriority: isLead ? 'high' : undefined,
      decoding: 'async',
      sizes,
      srcset: posterSrcset || undefined,
      src: poster || undefined,
    });
  if (posterSources.length === 0) return image({ slot });

  const formats = posterSources.map(({ type, srcset }) => element('source', { type, srcset, sizes }));
  return element('picture', { slot }, formats.join('') + image({}));
}

/** A URL of a `srcset` with its width, as in `poster-480.jpg 480w`. */
const WITH_WIDTH = /([^\s,]\S*)\s+(\d+)w/g;

/** The images of a valid `srcset` whose widths it tells, in pixels. */
export function posterWidths(srcset: string): readonly { readonly url: string; readonly width: number }[] {
  const images = Array.from(srcset.matchAll(WITH_WIDTH), ([, url = '', width]) => ({
    url,
    width: Number(width),
  }));
  return images.filter(({ width }) => width > 0);
}
