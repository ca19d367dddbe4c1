import { type Clip, readClip } from '../clip/clip.js';
import { parseDuration } from '../clip/duration.js';
import { isSafeUrl, type UrlUse } from '../clip/safe-url.js';
import { srcsetUrls } from '../clip/srcset.js';
import { ATTRIBUTE_NAMES, ATTRIBUTES } from './attributes.js';
import type { ChapterData, ClipData, PosterSourceData, SourceData, TrackData } from './clip-data.js';

/** A date, or a date and time with a time zone (RFC 3339, section 5.6). */
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

const TRACK_KINDS: readonly unknown[] = ['captions', 'subtitles', 'descriptions', 'chapters', 'metadata'];
const BOOLEAN_FIELDS = ['autoplay', 'loop', 'muted'] as const;
const DATE_FIELDS = ['uploadDate', 'expires', 'startDate', 'endDate'] as const;
const TEXT_FIELDS = [
  'id',
  'lang',
  'description',
  'transcript',
  'headlineHtml',
  'captionHtml',
  'creditHtml',
] as const;

/** Throws a `TypeError` that names the field and its value. */
function reject(field: string, value: unknown, expected: string): never {
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  throw new TypeError(`clip.${field} is ${shown}: ${expected}`);
}

/**
 * Checks the data of a clip by the rules of the element, which replaces an invalid attribute by its default.
 * A server can be told.
 *
 * @returns the clip as the element reads it
 * @throws {TypeError} for a field whose value has the wrong type or is invalid
 */
export function checkClip(data: ClipData): Clip {
  if (typeof data !== 'object' || data === null) throw new TypeError(`The clip is ${data}: give an object`);
  for (const name of TEXT_FIELDS) checkText(name, data[name]);
  for (const name of BOOLEAN_FIELDS)
    if (!['boolean', 'undefined'].includes(typeof data[name])) reject(name, data[name], 'give a boolean');
  for (const name of DATE_FIELDS) checkDate(name, data[name]);
  checkUrl('pageUrl', data.pageUrl, 'link');
  if (data.pageUrl !== undefined && !/^https?:/i.test(data.pageUrl))
    reject('pageUrl', data.pageUrl, 'give an absolute URL');
  checkUrl('embedUrl', data.embedUrl, 'link');
  checkLists(data);

  const values: Readonly<Record<string, string | undefined>> = Object.fromEntries(
    ATTRIBUTE_NAMES.map((name) => [name, attributeText(data, name)]),
  );
  const { clip, invalidAttributes } = readClip((name) => values[name] ?? '');
  const [invalid] = invalidAttributes;
  if (invalid) {
    const field = ATTRIBUTES[invalid as keyof typeof ATTRIBUTES];
    reject(field, data[field], 'the element would ignore it');
  }
  return clip;
}

/** The value of an attribute, or of one that has no value; undefined if it is left out. */
function attributeText(data: ClipData, name: keyof typeof ATTRIBUTES): string | undefined {
  const field = ATTRIBUTES[name];
  const value = data[field];
  const isTime = field === 'duration' || field === 'start' || field === 'end';
  if (typeof value === 'boolean' || (isTime && typeof value === 'number')) return String(value);
  checkText(field, value);
  return value;
}

function checkLists({ sources, tracks, posterSources, chapters, regionsAllowed }: ClipData): void {
  list('sources', sources).forEach(checkSource);
  list('tracks', tracks).forEach(checkTrack);
  list('posterSources', posterSources).forEach(checkPosterSource);
  list('chapters', chapters).forEach(checkChapter);
  list('regionsAllowed', regionsAllowed).forEach((code, index) => {
    if (!/^[A-Z]{2}$/.test(code)) reject(`regionsAllowed[${index}]`, code, 'give an ISO 3166-1 code');
  });
}

function list<Item>(field: string, value: readonly Item[] | undefined): readonly Item[] {
  if (value !== undefined && !Array.isArray(value)) reject(field, value, 'give an array');
  return value ?? [];
}

function checkSource({ src, type }: SourceData, index: number): void {
  requireUrl(`sources[${index}].src`, src, 'media');
  checkText(`sources[${index}].type`, type);
}

function checkTrack({ src, kind, srclang, label }: TrackData, index: number): void {
  const field = `tracks[${index}]`;
  requireUrl(`${field}.src`, src, 'media');
  if (kind !== undefined && !TRACK_KINDS.includes(kind))
    reject(`${field}.kind`, kind, `give one of ${TRACK_KINDS.join(', ')}`);
  checkText(`${field}.srclang`, srclang);
  checkText(`${field}.label`, label);
}

function checkPosterSource({ type, srcset }: PosterSourceData, index: number): void {
  const field = `posterSources[${index}]`;
  checkText(`${field}.type`, type);
  checkText(`${field}.srcset`, srcset);
  if (!srcset || !srcsetUrls(srcset)?.every((url) => isSafeUrl(url, 'image')))
    reject(`${field}.srcset`, srcset, 'give a srcset of http and https URLs');
}

function checkChapter({ title, start, end }: ChapterData, index: number): void {
  const field = `chapters[${index}]`;
  checkText(`${field}.title`, title);
  if (!title) reject(`${field}.title`, title, 'give a text');
  if (parseDuration(String(start)) === undefined) reject(`${field}.start`, start, 'give seconds');
  if (end !== undefined && parseDuration(String(end)) === undefined)
    reject(`${field}.end`, end, 'give seconds');
}

/** HTML has no way to write NUL and lone surrogates: a parser replaces them. */
function checkText(field: string, value: unknown): asserts value is string | undefined {
  if (value === undefined) return;
  if (typeof value !== 'string') reject(field, value, 'give a string');
  if (value.includes('\0') || !value.isWellFormed()) reject(field, value, 'HTML cannot have this character');
}

function checkUrl(field: string, value: unknown, use: UrlUse): void {
  checkText(field, value);
  if (value !== undefined && !isSafeUrl(value, use))
    reject(field, value, 'give an http, https or relative URL');
}

function requireUrl(field: string, value: unknown, use: UrlUse): void {
  if (!value) reject(field, value, 'give a URL');
  checkUrl(field, value, use);
}

function checkDate(field: string, value: unknown): void {
  checkText(field, value);
  if (value !== undefined && !(DATE.test(value) && Number.isFinite(Date.parse(value))))
    reject(field, value, 'give an ISO 8601 date, or a date and time with a time zone');
}
