import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, request as send } from 'node:http';
import { join } from 'node:path';
import { env, kill } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { serveFolder } from '../test/bundlers/file-server.js';

/** For a busy machine. */
const START_TIMEOUT_MS = 120_000;
const POLL_MS = 50;

/**
 * Serves a built example, and the demo's clips beside it. What the build has written is in `dist/`. An example
 * without that folder has a server of its own: `npm start`, with the port in `PORT`.
 *
 * @returns the page's `url`, the requested paths that do not exist (`missing`), and `close()`
 */
export async function serveExample(example, demo) {
  const dist = join(example, 'dist');
  return existsSync(dist) ? serveFolder(dist, demo) : serveStarted(example, demo);
}

/** As a newsroom's front server: the clips from one place, the pages from the example's server. */
async function serveStarted(example, demo) {
  const clips = await serveFolder(demo);
  const pages = await startServer(example);
  const missing = new Set();
  const server = createServer(({ url, method, headers }, response) => {
    const origin = url.startsWith('/clips/') ? clips.url : pages.url;
    const request = send(new URL(url, origin), { method, headers }, (answer) => {
      if (answer.statusCode === 404) missing.add(url);
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    request.on('error', () => response.destroy());
    response.on('close', () => request.destroy());
    request.end();
  });
  await once(server.listen(0, 'localhost'), 'listening');
  return {
    url: `http://localhost:${server.address().port}/`,
    missing,
    async close() {
      server.closeAllConnections();
      server.close();
      clips.close();
      await pages.close();
    },
  };
}

/** Runs `npm start`, and waits until it answers. */
async function startServer(example) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  // A group of processes: npm starts the server in a shell.
  const server = spawn('npm', ['start'], {
    cwd: example,
    env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: 'ignore',
    detached: true,
  });
  const close = async () => {
    if (server.exitCode !== null) return;
    const exit = once(server, 'exit');
    kill(-server.pid);
    await exit;
  };
  const endsAtMs = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`npm start ended with status ${server.exitCode}`);
    if (Date.now() > endsAtMs) {
      await close();
      throw new Error(`npm start did not answer on port ${port} within ${START_TIMEOUT_MS} ms`);
    }
    await pause(POLL_MS);
  }
  return { url, close };
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
