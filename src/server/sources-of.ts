import { listSources, type Source, sourceKind } from '../clip/sources.js';
import type { ClipData } from './clip-data.js';

/** The sources of a clip in order of preference, as the element has them. */
export function sourcesOf({ src = '', type = '', sources = [] }: ClipData): readonly Source[] {
  const children = sources.map((source) => ({ url: source.src, type: source.type ?? '' }));
  return listSources({ src, type, children });
}

/** The first file of a clip, such as an MP4, which every browser plays without script; undefined if none. */
export function fileOf(data: ClipData): Source | undefined {
  // Of `src` and `<source>` the element uses one. What plays without it may be either.
  const { sources = [], src = '', type = '' } = data;
  return [{ src, type }, ...sources]
    .map((source) => ({ url: source.src, type: source.type ?? '' }))
    .find((source) => source.url && sourceKind(source) === 'file');
}

/** Where a reader without script is led: the clip's own page, or a file; undefined if there is neither. */
export function addressOf(data: ClipData): string | undefined {
  return data.href || fileOf(data)?.url;
}
