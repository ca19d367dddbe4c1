import { stat } from 'node:fs/promises';
import { Interrupted, PackProblem } from '../problem.js';
import { FFPROBE, ffmpeg, fileUrl, options } from '../tools/ffmpeg.js';
import { readText } from '../tools/read-text.js';
import { ToolFailure } from '../tools/run-tool.js';
import { type ProbedFile, readSource, type SourceFile } from './read-source.js';
import type { Source } from './source.js';

/**
 * Asks ffprobe what is in a file.
 *
 * @throws {PackProblem} if the file is missing, is no video, or is broken
 */
export async function probe(path: string, signal: AbortSignal): Promise<Source> {
  const file = await describeFile(path);
  const probed = await describe(path, signal);
  const source = readSource(probed, file);
  if (source.durationSeconds > 0) return source;
  const durationSeconds = await measureDuration(source, signal);
  return { ...source, durationSeconds, videoSeconds: durationSeconds };
}

async function describeFile(path: string): Promise<SourceFile> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new PackProblem(
      error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${error.code}.`,
    );
  });
  if (found.isDirectory()) throw new PackProblem(`${path} is a folder. Give a video.`);
  if (found.size === 0) throw new PackProblem(`${path} is empty.`);
  return { path, bytes: found.size, modifiedAtMs: found.mtimeMs };
}

async function describe(path: string, signal: AbortSignal): Promise<ProbedFile> {
  const probeArguments = ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', fileUrl(path)];
  try {
    return JSON.parse(await readText(FFPROBE, probeArguments, signal)) as ProbedFile;
  } catch (error) {
    if (!(error instanceof ToolFailure)) throw error;
    throw new PackProblem(whyUnreadable(path, error.text));
  }
}

function whyUnreadable(path: string, messages: string): string {
  if (/moov atom not found/.test(messages))
    return `${path} is incomplete: its index is missing. It was cut off, or its upload has not ended.`;
  const cause =
    messages
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(`${fileUrl(path)}: `, '') || 'no reason given';
  return `${path} is no video that ffmpeg can read (${cause}).`;
}

/** Reads the whole file without decoding it: recordings of browsers do not say how long they are. */
async function measureDuration({ path, video }: Source, signal: AbortSignal): Promise<number> {
  let text = '';
  const reader = async (output: AsyncIterable<Buffer>) => {
    for await (const bytes of output) text = (text + bytes.toString('latin1')).slice(-2000);
  };
  const copy = options({ map: `0:${video.streamIndex}`, c: 'copy', f: 'null' });
  try {
    await ffmpeg(['-progress', 'pipe:1', '-i', fileUrl(path), ...copy, '-'], { signal, readers: [reader] });
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    throw new PackProblem(`${path} cannot be read to its end.`);
  }
  const microseconds = Array.from(text.matchAll(/^out_time_us=(\d+)/gm), ([, time]) => Number(time)).at(-1);
  return (microseconds ?? 0) / 1_000_000;
}
