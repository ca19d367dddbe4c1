import { createReadStream, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Connect, Plugin, UserConfig } from 'vite';
import { serveWorkerFile } from '../scripts/plugins/worker-file.js';
import { faultRoutes } from './fault-routes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The demo's server. */
export const demo: UserConfig = {
  root: 'demo',
  appType: 'mpa',
  server: { port: 5173, strictPort: true, fs: { allow: [root] } },
  // Lit as readers get it, without the warnings of its development build.
  resolve: { conditions: ['module', 'browser', 'production'] },
  // Found before the first click, which would otherwise wait for them, and then see the page reload.
  optimizeDeps: { include: ['lit', 'hls.js'], entries: ['*.html'] },
  plugins: [
    serveSource(),
    serveStreams(),
    serveWorkerFile(),
    { name: 'fault-routes', configureServer: ({ middlewares }) => void middlewares.use(faultRoutes) },
  ],
};

/** The pages name `../src/…`, as the repository has it; here, where `demo/` is the root, that is `/src/…`. */
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

/** What Vite's own server would get wrong: MPEG-TS segments end in `.ts`, and it would compile them; playlists it does not know. */
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
