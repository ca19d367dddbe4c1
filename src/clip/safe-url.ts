/** The URL API exists in every browser and in Node, but its type is part of the DOM library. */
declare const URL: {
  new (url: string, base: string): { readonly href: string };
};

/** The allowed schemes for each use, matched against the absolute URL. */
const ALLOWED_SCHEMES = {
  link: /^https?:/,
  media: /^(https?|blob):/,
  image: /^(https?:|blob:|data:image\/)/i,
} as const;

/** A base for relative URLs. The page's own is unknown here, and the scheme is all that matters. */
const BASE_URL = 'https://page/';

/** The use of a URL from an attribute. It decides which schemes are allowed. */
export type UrlUse = keyof typeof ALLOWED_SCHEMES;

/**
 * Whether `url` is valid, and safe for `use`. `javascript:` and `data:text/html` never are, however they are
 * disguised. Without `URL.canParse()`, which Node 20 gets wrong for a host such as `münchen.example` once it has been
 * called often.
 */
export function isSafeUrl(url: string, use: UrlUse): boolean {
  try {
    return ALLOWED_SCHEMES[use].test(new URL(url, BASE_URL).href);
  } catch {
    return false;
  }
}
