import { parseDuration } from '../clip/duration.js';
import { isSafeUrl } from '../clip/safe-url.js';
import { srcsetUrls } from '../clip/srcset.js';
import { checkBoolean, checkText, rejectField, requireUrl } from './check-field.js';
import type { ChapterData, ClipData, PosterSourceData, SourceData, TrackData } from './clip-data.js';

const TRACK_KINDS: readonly unknown[] = ['captions', 'subtitles', 'descriptions', 'chapters', 'metadata'];

/** Checks the fields of a clip that are lists. */
export function checkLists(data: ClipData): void {
  listOf('sources', data).forEach(checkSource);
  listOf('tracks', data).forEach(checkTrack);
  listOf('posterSources', data).forEach(checkPosterSource);
  listOf('chapters', data).forEach(checkChapter);
  if (data.posterSources && !data.poster && !data.posterSrcset)
    rejectField('poster', data.poster, 'it is the image for browsers that know none of posterSources');
  for (const [index, code] of (data.regionsAllowed ?? []).entries())
    if (!/^[A-Z]{2,3}$/.test(code)) rejectField(`regionsAllowed[${index}]`, code, 'give an ISO 3166-1 code');
}

function listOf<Field extends 'sources' | 'tracks' | 'posterSources' | 'chapters'>(
  field: Field,
  data: ClipData,
): NonNullable<ClipData[Field]> {
  const list = data[field] ?? [];
  if (!Array.isArray(list)) rejectField(field, list, 'give an array');
  for (const [index, item] of list.entries())
    if (typeof item !== 'object' || item === null) rejectField(`${field}[${index}]`, item, 'give an object');
  return list as NonNullable<ClipData[Field]>;
}

function checkSource({ src, type }: SourceData, index: number): void {
  requireUrl(`sources[${index}].src`, src, 'media');
  checkText(`sources[${index}].type`, type);
}

function checkTrack({ src, kind, srclang, label, default: isDefault }: TrackData, index: number): void {
  const field = `tracks[${index}]`;
  requireUrl(`${field}.src`, src, 'media');
  if (kind !== undefined && !TRACK_KINDS.includes(kind))
    rejectField(`${field}.kind`, kind, `give one of ${TRACK_KINDS.join(', ')}`);
  checkText(`${field}.srclang`, srclang);
  // HTML, section 4.8.10.
  if (kind === 'subtitles' && !srclang) rejectField(`${field}.srclang`, srclang, 'subtitles need a language');
  checkText(`${field}.label`, label);
  checkBoolean(`${field}.default`, isDefault);
}

function checkPosterSource({ type, srcset }: PosterSourceData, index: number): void {
  const field = `posterSources[${index}]`;
  checkText(`${field}.type`, type);
  if (!type) rejectField(`${field}.type`, type, 'give a MIME type');
  checkText(`${field}.srcset`, srcset);
  const urls = srcsetUrls(srcset ?? '') ?? [];
  if (urls.length === 0 || !urls.every((url) => isSafeUrl(url, 'image')))
    rejectField(`${field}.srcset`, srcset, 'give a srcset of http and https URLs');
}

/** Search results and transcript need chapters in the order of time, in whole seconds. */
function checkChapter({ title, start, end }: ChapterData, index: number, chapters: readonly ChapterData[]) {
  const field = `chapters[${index}]`;
  checkText(`${field}.title`, title);
  if (!title) rejectField(`${field}.title`, title, 'give a text');
  const startSeconds = parseDuration(String(start)) ?? rejectField(`${field}.start`, start, 'give seconds');
  const before = index > 0 ? parseDuration(String(chapters[index - 1]?.start)) : undefined;
  if (before !== undefined && Math.floor(startSeconds) <= Math.floor(before))
    rejectField(`${field}.start`, start, 'a chapter begins at least a second after the one before');
  if (end === undefined) return;
  const endSeconds = parseDuration(String(end)) ?? rejectField(`${field}.end`, end, 'give seconds');
  if (endSeconds <= startSeconds) rejectField(`${field}.end`, end, 'a chapter ends after it begins');
}
