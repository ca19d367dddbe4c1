/** Where the package has the worker of hls.js. `docs/loading.md` names the path. */
const WORKER = 'node_modules/news-video/dist/esm/engine/lazy-hls/hls.worker.js';

const ROLLUP = ['rollup', 'src/index.js', '--dir', 'rollup', '--plugin', 'node-resolve'];
const ESBUILD = ['esbuild', 'src/index.js', '--bundle', '--splitting', '--format=esm', '--outdir=esbuild'];
const MODULE = '<script type="module" src="./index.js"></script>';

/**
 * Commands that build `project/` with a bundler, as its manual has them.
 *
 * - `folder`: where the output is
 * - `script`: what a page loads, where the bundler builds no page
 * - `copied`: a file that is copied into the output by hand
 * - `hasWorker`: whether the output has the worker of hls.js. Without the worker, hls.js works on the page's
 *   own thread
 */
export const BUNDLERS = [
  { name: 'Vite', command: ['vite', 'build', '--outDir', 'vite'], folder: 'vite', hasWorker: true },
  {
    name: 'webpack',
    command: ['webpack', '--output-path', 'webpack'],
    folder: 'webpack',
    script: '<script defer src="./main.js"></script>',
    hasWorker: true,
  },
  { name: 'Rollup', command: ROLLUP, folder: 'rollup', script: MODULE, hasWorker: false },
  {
    name: 'Rollup with @web/rollup-plugin-import-meta-assets',
    command: [...ROLLUP, '--plugin', '@web/rollup-plugin-import-meta-assets'],
    folder: 'rollup',
    script: MODULE,
    hasWorker: true,
  },
  { name: 'esbuild', command: ESBUILD, folder: 'esbuild', script: MODULE, hasWorker: false },
  {
    name: 'esbuild and a copy of the worker',
    command: ESBUILD,
    folder: 'esbuild',
    script: MODULE,
    copied: WORKER,
    hasWorker: true,
  },
];
