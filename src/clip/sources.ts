import { isSafeUrl } from './safe-url.js';

/** A source of the clip: its `src` attribute, or one of its `<source>` children. */
export interface Source {
  readonly url: string;
  /** MIME type as the author wrote it; empty where there is none. */
  readonly type: string;
}

/** The format of a source, according to its type or its URL. */
export type SourceKind = 'hls' | 'file' | 'unknown';

const HLS_TYPE = /^(application|audio)\/(vnd\.apple\.|x-)?mpegurl$/;
const ORIGIN = /^([a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i;
const FILE_EXTENSIONS = ['mp4', 'm4v', 'webm', 'mov', 'ogv'];

/**
 * The kind of a source, by its MIME type (RFC 8216, section 4 lists those of HLS) or, without one, by the
 * file extension of its URL.
 */
export function sourceKind({ url, type }: Source): SourceKind {
  const essence = mimeEssence(type);
  if (HLS_TYPE.test(essence)) return 'hls';
  if (essence) return 'file';
  const path = url.replace(ORIGIN, '').split(/[?#]/, 1)[0] ?? '';
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extension === 'm3u8') return 'hls';
  return FILE_EXTENSIONS.includes(extension) ? 'file' : 'unknown';
}

/** The MIME type without parameters, in lower case: `video/mp4; codecs="…"` becomes `video/mp4`. */
function mimeEssence(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** The sources that an element declares. `children` are its `<source>` elements in tree order. */
export interface DeclaredSources {
  readonly src: string;
  readonly type: string;
  readonly children: readonly Source[];
}

/**
 * The sources in order of preference, without those whose URL is empty or unsafe. As on `<video>`, `<source>`
 * children are ignored where there is a `src` attribute.
 */
export function listSources({ src, type, children }: DeclaredSources): readonly Source[] {
  const declared = src ? [{ url: src, type }] : children;
  return declared
    .map((source) => ({ url: source.url.trim(), type: source.type.trim() }))
    .filter(({ url }) => url && isSafeUrl(url, 'media'));
}
