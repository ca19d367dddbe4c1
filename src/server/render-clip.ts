import type { Clip } from '../clip/clip.js';
import { toIsoDuration } from '../clip/duration.js';
import { captionsBadge, isCaptions } from '../clip/text-tracks.js';
import { formatBadge } from '../i18n/clock-time.js';
import { interpolate } from '../i18n/interpolate.js';
import { playButtonName } from '../i18n/play-button-name.js';
import { ATTRIBUTE_NAMES, ATTRIBUTES, type AttributeName } from './attributes.js';
import { checkClip } from './check-clip.js';
import type { ClipData, TrackData } from './clip-data.js';
import { type AttributeValues, element, escapeHtml } from './html.js';
import { hasPoster, renderPoster } from './poster.js';
import { messagesOf, type ServerMessages } from './server-messages.js';
import { addressOf, filesOf } from './sources-of.js';
import { tracksOf } from './tracks-of.js';

/** Options of the functions that write HTML. */
export interface RenderOptions {
  /** The texts, as `loadMessages()` returns them. Default: English. */
  readonly messages?: Partial<ServerMessages>;
}

/** Attributes whose content is in a slot. CSS could show them, but search engines and print would not. */
const IN_SLOTS: readonly AttributeName[] = ['caption', 'credit'];

/** Attributes of the image in the slot. With `poster`, some browsers would load a second image. */
const IN_PICTURE: readonly AttributeName[] = [
  'poster',
  'poster-srcset',
  'poster-sizes',
  'poster-alt',
  'loading',
];

/**
 * Renders `<news-video>` with its poster, texts, sources and tracks as children. With `news-video.css`, it
 * looks the same before the script as after it. Its play sign is a link until then, and without script a file
 * of the clip, such as an MP4, plays in the browser's own player.
 *
 * @throws {TypeError} for an invalid field; the message names it
 */
export function renderClip(given: ClipData, options?: RenderOptions): string {
  const { data, clip } = checkClip(given);
  const messages = messagesOf(options);
  const { id, lang, sources = [], tracks = [] } = data;
  const content = [
    hasPoster(data) ? renderPoster(data, 'poster') : '',
    data.headlineHtml ? element('span', { slot: 'headline' }, data.headlineHtml) : '',
    renderCaption(data, clip, messages),
    ...sources.map(({ src, type }) => element('source', { src, type })),
    ...tracks.map(renderTrack),
    renderLink(data, clip, messages),
    renderWithoutScript(data),
  ];
  return element('news-video', { id, lang, ...attributesOf(data) }, content.join(''));
}

function attributesOf(data: ClipData): AttributeValues {
  const left = [...IN_SLOTS, ...(hasPoster(data) ? IN_PICTURE : [])];
  const names = ATTRIBUTE_NAMES.filter((name) => !left.includes(name));
  return Object.fromEntries(names.map((name) => [name, data[ATTRIBUTES[name]] || undefined]));
}

/** Caption and credit, both in their slots: the style sheet would write one of an attribute after the other. */
function renderCaption(data: ClipData, clip: Clip, messages: ServerMessages): string {
  const caption = data.captionHtml ?? escapeHtml(clip.caption);
  const credit = data.creditHtml ?? (clip.credit && escapeHtml(interpolate(messages.credit, clip.credit)));
  if (!caption && !credit) return '';
  const slots = [element('span', { slot: 'caption' }, caption)];
  return slots.concat(credit ? element('span', { slot: 'credit' }, credit) : []).join('');
}

function renderTrack({ src, kind = 'captions', srclang, label, default: isDefault }: TrackData): string {
  return element('track', { src, kind, srclang, label, default: isDefault });
}

/** What lies on the poster: title and badges. A link to the clip until the script puts its button there. */
function renderLink(data: ClipData, clip: Clip, messages: ServerMessages): string {
  const { headline: title, durationSeconds, isLive } = clip;
  const captions = captionsBadge(tracksOf(data).filter(isCaptions));
  const badges = [
    captions && element('bdi', {}, escapeHtml(captions)),
    isLive ? element('data', { value: 'live' }, escapeHtml(messages.live)) : renderDuration(durationSeconds),
  ];
  const label = playButtonName({ title, durationSeconds, isLive }, messages);
  // If title and caption are the same, the style sheet draws the title: the page's text has it once.
  const isWritten = data.captionHtml !== undefined || clip.caption !== title;
  const headline = isWritten
    ? element('span', {}, escapeHtml(title))
    : element('span', { 'data-title': title });
  const overlay = element('span', {}, headline + badges.join(''));
  return element('a', { href: addressOf(data), 'aria-label': label }, overlay);
}

function renderDuration(seconds: number | undefined): string {
  if (seconds === undefined) return '';
  return element('time', { datetime: toIsoDuration(seconds), dir: 'ltr' }, formatBadge(seconds));
}

/**
 * The browser's own player. It plays files; few browsers play HLS. It covers the image in the slot, which Chromium would
 * show in grey through it.
 */
function renderWithoutScript(data: ClipData): string {
  const files = filesOf(data);
  if (files.length === 0) return '';
  const { poster, tracks = [], crossOrigin, loop, muted } = data;
  const sources = files.map(({ url, type }) => element('source', { src: url, type: type || undefined }));
  const video = element(
    'video',
    {
      controls: true,
      preload: 'none',
      playsinline: true,
      poster,
      loop,
      muted,
      crossorigin: crossOrigin,
    },
    [...sources, ...tracks.map(renderTrack)].join(''),
  );
  return element('noscript', {}, video);
}
