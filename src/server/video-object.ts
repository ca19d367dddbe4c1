import type { Clip } from '../clip/clip.js';
import { parseDuration, toIsoDuration } from '../clip/duration.js';
import { timeFragment } from '../i18n/time-fragment.js';
import { absoluteUrl, resolveUrl } from './absolute-url.js';
import { checkClip } from './check-clip.js';
import { rejectField } from './check-field.js';
import type { ChapterData, ClipData } from './clip-data.js';
import { element, scriptJson } from './html.js';
import { filesOf, sourcesOf } from './sources-of.js';

/** schema.org's `Clip`: a part of a video that search results link to. */
export interface ClipPart {
  readonly '@type': 'Clip';
  readonly name: string;
  /** In seconds. */
  readonly startOffset: number;
  /** In seconds. */
  readonly endOffset?: number;
  readonly url: string;
}

/** schema.org's `VideoObject`, with the properties that search engines read. */
export interface VideoObjectData {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'VideoObject';
  readonly name: string;
  readonly description?: string;
  readonly thumbnailUrl: readonly string[];
  readonly uploadDate: string;
  readonly duration?: string;
  readonly contentUrl?: string;
  readonly embedUrl?: string;
  readonly expires?: string;
  readonly regionsAllowed?: readonly string[];
  readonly inLanguage?: string;
  readonly transcript?: string;
  readonly hasPart?: readonly ClipPart[];
  readonly potentialAction?: {
    readonly '@type': 'SeekToAction';
    readonly target: string;
    readonly 'startOffset-input': 'required name=seek_to_second_number';
  };
  readonly publication?: {
    readonly '@type': 'BroadcastEvent';
    readonly isLiveBroadcast: true;
    readonly startDate: string;
    readonly endDate?: string;
  };
}

/** Search results have links into a video of at least this length. */
const MIN_SECONDS_WITH_PARTS = 30;

/**
 * The structured data of a clip, as Google's documentation "Video structured data" asks for it. It has the
 * chapters (`hasPart`) or, without chapters, the address of any moment (`SeekToAction`); both need `id` and
 * `pageUrl`, and a clip of at least 30 s.
 *
 * @throws {TypeError} if `headline`, `uploadDate` or `poster` is missing, of a live clip `startDate`, or for
 *   an invalid field; the message names it
 */
export function toVideoObject(given: ClipData): VideoObjectData {
  const { data, clip } = checkClip(given);
  const { pageUrl, description, uploadDate, expires, embedUrl, regionsAllowed, lang, transcript } = data;
  const content = filesOf(data)[0]?.url ?? sourcesOf(data)[0]?.url;
  return withoutUndefined({
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: required('headline', clip.headline),
    description: description || clip.caption || undefined,
    thumbnailUrl: [absoluteUrl('poster', required('poster', clip.poster.src), pageUrl)],
    uploadDate: required('uploadDate', uploadDate),
    duration: clip.durationSeconds === undefined ? undefined : toIsoDuration(clip.durationSeconds),
    contentUrl: content && absoluteUrl('src', content, pageUrl),
    embedUrl: embedUrl && absoluteUrl('embedUrl', embedUrl, pageUrl),
    expires,
    regionsAllowed,
    inLanguage: lang,
    transcript,
    ...linksInto(data, clip),
    publication: clip.isLive ? publicationOf(data) : undefined,
  });
}

/** The structured data in a script element, to be written anywhere in the page. */
export function renderJsonLd(data: ClipData): string {
  return element('script', { type: 'application/ld+json' }, scriptJson(toVideoObject(data)));
}

function linksInto(data: ClipData, clip: Clip): Pick<VideoObjectData, 'hasPart' | 'potentialAction'> {
  const { id, pageUrl, chapters = [] } = data;
  const { durationSeconds, isLive } = clip;
  if (!id || pageUrl === undefined || isLive || (durationSeconds ?? 0) < MIN_SECONDS_WITH_PARTS) return {};
  const page = withoutFragment(pageUrl);
  if (chapters.length > 0) return { hasPart: partsOf(chapters, durationSeconds, page, id) };
  return {
    potentialAction: {
      '@type': 'SeekToAction',
      target: `${page}#${encodeURIComponent(id)}&t={seek_to_second_number}`,
      'startOffset-input': 'required name=seek_to_second_number',
    },
  };
}

/** The URL of the page as browsers write it. Braces would be placeholders of a URL template. */
function withoutFragment(pageUrl: string): string {
  const [page = ''] = resolveUrl(pageUrl, pageUrl).split('#', 1);
  return page.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

function partsOf(
  chapters: readonly ChapterData[],
  durationSeconds: number | undefined,
  page: string,
  id: string,
): readonly ClipPart[] {
  const seconds = (time: string | number | undefined) => parseDuration(String(time));
  const starts = chapters.map(({ start }) => seconds(start) ?? 0);
  return chapters.map(({ title, end }, index) => {
    const startOffset = starts[index] ?? 0;
    const endOffset = seconds(end) ?? starts[index + 1] ?? durationSeconds;
    const url = page + timeFragment(id, startOffset);
    return withoutUndefined({ '@type': 'Clip', name: title, startOffset, endOffset, url } as const);
  });
}

function publicationOf({ startDate, endDate }: ClipData): VideoObjectData['publication'] {
  if (startDate && endDate && Date.parse(endDate) < Date.parse(startDate))
    rejectField('endDate', endDate, 'it is before startDate');
  return withoutUndefined({
    '@type': 'BroadcastEvent',
    isLiveBroadcast: true,
    startDate: required('startDate', startDate),
    endDate,
  } as const);
}

function required(field: keyof ClipData, value: string | undefined): string {
  if (value) return value;
  throw new TypeError(`clip.${field} is missing: a VideoObject needs it`);
}

type Defined<Type> = { [Key in keyof Type]: Exclude<Type[Key], undefined> };

/** A copy of `object` without the properties that are undefined. */
function withoutUndefined<Type extends object>(object: Type): Defined<Type> {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as Defined<Type>;
}
