import { type CheckedClip, checkClip } from './check-clip.js';
import { checkFiles, checkNonce, checkOption, rejectOption } from './check-option.js';
import type { ClipData } from './clip-data.js';
import { embedUrlOf } from './embed-snippet.js';
import { type AttributeValues, element, scriptJson } from './html.js';

/** The names of files in `dist/`, as `dist/files.json` has them. */
export interface DistFiles {
  /** The script that registers the element. */
  readonly entry: string;
  /** The chunk that `entry` imports. Its name has a hash of its content. */
  readonly core: string;
  /** The style sheet. */
  readonly styles: string;
  /** The script of the transcripts. */
  readonly transcript: string;
  /** The style sheet of the transcripts. */
  readonly transcriptStyles: string;
  /** The script of a page with one clip that fills a frame. */
  readonly embed: string;
  /** The style sheet of such a page. It contains that of the clip. */
  readonly embedStyles: string;
}

/** Options of `renderHead()`. */
export interface HeadOptions {
  /** URL of the folder that has the files of `dist/`, with a slash at its end. */
  readonly baseUrl: string;
  /** The content of `news-video/files.json`. */
  readonly files: DistFiles;
  /**
   * The content of `news-video.css`, to be written into the page. A linked style sheet is a request that the
   * first paint waits for.
   */
  readonly styles?: string;
  /**
   * Whether the page has a transcript: the head then has its style sheet, so that the script moves nothing of it, and
   * its script. Default: false.
   */
  readonly transcript?: boolean;
  /** The nonce of the page's content security policy, for the script and for `styles`. */
  readonly nonce?: string;
  /**
   * The content of `news-video/integrity.json`: the browser then refuses a script or a style sheet that has been
   * changed. The head has an import map with the hashes of the scripts, and comes before any other module.
   */
  readonly integrity?: Readonly<Record<string, string>>;
  /** Origins to connect to early, such as that of the streams: `https://media.example`. */
  readonly preconnect?: readonly string[];
  /**
   * URL of your server's oEmbed answers. The head then has the link by which other sites find the answer for
   * the first clip that has `embedUrl`.
   */
  readonly oEmbedUrl?: string;
}

/**
 * Renders what belongs into the `<head>` of a page with clips: the style sheet, the script, and the poster of
 * the lead clip, which is the first one with `loading: 'eager'`. With a lead clip, the script has a low
 * priority, because its poster is there without it. Without one, the script's chunk is preloaded.
 *
 * @throws {TypeError} for an invalid field or option; the message names it
 */
export function renderHead(clips: readonly ClipData[], options: HeadOptions): string {
  if (!Array.isArray(clips)) throw new TypeError(`clips is ${clips}: give an array of clips`);
  const preconnect = options.preconnect ?? [];
  checkOptions(options);
  const checked = clips.map((clip) => checkClip(clip));
  const lead = checked.find(({ clip }) => clip.loading === 'eager');
  return [
    // Streams are requested with CORS, for which browsers have connections of their own.
    ...preconnect.map((href) => element('link', { rel: 'preconnect', href, crossorigin: true })),
    lead ? renderPreload(lead.data) : '',
    renderImportMap(options),
    renderStyles(options),
    renderScript(options, lead !== undefined),
    options.transcript ? renderStyleLink(options.files.transcriptStyles, options) : '',
    options.transcript ? renderModule(options.files.transcript, options) : '',
    renderDiscovery(checked, options.oEmbedUrl),
  ].join('');
}

/** The scripts load each other by `import()`, whose hashes only an import map can name (HTML, section 8.1.5.5). */
function renderImportMap({ baseUrl, integrity, nonce }: HeadOptions): string {
  if (!integrity) return '';
  const scripts = Object.entries(integrity).filter(([name]) => name.endsWith('.js'));
  const hashes = Object.fromEntries(scripts.map(([name, hash]) => [baseUrl + name, hash]));
  return element(
    'script',
    { type: 'importmap', nonce: nonce || undefined },
    scriptJson({ integrity: hashes }),
  );
}

