import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.vtt': 'text/vtt',
};

/**
 * Serves a folder.
 *
 * @returns the server's `url`, the requested paths that exist (`found`) and that do not (`missing`), the
 *   queries (`searches`), and
 *   `close()`
 */
export async function serveFolder(folder) {
  const found = new Set();
  const missing = new Set();
  const searches = new Set();
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    searches.add(search);
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = join(folder, normalize(path));
    const isFile = await stat(file)
      .then((stats) => stats.isFile())
      .catch(() => false);
    (isFile ? found : missing).add(path);
    if (!isFile) {
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
