import { execFile } from 'node:child_process';
import { copyFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = fileURLToPath(new URL('project', import.meta.url));
const run = promisify(execFile);

const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
const MODULE_OF_SOURCE = /<script.*<\/script>/;

/** Installs the packed package, and the bundlers, in a copy of `project/` in a temporary folder. */
export async function installProject() {
  const folder = await mkdtemp(join(tmpdir(), 'news-video-bundlers-'));
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', pack, { cwd: root });
  const [{ filename }] = JSON.parse(stdout);
  await cp(source, folder, { recursive: true });
  await run('npm', ['ci', ...QUIETLY], { cwd: folder });
  await run('npm', ['install', '--no-save', ...QUIETLY, `./${filename}`], { cwd: folder });
  return folder;
}

/**
 * Builds the project with one of `BUNDLERS`, and makes a page of it, which finds the demo's clips.
 *
 * @returns the output's folder
 */
export async function buildProject(project, { command, folder, script, copied }) {
  const [program, ...options] = command;
  const output = join(project, folder);
  await rm(output, { recursive: true, force: true });
  await run(join(project, 'node_modules/.bin', program), options, { cwd: project });
  if (copied) await copyFile(join(project, copied), join(output, basename(copied)));
  if (script) {
    const page = await readFile(join(project, 'index.html'), 'utf8');
    await writeFile(join(output, 'index.html'), page.replace(MODULE_OF_SOURCE, script));
  }
  await symlink(join(root, 'demo/clips'), join(output, 'clips'), 'junction');
  return output;
}
