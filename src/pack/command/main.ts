import { argv, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { readVersion } from '../output/package-files.js';
import { servePreview } from '../preview/serve-preview.js';
import { Interrupted, PackProblem, UsageProblem } from '../problem.js';
import { jsonReporter } from '../report/json-reporter.js';
import { plainReporter } from '../report/plain-reporter.js';
import type { Reporter } from '../report/reporter.js';
import { terminalReporter } from '../report/terminal-reporter.js';
import { HELP } from './help.js';
import { pack } from './pack.js';
import { readPackOptions } from './read-pack-options.js';

/** Exit codes. That of an interruption is the one of shells for SIGINT. */
const FAILED = 1;
const WRONG_ARGUMENTS = 2;
const INTERRUPTED = 130;

const DEFAULT_PORT = 8080;

/** Runs the command with the arguments of the process; returns the exit code. */
export async function main(signal: AbortSignal): Promise<number> {
  const [command, ...rest] = argv.slice(2);
  const reporter = reporterFor(rest);
  try {
    if (command === '--version') stdout.write(`${await readVersion()}\n`);
    else if (!command || ['--help', '-h', 'help'].includes(command) || rest.includes('--help'))
      stdout.write(HELP);
    else if (command === 'pack') await pack(readPackOptions(rest), reporter, signal);
    else if (command === 'preview') await preview(rest, signal);
    else throw new UsageProblem(`There is no command ${command}.`);
    return 0;
  } catch (error) {
    return fail(error, reporter);
  }
}

function reporterFor(commandArguments: readonly string[]): Reporter {
  if (commandArguments.includes('--json')) return jsonReporter((text) => stdout.write(text));
  const write = (text: string) => stderr.write(text);
  return stderr.isTTY ? terminalReporter(write) : plainReporter(write);
}

async function preview(previewArguments: readonly string[], signal: AbortSignal): Promise<void> {
  const { values, positionals } = readPreview(previewArguments);
  const port = Number(values.port ?? DEFAULT_PORT);
  const [folder] = positionals;
  if (!folder) throw new UsageProblem('Give the folder of the clip.');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageProblem(`--port ${values.port}: give a number from 0 to 65535.`);
  const server = await servePreview(folder, port);
  stdout.write(`${server.url}\nCtrl+C ends it.\n`);
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.close();
}

function readPreview(previewArguments: readonly string[]) {
  try {
    const options = { port: { type: 'string' } } as const;
    return parseArgs({ args: [...previewArguments], options, allowPositionals: true });
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error));
  }
}

function fail(error: unknown, reporter: Reporter): number {
  if (error instanceof UsageProblem) {
    reporter.problem(`${error.message}\nnews-video --help shows all options.`);
    return WRONG_ARGUMENTS;
  }
  if (error instanceof PackProblem) {
    reporter.problem(error.message);
    return error instanceof Interrupted ? INTERRUPTED : FAILED;
  }
  const { code, path, stack } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOSPC: 'The disk is full.',
    EDQUOT: 'The disk quota is used up.',
    EROFS: `The disk cannot be written to: ${path}`,
    EACCES: `There is no permission for ${path}.`,
    EPERM: `There is no permission for ${path}.`,
  };
  reporter.problem(known[code ?? ''] ?? stack ?? String(error));
  return FAILED;
}
