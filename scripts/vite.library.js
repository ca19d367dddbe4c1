import { fileURLToPath } from 'node:url';
import { chunkGroups } from './plugins/chunk-groups.js';
import { minifyLiterals } from './plugins/minify-literals.js';
import { styleSheet } from './plugins/style-sheet.js';
import { workerFile } from './plugins/worker-file.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (path) => `${root}src/${path}`;

/** Rolldown's own helpers, which several chunks need. */
const RUNTIME = '\0rolldown/runtime.js';

/** The last two years of the supported browsers. */
const JS_TARGET = ['chrome131', 'edge131', 'firefox132', 'safari18'];
const CSS_BROWSERS = ['chrome 131', 'edge 131', 'firefox 132', 'safari 18'];

/** Stable names of chunks, where they differ from their module's. */
const CHUNK_NAMES = {
  'full-hls': 'hls',
  'light-hls': 'hls-light',
  'load-cues': 'cues',
  'deep-links': 'links',
  'warn-invalid-attributes': 'dev-warnings',
  'load-viewer-locale': 'viewer-locales',
};

/**
 * The files of `dist/` that a page loads by a script tag, and their chunks. `dist/esm/` is tsc's.
 *
 * @type {import('vite').UserConfig}
 */
export const library = {
  root,
  base: './',
  publicDir: false,
  plugins: [
    minifyLiterals(),
    workerFile({ sources: source(''), compiled: 'esm' }),
    styleSheet({ source: source('news-video.css'), fileName: 'news-video.css', browsers: CSS_BROWSERS }),
  ],
  build: {
    outDir: 'dist',
    target: JS_TARGET,
    sourcemap: true,
    lib: {
      entry: { 'news-video': source('define.ts'), 'news-video-transcript': source('transcript.ts') },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames,
        assetFileNames: 'chunks/[name]-[hash][extname]',
        codeSplitting: { groups: chunkGroups(['core', 'prefetch'], listGroups) },
      },
    },
  },
};

/**
 * - `core`: what the poster needs, and the little that both the player and something else need. The entries import it and
 *   are almost empty. No chunk imports an entry: a page may load that under another URL, such as `news-video.js?v=2`.
 * - `prefetch`: what loads the first files of a start, beside the player.
 * - `player`: the rest of the player. The controls and the hls.js engine import from it.
 */
function listGroups(reach) {
  const core = reach(source('define.ts')).add(RUNTIME);
  core.delete(source('define.ts'));
  const prefetch = reach(source('engine/lazy-prefetch/prefetch-start.ts'));
  const player = reach(source('lazy-player/player.ts'));
  const withoutPlayer = ['transcript.ts', 'lazy-captions/load-cues.ts', 'lazy-links/deep-links.ts'].map(
    (path) => reach(source(path)),
  );
  for (const module of player) if (withoutPlayer.some((modules) => modules.has(module))) core.add(module);
  return [
    ['core', core],
    ['prefetch', prefetch],
    ['player', player],
  ];
}

function chunkFileNames({ name, facadeModuleId }) {
  const locales = /\/i18n\/(viewer-)?locales\//.exec(facadeModuleId ?? '');
  const chunk = locales ? `${locales[1] ?? ''}locale-${name}` : (CHUNK_NAMES[name] ?? name);
  return `chunks/${chunk}-[hash].js`;
}
