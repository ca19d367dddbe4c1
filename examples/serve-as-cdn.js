import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.css': 'text/css', '.js': 'text/javascript' };

/**
 * Serves the files of a folder from another host than the page, below the number of a version, as a CDN does:
 * with CORS, and cached for ever.
 *
 * @returns the `url` of the files, and `close()`
 */
export async function serveAsCdn(folder, version) {
  const prefix = `/news-video/${version}/`;
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(folder, normalize(pathname.slice(prefix.length - 1)));
    if (!pathname.startsWith(prefix) || !(await exists(file))) {
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
      return;
    }
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}${prefix}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function exists(file) {
  return stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
