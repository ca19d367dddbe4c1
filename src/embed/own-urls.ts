/** Reads the URLs in an attribute's value, for each attribute of a clip and its children that has any. */
const URLS_OF: Readonly<Record<string, (value: string) => readonly string[]>> = {
  src: (url) => [url],
  poster: (url) => [url],
  head: (url) => [url],
  href: (url) => [url],
  srcset: urlsOfSrcset,
  'poster-srcset': urlsOfSrcset,
};

/**
 * Whether all URLs of an attribute are of one of the origins. By its query alone, nobody can have this page
 * show the media of another site as those of its own.
 */
export function hasOwnUrls(attribute: string, value: string, origins: readonly string[]): boolean {
  const urls = URLS_OF[attribute]?.(value) ?? [];
  return urls.every((url) => isOwnUrl(url, origins));
}

/** Whether a URL, which may be relative, is of one of the origins. */
export function isOwnUrl(url: string, origins: readonly string[]): boolean {
  const origin = URL.parse(url, document.baseURI)?.origin;
  return origin !== undefined && origins.includes(origin);
}

/**
 * All that may be the beginning of a URL (HTML, section 4.8.4.2.1): what follows a space or a comma. Descriptors
 * look like relative URLs.
 */
function urlsOfSrcset(srcset: string): readonly string[] {
  return srcset.split(/[\s,]+/).filter(Boolean);
}
