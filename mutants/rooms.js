import { env } from 'node:process';

/** The folders of `src/` to mutate. The environment variable MUTANTS lists others, separated by spaces. */
export const ROOMS = (env.MUTANTS ?? 'clip playback').split(' ');

/** The test folders of these folders. */
export const TESTS = ROOMS.map((room) => `test/${room}`);

/**
 * Whether most tests play real media. Then static mutants, those in code that runs once while a module loads,
 * are skipped: each of them would need a run of all tests.
 */
export const IS_SLOW = ROOMS.some((room) => room.startsWith('engine'));
