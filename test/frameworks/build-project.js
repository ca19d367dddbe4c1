import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = fileURLToPath(new URL('project', import.meta.url));
const run = promisify(execFile);

const BUILT = ['node_modules', 'dist', 'server'];
const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];

/** Only the development builds of the frameworks warn. */
const BUILD = ['vite', 'build', '--mode', 'development'];
const DEVELOPMENT = { ...env, NODE_ENV: 'development' };

/**
 * Builds `project/` in a temporary folder, with the packed package.
 *
 * @returns the `folder` to delete afterwards, the built `pages`, and `RENDERERS` of `project/src/server.js`
 */
export async function buildProject() {
  const folder = await mkdtemp(join(tmpdir(), 'news-video-frameworks-'));
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', pack, { cwd: root });
  const [{ filename }] = JSON.parse(stdout);
  await cp(source, folder, { recursive: true, filter: (path) => !BUILT.includes(basename(path)) });
  const manifest = join(folder, 'package.json');
  const description = JSON.parse(await readFile(manifest, 'utf8'));
  description.dependencies['news-video'] = `file:./${filename}`;
  await writeFile(manifest, JSON.stringify(description));
  await run('npm', ['install', ...QUIETLY], { cwd: folder });

  const options = { cwd: folder, env: DEVELOPMENT };
  await run('npx', BUILD, options);
  await run('npx', [...BUILD, '--ssr', 'src/server.js', '--outDir', 'server'], options);
  const { RENDERERS } = await import(pathToFileURL(join(folder, 'server/server.js')).href);
  return { folder, pages: join(folder, 'dist'), RENDERERS };
}
