import { isSafeUrl } from './safe-url.js';

/** One way to get the clip's bytes: the `src` attribute, or a `<source>` child. */
export interface Source {
  readonly url: string;
  /** MIME type as the author gave it; empty when not given. */
  readonly type: string;
}

/** How a source's bytes are packed, as far as its type or its URL tells. */
export type SourceKind = 'hls' | 'file' | 'unknown';

const HLS_TYPE = /^(application|audio)\/(vnd\.apple\.|x-)?mpegurl$/;
const ORIGIN = /^([a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i;
const FILE_EXTENSIONS = ['mp4', 'm4v', 'webm', 'mov', 'ogv'];

/** Tells a source's kind from its MIME type (RFC 8216, section 4 lists those of HLS), else from its URL's extension. */
export function sourceKind({ url, type }: Source): SourceKind {
  const essence = mimeEssence(type);
  if (HLS_TYPE.test(essence)) return 'hls';
  if (essence) return 'file';
  const path = url.replace(ORIGIN, '').split(/[?#]/, 1)[0] ?? '';
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extension === 'm3u8') return 'hls';
  return FILE_EXTENSIONS.includes(extension) ? 'file' : 'unknown';
}

/** The type without its parameters, in lower case: `video/mp4; codecs="…"` becomes `video/mp4`. */
function mimeEssence(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** What an element says of its sources; `children` are its `<source>` elements in order. */
export interface DeclaredSources {
  readonly src: string;
  readonly type: string;
  readonly children: readonly Source[];
}

/** The sources in order of preference. As on `<video>`, a `src` attribute silences `<source>` children. */
export function listSources({ src, type, children }: DeclaredSources): readonly Source[] {
  const declared = src ? [{ url: src, type }] : children;
  return declared
    .map((source) => ({ url: source.url.trim(), type: source.type.trim() }))
    .filter(({ url }) => url && isSafeUrl(url, 'media'));
}
