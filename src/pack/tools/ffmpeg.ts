import { runTool, type ToolMessages, type ToolRun } from './run-tool.js';

export const FFMPEG = 'ffmpeg';
export const FFPROBE = 'ffprobe';

/** Says what fails and nothing else, asks nothing, and replaces files: they are all in our own folder. */
const QUIET = ['-hide_banner', '-nostdin', '-loglevel', 'error', '-y'];

/** Values of options, in order: `{ crf: 23, an: true }` is `-crf 23 -an`. */
export type FfmpegOptions = Readonly<Record<string, string | number | true>>;

/** Runs ffmpeg. `readers` and `input` are as for any tool. */
export function ffmpeg(
  ffmpegArguments: readonly string[],
  run: Partial<ToolRun> & { readonly signal: AbortSignal },
): Promise<ToolMessages> {
  return runTool(FFMPEG, [...QUIET, ...ffmpegArguments], { readers: [], ...run });
}

export function options(values: FfmpegOptions): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === true ? [`-${name}`] : [`-${name}`, String(value)],
  );
}

/** A path as an argument. Without the scheme, ffmpeg takes `concat:a` for a protocol and `-a` for an option. */
export function fileUrl(path: string): string {
  return `file:${path}`;
}

/** The output that a reader of `ToolRun` receives: the first has the standard output, others pipes from 3. */
export function pipeUrl(readerIndex: number): string {
  return `pipe:${readerIndex === 0 ? 1 : readerIndex + 2}`;
}
