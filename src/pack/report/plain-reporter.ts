import { formatSeconds } from './format.js';
import type { Reporter } from './reporter.js';
import { summaryLines } from './summary-lines.js';

/** Progress is written when this share more is done: in a log, each line stays. */
const STEP = 0.1;

/** Writes a line for each thing that happens: for logs, and where there is no terminal. */
export function plainReporter(write: (text: string) => void): Reporter {
  let nextShare = STEP;
  const line = (text: string) => write(`${text}\n`);
  return {
    step: (what) => line(`${what} …`),
    notice: (text) => line(`Note: ${text}`),
    progress(renditions) {
      const slowest = renditions.toSorted((a, b) => a.doneSeconds - b.doneSeconds)[0];
      if (!slowest) return;
      const share = slowest.doneSeconds / slowest.totalSeconds;
      if (share < nextShare) return;
      nextShare = Math.floor(share / STEP) * STEP + STEP;
      const [done, total] = [slowest.doneSeconds, slowest.totalSeconds].map(formatSeconds);
      line(`  ${Math.floor(share * 100)} % (${done} of ${total})`);
    },
    done: (summary) => summaryLines(summary).forEach(line),
    problem: line,
  };
}
