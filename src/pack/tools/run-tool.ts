import { type ChildProcess, spawn } from 'node:child_process';
import { pipeline } from 'node:stream/promises';
import { Interrupted, PackProblem } from '../problem.js';

/** The last characters of a tool's messages that are kept: the cause is at the end. */
const KEPT_CHARACTERS = 8000;

/** Descriptor of the first extra pipe of a tool: 0 to 2 are its standard streams. */
export const FIRST_PIPE = 3;

/** How a tool is run. */
export interface ToolRun {
  readonly signal: AbortSignal;
  /** Receives the standard output, and each extra pipe (`pipe:3`, …), in this order. */
  readonly readers: readonly ((output: AsyncIterable<Buffer>) => Promise<void>)[];
  /** Bytes for the standard input; nothing by default. */
  readonly input?: AsyncIterable<Buffer>;
}

/** What a tool wrote to its standard error. */
export interface ToolMessages {
  readonly text: string;
}

/**
 * Runs a program until its end. The program is stopped when the signal is aborted, or when a reader of its
 * output fails.
 *
 * @throws {ToolFailure} if it ends with another exit code than 0
 */
export async function runTool(
  program: string,
  toolArguments: readonly string[],
  run: ToolRun,
): Promise<ToolMessages> {
  if (run.signal.aborted) throw new Interrupted('Stopped.');
  const pipes = run.readers.map(() => 'pipe' as const);
  const child = spawn(program, toolArguments, {
    stdio: [run.input ? 'pipe' : 'ignore', pipes[0] ?? 'ignore', 'pipe', ...pipes.slice(1)],
    // Ctrl+C reaches the whole group of processes at once; in its own, ffmpeg is stopped by us alone.
    detached: true,
  });
  const stop = () => child.kill('SIGKILL');
  run.signal.addEventListener('abort', stop, { once: true });
  try {
    return await whenEnded(child, program, run);
  } catch (error) {
    stop();
    if (run.signal.aborted) throw new Interrupted('Stopped.');
    throw error;
  } finally {
    run.signal.removeEventListener('abort', stop);
  }
}

async function whenEnded(child: ChildProcess, program: string, run: ToolRun): Promise<ToolMessages> {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    text = (text + part).slice(-KEPT_CHARACTERS);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const outputs = [child.stdout, ...child.stdio.slice(FIRST_PIPE)];
  const read = run.readers.map((reader, index) => reader(outputs[index] as AsyncIterable<Buffer>));
  const written = run.input ? write(child, run.input) : undefined;
  const [code] = await Promise.all([ended, written, ...read]);
  if (code !== 0) throw new ToolFailure(program, code, text);
  return { text };
}

/** A tool that has enough closes its input: its exit code says whether that is a failure. */
async function write({ stdin }: ChildProcess, input: AsyncIterable<Buffer>): Promise<void> {
  if (!stdin) return;
  await pipeline(input, stdin).catch((error: NodeJS.ErrnoException) => {
    if (!['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes(error.code ?? '')) throw error;
  });
}

/** A tool that ended with an error. */
export class ToolFailure extends PackProblem {
  /** What it wrote to its standard error. */
  readonly text: string;

  constructor(program: string, code: number | null, text: string) {
    super(describe(program, code, text));
    this.text = text;
  }
}

function describe(program: string, code: number | null, text: string): string {
  if (/No space left on device/.test(text)) return 'The disk is full.';
  const lines = text.trim().split('\n').slice(-3).join('\n  ');
  return `${program} failed${code === null ? '' : ` (${code})`}:\n  ${lines || 'it says nothing'}`;
}
