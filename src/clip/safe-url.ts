/** The part of the URL API that is needed here: it is in every browser and in Node, and no DOM. */
declare const URL: {
  canParse(url: string, base: string): boolean;
  new (url: string, base: string): { readonly href: string };
};

/** How a URL must begin for each use, once it is absolute. */
const ALLOWED_BEGINNINGS = {
  link: /^https?:/,
  media: /^(https?|blob):/,
  image: /^(https?:|blob:|data:image\/)/i,
} as const;

/** Where a relative URL leads is the page's affair: any address serves that is allowed. */
const ANY_PAGE = 'https://page/';

/** What a URL from an attribute is for; it decides which schemes may stand there. */
export type UrlUse = keyof typeof ALLOWED_BEGINNINGS;

/** Whether `url` can be read, and used for `use`. `javascript:`, `data:text/html` and their disguises never may. */
export function isSafeUrl(url: string, use: UrlUse): boolean {
  return URL.canParse(url, ANY_PAGE) && ALLOWED_BEGINNINGS[use].test(new URL(url, ANY_PAGE).href);
}
