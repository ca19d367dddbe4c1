import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { kill, pid } from 'node:process';
import { PackProblem } from '../problem.js';
import { REPORT_FILE } from './clip-files.js';

/** The hidden folder beside the target in which a clip is made. */
export interface WorkFolder {
  readonly path: string;
  /** Whether it has the work of an earlier run that was interrupted. */
  readonly isResumed: boolean;
  /** Puts the finished clip into its place, as a whole. */
  finish(): Promise<void>;
  /** Removes everything that was made. */
  discard(): Promise<void>;
  /** Leaves what was made, for `--resume`. */
  release(): Promise<void>;
}

/** How a target is treated that is there already. */
export interface TargetOptions {
  /** Replace a clip that an earlier run has made. */
  readonly force: boolean;
  /** Go on with the work of a run that was interrupted. */
  readonly resume: boolean;
}

/**
 * Makes the folder in which a clip is made. Nobody sees a clip that is half made: the folder takes the place of
 * the target at the end.
 *
 * @throws {PackProblem} if the target must not be replaced, or another run is at work on it
 */
export async function openWorkFolder(target: string, { force, resume }: TargetOptions): Promise<WorkFolder> {
  const place = resolve(target);
  const path = join(dirname(place), `.${basename(place)}.packing`);
  const lockFile = `${path}.lock`;
  await checkTarget(place, target, force);
  await mkdir(dirname(place), { recursive: true });
  await lock(lockFile, target);
  const unlock = () => rm(lockFile, { force: true });
  const isResumed = resume && Boolean(await stat(path).catch(() => undefined));
  if (!isResumed) await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
  return {
    path,
    isResumed,
    finish: () => replace(place, path).then(unlock),
    discard: () => rm(path, { recursive: true, force: true }).then(unlock),
    release: unlock,
  };
}

async function checkTarget(place: string, target: string, force: boolean): Promise<void> {
  const found = await stat(place).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory())
    throw new PackProblem(`--out ${target} is a file. Give a folder that does not exist yet.`);
  const files = await readdir(place);
  if (files.length === 0) return;
  if (!files.includes(REPORT_FILE))
    throw new PackProblem(`--out ${target} has other files in it. Give a folder that does not exist yet.`);
  if (!force) throw new PackProblem(`--out ${target} has a clip already. --force replaces it.`);
}

/** Only one of two runs that begin at the same moment can make the file. */
async function lock(file: string, target: string): Promise<void> {
  const take = () => writeFile(file, String(pid), { flag: 'wx' });
  await take().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (owner && isAlive(owner))
      throw new PackProblem(
        `Another run is at work on ${target} (process ${owner}). Wait for its end, or give another --out.`,
      );
    await rm(file, { force: true });
    await take();
  });
}

function isAlive(owner: number): boolean {
  try {
    return kill(owner, 0);
  } catch (error) {
    // The process of another person is alive, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function replace(place: string, path: string): Promise<void> {
  const old = `${path}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(place, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(path, place);
  await rm(old, { recursive: true, force: true });
}
