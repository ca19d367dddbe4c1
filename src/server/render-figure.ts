import type { Clip } from '../clip/clip.js';
import { toIsoDuration } from '../clip/duration.js';
import { formatBadge } from '../i18n/clock-time.js';
import { interpolate } from '../i18n/interpolate.js';
import { resolveUrl } from './absolute-url.js';
import { checkClip } from './check-clip.js';
import type { ClipData } from './clip-data.js';
import { element, escapeHtml } from './html.js';
import type { RenderOptions } from './render-clip.js';
import { messagesOf, type ServerMessages } from './server-messages.js';
import { addressOf } from './sources-of.js';

/**
 * Renders a `<figure>` for feeds, newsletters, reader apps and print: the poster as a link, the title with its
 * duration, the caption and the credit. It has no script, no style and no custom element. URLs are absolute if
 * the clip has a `pageUrl`.
 *
 * @throws {TypeError} for an invalid field; the message names it
 */
export function renderFigure(given: ClipData, options?: RenderOptions): string {
  const { data, clip } = checkClip(given);
  const messages = messagesOf(options);
  const href = figureAddress(data);
  const link = (content: string) => (content && href ? element('a', { href }, content) : content);
  const lines = [
    renderTitle(data, clip, messages, link),
    data.captionHtml ?? (clip.caption === clip.headline ? '' : escapeHtml(clip.caption)),
    data.creditHtml ?? (clip.credit && escapeHtml(interpolate(messages.credit, clip.credit))),
  ];
  const caption = element('figcaption', {}, lines.filter(Boolean).join('<br>'));
  return element('figure', { lang: data.lang }, link(renderImage(data, clip, messages)) + caption);
}

/** The clip's own page, the clip in the article, or its file. */
function figureAddress(data: ClipData): string | undefined {
  const { href, id, pageUrl } = data;
  const inArticle = pageUrl && `${pageUrl.split('#', 1)[0]}${id ? `#${encodeURIComponent(id)}` : ''}`;
  const address = href || inArticle || addressOf(data);
  return address && resolveUrl(address, pageUrl);
}

/** One image: mail programs and feed readers know neither `<picture>` nor `srcset`. */
function renderImage({ pageUrl }: ClipData, { poster, headline }: Clip, { play }: ServerMessages): string {
  // The image is the content of the link, and names it.
  const alt = poster.alt || headline || play;
  return poster.src && element('img', { src: resolveUrl(poster.src, pageUrl), alt });
}

function renderTitle(
  { headlineHtml }: ClipData,
  { headline, durationSeconds, isLive }: Clip,
  messages: ServerMessages,
  link: (content: string) => string,
): string {
  const title = link(headlineHtml ?? escapeHtml(headline || messages.play));
  if (isLive) return `${element('b', {}, title)} (${escapeHtml(messages.live)})`;
  if (durationSeconds === undefined) return element('b', {}, title);
  const datetime = toIsoDuration(durationSeconds);
  return `${element('b', {}, title)} (${element('time', { datetime }, formatBadge(durationSeconds))})`;
}
