import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a command-line tool; one that fails rejects with its own words. */
export async function run(tool, toolArguments) {
  try {
    await execute(tool, toolArguments.map(String));
  } catch (error) {
    throw new Error(`${tool} failed: ${error.stderr || error.message}`, { cause: error });
  }
}

export const FFMPEG_QUIET = ['-hide_banner', '-loglevel', 'error', '-y'];

export function ffmpeg(...toolArguments) {
  return run('ffmpeg', [...FFMPEG_QUIET, ...toolArguments]);
}

/** Writes `{ crf: 30, preset: 'slower' }` as ffmpeg's `-crf 30 -preset slower`, in the given order. */
export function options(settings) {
  return Object.entries(settings).flatMap(([name, value]) => [`-${name}`, String(value)]);
}
