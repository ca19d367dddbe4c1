import { isSafeUrl } from '../clip/safe-url.js';
import { checkClip } from './check-clip.js';
import type { ClipData } from './clip-data.js';
import { element } from './html.js';

/** The names of files in `dist/`, as `dist/files.json` has them. */
export interface DistFiles {
  /** The script that registers the element. */
  readonly entry: string;
  /** The chunk that `entry` imports. Its name has a hash of its content. */
  readonly core: string;
  /** The style sheet. */
  readonly styles: string;
}

/** Options of `renderHead()`. */
export interface HeadOptions {
  /** URL of the folder that has the files of `dist/`, with a slash at its end. */
  readonly baseUrl: string;
  /** The content of `news-video/files.json`. */
  readonly files: DistFiles;
  /** Origins to connect to early, such as that of the streams: `https://media.example`. */
  readonly preconnect?: readonly string[];
}

/**
 * Renders what belongs into the `<head>` of a page with clips: the style sheet, the script with its chunk, and
 * the poster of the lead clip, which is the first one with `loading: 'eager'`.
 *
 * @throws {TypeError} for an invalid field or option; the message names it
 */
export function renderHead(clips: readonly ClipData[], options: HeadOptions): string {
  const { baseUrl, files, preconnect = [] } = options;
  for (const clip of clips) checkClip(clip);
  for (const [name, url] of Object.entries({ baseUrl, ...files })) checkOption(name, url);
  for (const [index, origin] of preconnect.entries()) checkOption(`preconnect[${index}]`, origin);

  const entry = baseUrl + files.entry;
  const lead = clips.find(({ loading }) => loading === 'eager');
  return [
    ...preconnect.map((href) => element('link', { rel: 'preconnect', href })),
    lead ? renderPreload(lead) : '',
    element('link', { rel: 'stylesheet', href: baseUrl + files.styles }),
    element('link', { rel: 'modulepreload', href: entry }),
    element('link', { rel: 'modulepreload', href: baseUrl + files.core }),
    element('script', { type: 'module', src: entry }),
  ].join('');
}

/**
 * Preloads the format of the poster that browsers choose: of several, they use the first one that they know.
 * A browser that does not know `type` ignores the link.
 */
function renderPreload({ poster, posterSrcset, posterSizes, posterSources = [] }: ClipData): string {
  const [best] = posterSources;
  const imagesrcset = best?.srcset ?? (posterSrcset || undefined);
  if (!poster && !imagesrcset) return '';
  return element('link', {
    rel: 'preload',
    as: 'image',
    href: best ? undefined : poster || undefined,
    type: best?.type,
    imagesrcset,
    imagesizes: posterSizes || undefined,
    fetchpriority: 'high',
  });
}

function checkOption(name: string, url: unknown): void {
  if (typeof url !== 'string' || !url || !isSafeUrl(url, 'link'))
    throw new TypeError(`options.${name} is ${JSON.stringify(url)}: give an http, https or relative URL`);
}
