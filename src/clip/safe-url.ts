/** How a URL with a scheme must begin for each use; one without a scheme is relative to the page and always allowed. */
const ALLOWED_BEGINNINGS = {
  link: /^https?:/i,
  media: /^(https?|blob):/i,
  image: /^(https?:|blob:|data:image\/)/i,
} as const;

/** What a URL from an attribute is for; it decides which schemes may stand there. */
export type UrlUse = keyof typeof ALLOWED_BEGINNINGS;

// The URL parser drops these before it looks for a scheme (WHATWG URL, section 4.4), so `java\nscript:` is one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const IGNORED_BY_URL_PARSER = /^[\u0000-\u0020]+|[\t\n\r]/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Whether `url` may be used for `use`. `javascript:`, `data:text/html` and their disguises never may. */
export function isSafeUrl(url: string, use: UrlUse): boolean {
  const parsed = url.replace(IGNORED_BY_URL_PARSER, '');
  return !SCHEME.test(parsed) || ALLOWED_BEGINNINGS[use].test(parsed);
}
