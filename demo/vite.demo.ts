import { createReadStream, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Connect, Plugin, UserConfig } from 'vite';
import { serveWorkerFile } from '../scripts/plugins/worker-file.js';
import { faultRoutes } from './fault-routes.ts';
import { renderClips } from './render-clips.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Configuration of the demo's server. */
export const demo: UserConfig = {
  root: 'demo',
  appType: 'mpa',
  server: {
    port: 5173,
    strictPort: true,
    fs: { allow: [root] },
    // Vite would look for `../src/` within `demo/`, before `serveSource()` has a say, and print that it is not there.
    preTransformRequests: false,
  },
  // The production build of Lit, without development warnings.
  resolve: { conditions: ['module', 'browser', 'production'] },
  // Dependencies that Vite would otherwise discover at the first click, and reload the page for.
  optimizeDeps: {
    include: ['lit', 'hls.js', 'mediabunny', '@mediabunny/aac-encoder', 'fflate'],
    entries: ['*.html'],
  },
  plugins: [
    renderClips(),
    serveSource(),
    serveStreams(),
    serveWorkerFile(),
    { name: 'fault-routes', configureServer: ({ middlewares }) => void middlewares.use(faultRoutes) },
  ],
};

/** Resolves `../src/…` of the pages, which the browser requests as `/src/…` because `demo/` is the root. */
function serveSource(): Plugin {
  return {
    name: 'serve-source',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (request.url?.startsWith('/src/')) request.url = `/@fs${root}${request.url.slice(1)}`;
        next();
      });
    },
  };
}

/**
 * Serves MPEG-TS segments, which Vite would compile because they end in `.ts`, and playlists with their media
 * type.
 */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ts: 'video/mp2t',
  m3u8: 'application/vnd.apple.mpegurl',
};

function serveStreams(): Plugin {
  const serve: Connect.NextHandleFunction = (request, response, next) => {
    const path = request.url?.split('?', 1)[0] ?? '';
    const type = MEDIA_TYPES[/^\/clips\/[\w/-]+\.(\w+)$/.exec(path)?.[1] ?? ''];
    const file = `${root}demo${path}`;
    const size = type && statSync(file, { throwIfNoEntry: false })?.size;
    if (!type || !size) return next();
    response.writeHead(200, { 'content-type': type, 'content-length': size });
    createReadStream(file).pipe(response);
  };
  return { name: 'serve-streams', configureServer: ({ middlewares }) => void middlewares.use(serve) };
}
