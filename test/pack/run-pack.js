import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../dist/esm/pack/command/bin.js', import.meta.url));

/** As `nice -n 10` sets it. */
const AFTER_OTHERS = 10;

/** Starts the built command. It leaves other work on the machine the first turn. */
export function startPack(packArguments, options = {}) {
  const child = spawn(execPath, [BIN, ...packArguments], { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  setPriority(child.pid, AFTER_OTHERS);
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => {
      output[name] += text;
    });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...output }));
  });
  return { child, ended };
}

/** Runs the built command: its exit code, and what it wrote. */
export function runPack(packArguments, options) {
  return startPack(packArguments, options).ended;
}
