import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { env } from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a build leaves behind. */
const BUILT = [
  'node_modules',
  'dist',
  'build',
  '.next',
  '.nuxt',
  '.output',
  '.svelte-kit',
  '.astro',
  '.angular',
];

/** A build asks for nothing, and tells nobody about itself. */
const QUIETLY = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
};

/**
 * Installs a copy of an example, with its lockfile and the packed package, and builds it.
 *
 * @param {string} example its folder
 * @param {string} copy the folder to be made
 * @param {string} tarball the packed package
 * @param {string} cdnUrl where the files of the package are on another host, for those that load them from there
 */
export async function buildExample(example, copy, tarball, cdnUrl) {
  await cp(example, copy, { recursive: true, filter: (path) => !BUILT.includes(basename(path)) });
  const manifest = join(copy, 'package.json');
  const description = JSON.parse(await readFile(manifest, 'utf8'));
  description.dependencies['news-video'] = `file:${tarball}`;
  await writeFile(manifest, JSON.stringify(description));
  const options = { cwd: copy, env: { ...env, ...QUIETLY, CDN_URL: cdnUrl } };
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], options);
  await run('npm', ['run', 'build'], options);
}
