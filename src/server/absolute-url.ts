/** The URL API exists in every runtime, but its type is part of the DOM library. */
declare const URL: {
  new (url: string, base?: string): { readonly href: string; readonly origin: string };
};

/** `url`, resolved against the page's URL if there is one. */
export function resolveUrl(url: string, pageUrl: string | undefined): string {
  return pageUrl === undefined ? url : new URL(url, pageUrl).href;
}

/**
 * `url` as an absolute URL.
 *
 * @param field the name of the field, for the error
 * @throws {TypeError} if `url` is relative, and the page's URL is not known
 */
export function absoluteUrl(field: string, url: string, pageUrl: string | undefined): string {
  const resolved = resolveUrl(url, pageUrl);
  if (/^https?:/i.test(resolved)) return resolved;
  throw new TypeError(`clip.${field} is ${JSON.stringify(url)}: give an absolute URL, or clip.pageUrl`);
}

/** The origin of a URL as browsers write it; undefined for an invalid URL, and for one without an origin. */
export function originOf(url: unknown): string | undefined {
  if (typeof url !== 'string' || !/^https?:/i.test(url)) return undefined;
  try {
    return new URL(url).origin;
  } catch {
    return undefined;
  }
}
