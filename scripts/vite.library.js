import { fileURLToPath } from 'node:url';
import { chunkGroups } from './plugins/chunk-groups.js';
import { fileList } from './plugins/file-list.js';
import { integrityList } from './plugins/integrity-list.js';
import { minifyLiterals } from './plugins/minify-literals.js';
import { styleSheet } from './plugins/style-sheet.js';
import { workerFile } from './plugins/worker-file.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (path) => `${root}src/${path}`;

/** Entries and chunks that a page can load without the player. */
const OTHER_ENTRIES = ['transcript.ts', 'lazy-captions/load-cues.ts', 'lazy-links/deep-links.ts'];

/** The adapters for analytics, of which a page loads one. */
const VENDORS = ['adobe', 'beacon', 'ga4', 'matomo', 'mux', 'segment', 'snowplow'];

/** The last two years of the supported browsers. */
const JS_TARGET = ['chrome131', 'edge131', 'firefox132', 'safari18'];
const CSS_BROWSERS = ['chrome 131', 'edge 131', 'firefox 132', 'safari 18'];

/** The names of chunks that differ from the names of their modules. */
const CHUNK_NAMES = {
  'full-hls': 'hls',
  'light-hls': 'hls-light',
  'load-cues': 'cues',
  'deep-links': 'links',
  'create-cmcd': 'cmcd',
  'warn-invalid-attributes': 'dev-warnings',
  'interpolate-by-name': 'viewer-messages',
  'load-viewer-messages': 'viewer-messages',
};

/**
 * Builds the files of `dist/` that a page loads by a script tag, and their chunks. tsc writes `dist/esm/`.
 *
 * @type {import('vite').UserConfig}
 */
export const library = {
  root,
  base: './',
  publicDir: `${root}public`,
  plugins: [
    minifyLiterals(),
    workerFile({ sources: source(''), compiled: 'esm' }),
    styleSheet({ source: source('news-video.css'), fileName: 'news-video.css', browsers: CSS_BROWSERS }),
    styleSheet({
      source: source('lazy-transcript/transcript.styles.ts'),
      exportName: 'transcriptStyles',
      fileName: 'news-video-transcript.css',
      browsers: CSS_BROWSERS,
    }),
    styleSheet({ source: source('embed/embed.css'), fileName: 'embed.css', browsers: CSS_BROWSERS }),
    fileList({
      entry: 'news-video.js',
      styles: 'news-video.css',
      transcript: 'news-video-transcript.js',
      transcriptStyles: 'news-video-transcript.css',
      embed: 'embed.js',
      embedStyles: 'embed.css',
    }),
    integrityList({
      imports: { 'news-video/define': 'news-video.js', 'news-video/transcript': 'news-video-transcript.js' },
    }),
  ],
  build: {
    outDir: 'dist',
    target: JS_TARGET,
    sourcemap: true,
    lib: {
      entry: {
        'news-video': source('define.ts'),
        'news-video-transcript': source('transcript.ts'),
        embed: source('embed.ts'),
        ...Object.fromEntries(VENDORS.map((name) => [`analytics/${name}`, source(`analytics/${name}.ts`)])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames,
        assetFileNames: 'chunks/[name]-[hash][extname]',
        codeSplitting: { groups: chunkGroups(['core', 'shared'], listGroups) },
      },
    },
  },
};

/**
 * - `core`: the modules of the poster. The entries only import it. No chunk imports an entry, because a page
 *   may load an entry under another URL, such as `news-video.js?v=2`.
 * - `shared`: the modules that the player shares with chunks that load without it. It loads at the same time
 *   as the player, because one of these chunks prefetches the files of a start.
 *
 * Rolldown assigns the other modules: the controls and hls.js import from the player's chunk.
 */
function listGroups(reach) {
  const core = reach(source('define.ts'));
  core.delete(source('define.ts'));

  const prefetchStart = source('engine/lazy-prefetch/prefetch-start.ts');
  const withoutPlayer = [prefetchStart, ...OTHER_ENTRIES.map(source)].map(reach);
  const player = reach(source('lazy-player/player.ts'));
  const shared = new Set(
    [...player].filter((module) => withoutPlayer.some((reached) => reached.has(module))),
  );
  return { core, shared: shared.add(prefetchStart) };
}

function chunkFileNames({ name, facadeModuleId }) {
  const locales = /\/i18n\/(viewer-)?locales\//.exec(facadeModuleId ?? '');
  const chunk = locales ? `${locales[1] ?? ''}locale-${name}` : (CHUNK_NAMES[name] ?? name);
  return `chunks/${chunk}-[hash].js`;
}
