import { srcsetUrls } from '../clip/srcset.js';
import { resolveUrl } from './absolute-url.js';
import type { ClipData } from './clip-data.js';

/** A checked clip for another page than the article: its relative URLs are resolved against `pageUrl`, if there is one. */
export function absoluteClip(data: ClipData): ClipData {
  const { pageUrl } = data;
  if (pageUrl === undefined) return data;
  const resolve = (url: string) => resolveUrl(url, pageUrl);
  const { src, poster, posterSrcset, head, href, sources, tracks, posterSources } = data;
  return {
    ...data,
    ...(src ? { src: resolve(src) } : {}),
    ...(poster ? { poster: resolve(poster) } : {}),
    ...(posterSrcset ? { posterSrcset: absoluteSrcset(posterSrcset, resolve) } : {}),
    ...(head ? { head: resolve(head) } : {}),
    ...(href ? { href: resolve(href) } : {}),
    ...(sources ? { sources: sources.map((source) => ({ ...source, src: resolve(source.src) })) } : {}),
    ...(tracks ? { tracks: tracks.map((track) => ({ ...track, src: resolve(track.src) })) } : {}),
    ...(posterSources
      ? {
          posterSources: posterSources.map(({ type, srcset }) => ({
            type,
            srcset: absoluteSrcset(srcset, resolve),
          })),
        }
      : {}),
  };
}

/** The descriptors, and what is between the images, stay as they are. */
function absoluteSrcset(srcset: string, resolve: (url: string) => string): string {
  let rest = srcset;
  const parts = (srcsetUrls(srcset) ?? []).map((url) => {
    const start = rest.indexOf(url);
    const before = rest.slice(0, start);
    rest = rest.slice(start + url.length);
    return before + resolve(url);
  });
  return parts.join('') + rest;
}
