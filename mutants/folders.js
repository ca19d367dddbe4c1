import { env } from 'node:process';

/** The folders of `src/` to mutate. The environment variable MUTANTS lists others, separated by spaces. */
export const FOLDERS = (env.MUTANTS ?? 'clip playback').split(' ');

/** The test folders of these folders. */
export const TESTS = FOLDERS.map((folder) => `test/${folder}`);

/**
 * Whether most tests play real media. Then static mutants, those in code that runs once while a module loads,
 * are skipped: each of them would need a run of all tests.
 */
export const IS_SLOW = FOLDERS.some((folder) => folder.startsWith('engine'));
