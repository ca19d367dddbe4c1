import { env } from 'node:process';

/** By the environment variable MUTANTS: the rooms of `src/` that are to be changed. */
export const ROOMS = (env.MUTANTS ?? 'clip playback').split(' ');

/** What tries a room: the tests beside it. */
export const TESTS = ROOMS.map((room) => `test/${room}`);

/**
 * Real media in most tests: what a file does once, as a whole clip loads it, would be tried by all of them,
 * one after the other.
 */
export const IS_SLOW = ROOMS.some((room) => room.startsWith('engine'));
