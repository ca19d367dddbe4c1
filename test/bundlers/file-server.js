import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.vtt': 'text/vtt',
};

/**
 * Serves a folder, and what it lacks from another one.
 *
 * @returns the server's `url`, the requested paths that exist (`found`) and that do not (`missing`), the
 *   queries (`searches`), and
 *   `close()`
 */
export async function serveFolder(folder, fallback = folder) {
  const found = new Set();
  const missing = new Set();
  const searches = new Set();
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    searches.add(search);
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const files = [folder, fallback].map((root) => join(root, normalize(path)));
    const file = (await isFile(files[0])) ? files[0] : files[1];
    const exists = await isFile(file);
    (exists ? found : missing).add(path);
    if (!exists) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${server.address().port}/`,
    found,
    missing,
    searches,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function isFile(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
