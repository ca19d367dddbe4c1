import { listSources, type Source, sourceKind } from '../clip/sources.js';
import type { ClipData } from './clip-data.js';

/** The sources of a clip in order of preference, as the element has them. */
export function sourcesOf({ src = '', type = '', sources = [] }: ClipData): readonly Source[] {
  const children = sources.map((source) => ({ url: source.src, type: source.type ?? '' }));
  return listSources({ src, type, children });
}

/** MIME types of files that a `<video>` plays without script; a DASH manifest is not one of them. */
const PLAYABLE = /^(video|audio)\//i;

/**
 * The files of a clip, such as MP4 and WebM, in order of preference. The element uses `src` or the sources; what
 * plays without script may be among either.
 */
export function filesOf({ sources = [], src = '', type = '' }: ClipData): readonly Source[] {
  return [{ src, type }, ...sources]
    .map((source) => ({ url: source.src, type: source.type ?? '' }))
    .filter((source) => source.url && sourceKind(source) === 'file')
    .filter((source) => !source.type || PLAYABLE.test(source.type));
}

/** Where a reader without script is led: the clip's own page, or a file; undefined if there is neither. */
export function addressOf(data: ClipData): string | undefined {
  return data.href || filesOf(data)[0]?.url;
}
