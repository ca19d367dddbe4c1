import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const WORKER_URL = /new URL\('(hls\.js\/dist\/hls\.worker\.js)', import\.meta\.url\)/;

/**
 * Vite plugin: emits the worker of hls.js as a file beside the chunks. Vite would inline it into the code of a library, as
 * a `data:` URL, and a page with `worker-src 'self'` refuses that.
 */
export function workerFile() {
  return {
    name: 'worker-file',
    apply: 'build',
    enforce: 'pre',
    async transform(code) {
      const specifier = WORKER_URL.exec(code)?.[1];
      if (!specifier) return null;
      const file = fileURLToPath(import.meta.resolve(specifier));
      const reference = this.emitFile({ type: 'asset', name: 'hls-worker.js', source: await readFile(file) });
      const url = `new URL(import.meta.ROLLUP_FILE_URL_${reference})`;
      return { code: code.replace(WORKER_URL, url), map: null };
    },
  };
}
