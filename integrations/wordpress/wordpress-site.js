// A WordPress of Debian's packages in a temporary folder, with a database of its own.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where Debian's package `wordpress` is installed. */
const WORDPRESS = '/usr/share/wordpress';

/** Debian does not have the folders of servers' programs in the path of every user. */
const PATH = `${process.env.PATH}:/usr/sbin`;

/** Requests that one page makes at a time, in the editor. */
const SERVER_WORKERS = 4;

const SCRIPTS = fileURLToPath(new URL('site', import.meta.url));

/**
 * Starts a site with the files of a folder among its uploads.
 *
 * @returns the site's `url`, `php(script, ...arguments)`, which runs a script of `site/` within WordPress and returns
 *   what it prints, `log()`, which are the messages of PHP, and `close()`
 */
export async function openSite(uploads) {
  const folder = await mkdtemp(join(tmpdir(), 'news-video-wordpress-'));
  const root = join(folder, 'site');
  const processes = [];
  const close = async () => {
    for (const child of processes.reverse()) await stop(child);
    await rm(folder, { recursive: true, force: true });
  };
  // Also if the tests are stopped.
  process.once('exit', () => processes.forEach(signal));
  try {
    // Debian's package has links to files of other packages.
    await cp(WORDPRESS, root, { recursive: true, dereference: true });
    await cp(uploads, join(root, 'wp-content/uploads/clips'), { recursive: true });
    const socket = join(folder, 'mariadb.sock');
    processes.push(await startDatabase(join(folder, 'data'), socket));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    await writeConfiguration(root, socket, url);
    const php = (script, ...args) => runPhp(root, script, args);
    await php('install.php');
    processes.push(await startServer(root, port));
    const log = () => readFile(join(root, 'wp-content/debug.log'), 'utf8').catch(() => '');
    return { url, php, log, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startDatabase(data, socket) {
  // As root, MariaDB wants to be told that it may.
  const common = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  const env = { ...process.env, PATH };
  await mkdir(data);
  await run('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    env,
  });
  const database = spawn('mariadbd', [...common, `--socket=${socket}`, '--skip-networking'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await lineOf(database, /ready for connections/);
  await run(
    'mariadb',
    ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute=CREATE DATABASE wordpress'],
    {
      env,
    },
  );
  return database;
}

async function writeConfiguration(root, socket, url) {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: url,
    WP_SITEURL: url,
    WP_DEBUG: true,
    WP_DEBUG_LOG: true,
    WP_DEBUG_DISPLAY: false,
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    FS_METHOD: 'direct',
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`,
  );
  const end = [
    "$table_prefix = 'wp_';",
    "if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }",
    "require_once ABSPATH . 'wp-settings.php';",
  ];
  await writeFile(join(root, 'wp-config.php'), ['<?php', ...lines, ...end, ''].join('\n'));
}

async function runPhp(root, script, args) {
  const { stdout } = await run('php', ['-d', 'display_errors=stderr', join(SCRIPTS, script), root, ...args]);
  return stdout;
}

async function startServer(root, port) {
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root, join(SCRIPTS, 'router.php')], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: String(SERVER_WORKERS) },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  await lineOf(server, /started/);
  return server;
}

/** Waits until a process writes a line to its standard error that matches. */
async function lineOf(child, pattern) {
  const lines = [];
  const reader = createInterface({ input: child.stderr });
  await new Promise((resolve, reject) => {
    reader.on('line', (line) => {
      lines.push(line);
      if (pattern.test(line)) resolve();
    });
    child.once('error', reject);
    child.once('exit', () =>
      reject(new Error(`${child.spawnfile} has ended:\n${lines.slice(-20).join('\n')}`)),
    );
  });
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const hasEnded = once(child, 'exit');
  signal(child);
  await hasEnded;
}

/** A server of PHP has workers, which are of its group. */
function signal(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  process.kill(child.spawnfile === 'php' ? -child.pid : child.pid, 'SIGTERM');
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
