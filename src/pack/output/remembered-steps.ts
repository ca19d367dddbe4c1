import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Holds what is needed while a clip is made. It is not part of the clip. */
const FOLDER = '.making';

const JOB_FILE = 'job.json';

/** The steps of a run, whose results are kept for one that goes on after it. */
export class RememberedSteps {
  /** For files that are needed between two steps. */
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * Opens the memory of a clip's folder. What an earlier run has left is removed if that run was about something
   * else.
   *
   * @param job what the results depend on: the source, and the options
   */
  static async open(clipFolder: string, job: unknown): Promise<RememberedSteps> {
    const folder = join(clipFolder, FOLDER);
    const text = JSON.stringify(job);
    const before = await readFile(join(folder, JOB_FILE), 'utf8').catch(() => '');
    if (before !== text) {
      await rm(clipFolder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, JOB_FILE), text);
    }
    return new RememberedSteps(folder);
  }

  /** The result of a step: of an earlier run if it got so far, or of `run`. It must survive JSON. */
  async once<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
    const file = join(this.folder, `${name}.json`);
    const before = await readFile(file, 'utf8').catch(() => undefined);
    if (before !== undefined) return JSON.parse(before) as Result;
    const result = await run();
    await writeFile(`${file}.part`, JSON.stringify(result ?? null));
    await rename(`${file}.part`, file);
    return result;
  }

  /** Removes the memory: the clip is finished. */
  async forget(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
