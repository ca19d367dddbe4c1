import { absoluteClip } from './absolute-clip.js';
import { originOf } from './absolute-url.js';
import { checkClip } from './check-clip.js';
import { checkFiles, isLanguageTag, rejectOption } from './check-option.js';
import type { ClipData } from './clip-data.js';
import { element, escapeHtml } from './html.js';
import { type RenderOptions, renderClip } from './render-clip.js';
import { type HeadOptions, renderHead, renderModule } from './render-head.js';

/** Options of `renderEmbedPage()`. `styles` is the content of `embed.css` here, which contains `news-video.css`. */
export interface EmbedPageOptions extends HeadOptions, RenderOptions {
  /** BCP 47 tag of the page's language; by default that of the clip. */
  readonly lang?: string;
  /** Direction of the page. Default: `auto`, the direction of its first letter. */
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /**
   * The origins of the pages whose scripts may drive the clip, such as `https://partner.example`. By default,
   * any page that embeds it may. Which pages may embed it, the header `Content-Security-Policy:
   * frame-ancestors` says.
   */
  readonly parentOrigins?: readonly string[];
}

const DIRECTIONS: readonly string[] = ['ltr', 'rtl', 'auto'];

/**
 * Renders a page with one clip that fills it, for the `<iframe>` of another site; see `toOEmbed()`. Links of the
 * clip open a new tab. Search engines index the article instead, of which `pageUrl` is the URL. Relative URLs of the
 * clip count from there.
 *
 * @throws {TypeError} for an invalid field or option; the message names it
 */
export function renderEmbedPage(given: ClipData, options: EmbedPageOptions): string {
  const { data } = checkClip(given);
  checkOptions(options);
  const lang = options.lang || data.lang;
  const dir = options.dir || 'auto';
  const parentOrigins = options.parentOrigins ?? [];
  // The page has no column that the clip could be placed in, and nothing that is loaded before the poster.
  const clip: ClipData = { ...absoluteClip(data), layout: 'inline', loading: 'eager' };
  const files = { ...options.files, styles: options.files?.embedStyles };
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('meta', { name: 'responsive-embedded-sizing' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    parentOrigins.length > 0
      ? element('meta', { name: 'news-video-parent-origins', content: parentOrigins.join(' ') })
      : '',
    element('base', { target: '_blank' }),
    element('title', {}, escapeHtml(data.headline ?? 'Video')),
    data.pageUrl === undefined ? '' : element('link', { rel: 'canonical', href: data.pageUrl }),
    renderHead([clip], { ...options, files }),
    renderModule(files.embed, options),
  ];
  const body = element('body', {}, renderClip(clip, options));
  return `<!doctype html>${element('html', { lang, dir }, element('head', {}, head.join('')) + body)}`;
}

function checkOptions({ baseUrl, files, lang, dir, parentOrigins }: EmbedPageOptions): void {
  checkFiles(baseUrl, files, ['embed', 'embedStyles']);
  if (lang && !isLanguageTag(lang)) rejectOption('lang', lang, 'give a BCP 47 tag');
  if (dir && !DIRECTIONS.includes(dir)) rejectOption('dir', dir, `give one of ${DIRECTIONS.join(', ')}`);
  if (parentOrigins != null && !Array.isArray(parentOrigins))
    rejectOption('parentOrigins', parentOrigins, 'give an array of origins');
  if (parentOrigins?.length === 0)
    rejectOption('parentOrigins', parentOrigins, 'an empty list would allow any page; leave it out for that');
  for (const [index, origin] of (parentOrigins ?? []).entries())
    if (originOf(origin) !== origin)
      rejectOption(`parentOrigins[${index}]`, origin, 'give an origin, such as https://a.example');
}
