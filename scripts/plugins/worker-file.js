import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

const PUBLISHED = 'hls.js/dist/hls.worker.js';

// The sources name the worker as a file of their own folder, because a relative URL is the one form that
// bundlers, and browsers without a bundler, resolve alike. The folder has no such file: the plugins below put
// the file of the hls.js package in its place.
const WORKER_URL = "new URL('./hls.worker.js', import.meta.url)";

/**
 * Vite plugin for a build: emits the worker of hls.js twice.
 *
 * - Beside the chunks. Vite would inline the file into the code of a library, as a `data:` URL, and a page
 *   with `worker-src 'self'` refuses that.
 * - Beside tsc's output of the module that names the worker, for the bundlers of projects that install the
 *   package. The source map goes with the file, because Vite's server warns when a dependency names a map
 *   that is missing.
 *
 * @param {{ sources: string, compiled: string }} folders `sources` is the absolute path of the source folder.
 *   `compiled` is where tsc writes its output, relative to `build.outDir`
 */
export function workerFile({ sources, compiled }) {
  return {
    name: 'worker-file',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!code.includes(WORKER_URL)) return null;
      const path = fileURLToPath(import.meta.resolve(PUBLISHED));
      const [source, sourceMap] = await Promise.all([readFile(path), readFile(`${path}.map`)]);
      const beside = `${compiled}/${relative(sources, dirname(id))}/hls.worker.js`;
      this.emitFile({ type: 'asset', fileName: beside, source });
      this.emitFile({ type: 'asset', fileName: `${beside}.map`, source: sourceMap });
      const reference = this.emitFile({ type: 'asset', name: 'hls-worker.js', source });
      return {
        code: code.replace(WORKER_URL, `new URL(import.meta.ROLLUP_FILE_URL_${reference})`),
        map: null,
      };
    },
  };
}

/** Vite plugin for a server: serves the worker of hls.js from its package. */
export function serveWorkerFile() {
  return {
    name: 'serve-worker-file',
    apply: 'serve',
    enforce: 'pre',
    transform(code) {
      if (!code.includes(WORKER_URL)) return null;
      return { code: code.replace('./hls.worker.js', PUBLISHED), map: null };
    },
  };
}
