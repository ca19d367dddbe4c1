import { formatSeconds } from './format.js';
import type { Reporter } from './reporter.js';
import { summaryLines } from './summary-lines.js';

/** Progress is written when so many percent more are done: in a log, each line stays. */
const STEP_PERCENT = 10;

/** Writes a line for each thing that happens: for logs, and where there is no terminal. */
export function plainReporter(write: (text: string) => void): Reporter {
  let nextPercent = STEP_PERCENT;
  const line = (text: string) => write(`${text}\n`);
  return {
    step: (what) => line(`${what} …`),
    notice: (text) => line(`Note: ${text}`),
    progress(renditions) {
      const slowest = renditions.toSorted((a, b) => a.doneSeconds - b.doneSeconds)[0];
      if (!slowest) return;
      const percent = Math.min(100, Math.floor((100 * slowest.doneSeconds) / slowest.totalSeconds));
      if (percent < nextPercent) return;
      nextPercent = percent - (percent % STEP_PERCENT) + STEP_PERCENT;
      const [done, total] = [slowest.doneSeconds, slowest.totalSeconds].map(formatSeconds);
      line(`  ${percent} % (${done} of ${total})`);
    },
    done: (summary) => summaryLines(summary).forEach(line),
    problem: line,
  };
}
