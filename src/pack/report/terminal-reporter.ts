import { formatBytes, formatSeconds } from './format.js';
import type { RenditionProgress, Reporter } from './reporter.js';
import { summaryLines } from './summary-lines.js';

const BAR_CELLS = 24;

/** Control sequences of ECMA-48: to the beginning of an earlier line, and erase from there. */
const up = (lines: number) => `\u001b[${lines}F`;
const ERASE_BELOW = '\u001b[J';

/** Draws a bar for each rendition, and redraws it in its place. */
export function terminalReporter(write: (text: string) => void): Reporter {
  let drawnLines = 0;
  let startedAtMs = 0;
  const line = (text: string) => {
    drawnLines = 0;
    write(`${text}\n`);
  };
  return {
    step(what) {
      startedAtMs = performance.now();
      line(`${what} …`);
    },
    notice: (text) => line(`Note: ${text}`),
    progress(renditions) {
      const elapsedSeconds = (performance.now() - startedAtMs) / 1000;
      const rows = [...renditions.map(barOf), timeLeft(renditions, elapsedSeconds)];
      const back = drawnLines > 0 ? up(drawnLines) + ERASE_BELOW : '';
      write(`${back}${rows.join('\n')}\n`);
      drawnLines = rows.length;
    },
    done: (summary) => summaryLines(summary).forEach(line),
    problem: line,
  };
}

function barOf({ name, doneSeconds, totalSeconds, bytes }: RenditionProgress): string {
  const share = totalSeconds === 0 ? 0 : Math.min(1, doneSeconds / totalSeconds);
  const filled = Math.round(share * BAR_CELLS);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
  return `  ${name.padEnd(12)} ${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${formatBytes(bytes)}`;
}

function timeLeft(renditions: readonly RenditionProgress[], elapsedSeconds: number): string {
  const done = renditions.reduce((sum, { doneSeconds }) => sum + doneSeconds, 0);
  const total = renditions.reduce((sum, { totalSeconds }) => sum + totalSeconds, 0);
  if (done === 0) return '  …';
  return `  ${formatSeconds((elapsedSeconds * (total - done)) / done)} left`;
}
