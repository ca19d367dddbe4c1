import type { Reporter } from './reporter.js';

/** Writes each thing that happens as a line of JSON: for programs. */
export function jsonReporter(write: (text: string) => void): Reporter {
  const line = (event: string, fields: object) => write(`${JSON.stringify({ event, ...fields })}\n`);
  return {
    step: (step) => line('step', { step }),
    notice: (text) => line('notice', { text }),
    progress: (renditions) => line('progress', { renditions }),
    done: (summary) => line('done', summary),
    problem: (text) => line('problem', { text }),
  };
}