function renderStyles(options: HeadOptions): string {
  const { files, styles, nonce } = options;
  if (!styles) return renderStyleLink(files.styles, options);
  if (/<\/style/i.test(styles)) throw new TypeError('options.styles contains "</style": give a style sheet');
  return element('style', { nonce: nonce || undefined }, styles);
}

function renderStyleLink(file: string, { baseUrl, nonce, integrity: hashes }: HeadOptions): string {
  const integrity = hashes?.[file];
  const crossorigin = integrity && 'anonymous';
  const href = baseUrl + file;
  return element('link', { rel: 'stylesheet', nonce: nonce || undefined, integrity, crossorigin, href });
}

function renderScript(options: HeadOptions, isAfterPoster: boolean): string {
  const { baseUrl, files, nonce, integrity } = options;
  if (isAfterPoster) return renderModule(files.entry, options, { async: true, fetchpriority: 'low' });
  const preloads = [files.entry, files.core].map((file) =>
    element('link', {
      rel: 'modulepreload',
      nonce: nonce || undefined,
      integrity: integrity?.[file],
      href: baseUrl + file,
    }),
  );
  return preloads.join('') + renderModule(files.entry, options);
}

/** The script element of a file of `dist/`. */
export function renderModule(
  file: string,
  { baseUrl, nonce, integrity }: HeadOptions,
  attributes: AttributeValues = {},
): string {
  return element('script', {
    type: 'module',
    ...attributes,
    nonce: nonce || undefined,
    // Also here: a preload of a browser does not look into the import map.
    integrity: integrity?.[file],
    src: baseUrl + file,
  });
}

/** The link by which a consumer of oEmbed finds the answer (oEmbed 1.0, section 4). */
function renderDiscovery(clips: readonly CheckedClip[], oEmbedUrl: string | undefined): string {
  const embedded = clips.find(({ data }) => data.embedUrl !== undefined);
  if (!oEmbedUrl || !embedded) return '';
  const { pageUrl, headline } = embedded.data;
  const query = `url=${encodeURIComponent(pageUrl ?? embedUrlOf(embedded.data))}&format=json`;
  return element('link', {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: `${oEmbedUrl}${oEmbedUrl.includes('?') ? '&' : '?'}${query}`,
    title: headline || undefined,
  });
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

function checkOptions(options: HeadOptions): void {
  const { baseUrl, files, nonce, preconnect, oEmbedUrl } = options;
  checkOption('baseUrl', baseUrl);
  if (!baseUrl.endsWith('/')) rejectOption('baseUrl', baseUrl, 'it ends with a slash');
  checkFiles(baseUrl, files, ['entry', 'core', 'styles']);
  if (options.transcript) checkFiles(baseUrl, files, ['transcript', 'transcriptStyles']);
  checkNonce(nonce);
  if (options.integrity) checkIntegrity(options);
  if (oEmbedUrl) checkOption('oEmbedUrl', oEmbedUrl);
  if (oEmbedUrl && /#|[?&]url=/.test(oEmbedUrl))
    rejectOption('oEmbedUrl', oEmbedUrl, 'give a URL without a fragment and without the parameter url');
  for (const [index, origin] of (preconnect ?? []).entries()) checkOption(`preconnect[${index}]`, origin);
}

function checkIntegrity({ baseUrl, files, integrity = {} }: HeadOptions): void {
  if (!isHash(integrity[files.entry])) rejectOption('integrity', integrity, 'give integrity.json');
  for (const [name, hash] of Object.entries(integrity))
    if (!isHash(hash))
      rejectOption(`integrity[${JSON.stringify(name)}]`, hash, 'give a hash, such as sha384-…');
  // An import map takes any other text for the name of a module (HTML, section 8.1.5.5).
  if (!/^(https?:|\.{0,2}\/)/i.test(baseUrl))
    rejectOption('baseUrl', baseUrl, 'begin it with /, ./ or ../ if there are hashes');
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && /^sha(256|384|512)-[\w+/]+={0,2}$/.test(value);
}
