import { formatBytes, formatSeconds } from './format.js';
import type { Summary } from './reporter.js';

/** The last lines of a run, for people. */
export function summaryLines(summary: Summary): readonly string[] {
  const { folder, seconds, sourceBytes, totalBytes, watchedBytes, renditions } = summary;
  const saved = Math.round((1 - watchedBytes / sourceBytes) * 100);
  const sizes = renditions.map(({ name, bytes }) => `${name} ${formatBytes(bytes)}`).join(', ');
  return [
    `Made ${folder} in ${formatSeconds(seconds)}: ${formatBytes(totalBytes)} in all (${sizes}).`,
    ...(saved > 0
      ? [
          `A reader who watches all of it loads at most ${formatBytes(watchedBytes)}: ${saved} % less than the source.`,
        ]
      : []),
    `See it: npx news-video preview ${quoted(folder)}`,
  ];
}

/** As a shell needs it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
