import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { buildSources, readFrom } from './build-sources.js';
import { serveWorkerFile, workerFile } from './worker-file.js';

const SOURCES = {
  '/src/lazy-hls/config.ts': `export const workerUrl = new URL('./hls.worker.js', import.meta.url).href;`,
};

const published = fileURLToPath(import.meta.resolve('hls.js/dist/hls.worker.js'));

test('a build emits the worker as published, and its URL leads there', async () => {
  const files = await buildSources(SOURCES, [workerFile({ sources: '/src/', compiled: 'esm' })]);
  assert.equal(files['hls-worker.js'], await readFile(published, 'utf8'));
  const [, path] = /new URL\(new URL\(["'`](.*?)["'`], import\.meta\.url\)/.exec(files['entry.js']);
  assert.equal(path, 'hls-worker.js');
});

test('a build emits the worker and its source map beside the compiled module, too', async () => {
  const files = await buildSources(SOURCES, [workerFile({ sources: '/src/', compiled: 'esm' })]);
  assert.equal(files['esm/lazy-hls/hls.worker.js'], await readFile(published, 'utf8'));
  assert.equal(files['esm/lazy-hls/hls.worker.js.map'], await readFile(`${published}.map`, 'utf8'));
});

test('a server serves the worker from the package', async () => {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [readFrom(SOURCES), serveWorkerFile()],
  });
  try {
    const { code } = await server.transformRequest('/src/lazy-hls/config.ts');
    assert.match(code, /"\/(@fs\/.*)?node_modules\/hls\.js\/dist\/hls\.worker\.js"/);
  } finally {
    await server.close();
  }
});
