// Writes docs/reliability.md from the table of faults and the results of the last `npm run test:faults`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RESULTS } from '../test/faults/fault-server.js';
import { FAULTS } from '../test/faults/faults.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
const ENGINES = { hls: 'hls.js', ts: 'hls.js, MPEG-TS', native: 'native HLS', file: 'file' };

/** Above the table. */
const INTRODUCTION = `# Reliability

What a reader sees when something fails: first in general, then for each fault that was tried.

## What the element does

- What has arrived is played before an error is shown.
- If a rendition, an engine or a source fails, the element goes on with the next one.
- If none is left, the clip says in words what is wrong. It keeps its position, and offers Retry and
  a link to \`href\`.
- If nothing arrives for 12 s, the clip says so. Files that are loaded again, such as a live playlist
  without a new segment, count as nothing.
- If the decoder fails, or a clip that should play stands still, the element starts the source again
  from the same position. The second time within a minute, the clip says that it is damaged.
- If the network is missing, the clip says that the reader is offline. Once the network is back, the
  clip plays on by itself from where it stopped.

The page hears of every failure; see [Errors](attributes-and-events.md#errors).

## What was tried

\`npm run test:faults\` breaks a real stream on a real server in each of these ways, and plays it in
real browsers. \`npm run reliability\` writes this page from the last such run.

Each clip starts at 5 s. The third segment holds the time from 8 to 12 s.

A cell says

- how the clip ended: \`plays\` means that it plays on beyond the fault. \`says not-found\` and the
  like mean that it plays what has arrived, says what is wrong, and offers Retry. The
  [kinds of error](attributes-and-events.md#errors) are those of the \`error\` event. \`ends early\`
  means that the clip ends as if it were complete;
- the longest time in which nothing moved and nothing was said, 15 s at most;
- where the clip played on after the reader pressed Retry, once the fault was over.

"–" means that the browser has no such engine here.

In no cell is there an uncaught exception. In no cell is one URL requested more than four times in a
row, or without a pause of a second between the tries.`;

/** Below the table. */
const NOTES = `## What to know about the results

- Chromium's own HLS reports "decode" for every file that it cannot get. It takes an HTML page for
  the end of a stream. It is used if the page asks for it (\`engine="native"\`), and after hls.js has
  failed.
- If the answer for a file or an initialization section was damaged, Chromium keeps the damaged
  answer. Retry does not help until the reader opens the page again.
- Firefox and WebKitGTK have no HLS of their own here.
- How much of a damaged MPEG-TS segment is played depends on the decoders of the browser.`;

const results = readdirSync(join(root, RESULTS)).map((file) => [
  basename(file, '.json'),
  JSON.parse(readFileSync(join(root, RESULTS, file), 'utf8')),
]);

const rows = FAULTS.flatMap((fault) =>
  Object.entries(fault.ends).map(([engine, end]) => {
    const cells = results.map(([browser, all]) =>
      cellOf(
        all.find((one) => one.fault === fault.name && one.engine === engine),
        fault,
        browser,
      ),
    );
    return `| ${fault.what} | ${ENGINES[engine]} | ${end} | ${cells.join(' | ')} |`;
  }),
);

writeFileSync(join(root, 'docs/reliability.md'), page());

function cellOf(result, fault, browser) {
  if (!result) return '–';
  const text = `${result.end}, ${(result.wordlessMs / 1000).toFixed(1)} s`;
  if (result.failedAtSeconds === undefined) return text;
  const cannotRetry = result.wentOnAtSeconds === undefined || fault.spoils === browser;
  return `${text}; Retry: ${cannotRetry ? 'no' : `on at ${result.wentOnAtSeconds.toFixed(0)} s`}`;
}

function page() {
  const browsers = results.map(([browser]) => NAMES[browser]);
  const table = [
    `| what is wrong | engine | expected | ${browsers.join(' | ')} |`,
    `|---|---|---|${'---|'.repeat(browsers.length)}`,
    ...rows,
  ];
  return `${[INTRODUCTION, table.join('\n'), NOTES].join('\n\n')}\n`;
}
