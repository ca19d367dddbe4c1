import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

const PUBLISHED = 'hls.js/dist/hls.worker.js';

// The sources name the worker as a file of their own folder: bundlers, and browsers without a bundler, understand a relative
// URL alike. There is no such file: these plugins put the one of the hls.js package in its place.
const WORKER_URL = "new URL('./hls.worker.js', import.meta.url)";

/**
 * Vite plugin for a build: emits the worker of hls.js twice.
 *
 * - Beside the chunks. Vite would inline the file into the code of a library, as a `data:` URL, and a page with
 *   `worker-src 'self'` refuses that.
 * - Beside tsc's output of the module that names it, for the bundlers of those who install the package.
 *
 * @param {{ sources: string, compiled: string }} folders `sources` ends with a slash; `compiled`, where tsc writes them, is
 *   relative to `build.outDir`
 */
export function workerFile({ sources, compiled }) {
  return {
    name: 'worker-file',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!code.includes(WORKER_URL)) return null;
      const source = await readFile(fileURLToPath(import.meta.resolve(PUBLISHED)));
      const folder = relative(sources, dirname(id));
      this.emitFile({ type: 'asset', fileName: `${compiled}/${folder}/hls.worker.js`, source });
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
