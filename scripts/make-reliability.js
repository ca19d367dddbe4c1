// Makes docs/reliability.md from the table of faults and what the last run of `npm run test:faults` found.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RESULTS } from '../test/faults/fault-server.js';
import { FAULTS } from '../test/faults/faults.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
const ENGINES = { hls: 'hls.js', native: 'native HLS', file: 'file' };

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
  const words = `${result.end}, ${(result.wordlessMs / 1000).toFixed(1)} s`;
  if (result.failedAtSeconds === undefined) return words;
  const isSpoilt = result.wentOnAtSeconds === undefined || fault.spoils === browser;
  return `${words}; Retry: ${isSpoilt ? 'no' : `on at ${result.wentOnAtSeconds.toFixed(0)} s`}`;
}

function page() {
  return `# Reliability

What a reader sees when something goes wrong on the way of a clip. Made by \`npm run reliability\` from the table in \`test/faults/faults.js\` and the last run of
\`npm run test:faults\`, which breaks a real stream on a real server in each of these ways, and plays it in real browsers.

Each clip begins at 5 s; what is said of the third segment concerns the time from 8 to 12 s. A cell tells how it ended, the longest time that nothing moved and nothing was said
(15 s at most), and where the clip went on when the reader pressed Retry after the fault was over. "–": the browser has no such engine here.

- \`plays\`: plays on, beyond the fault.
- \`says not-found\`, \`forbidden\`, \`timeout\`, \`decode\`, \`unsupported\`: plays what has arrived, and says in words what is wrong, with Retry. The kinds are those of the \`error\` report (README).
- No cell has an uncaught exception, and none asks for one URL more than four times at once, or without a pause of a second between its tries.

| what is wrong | engine | expected | ${results.map(([browser]) => NAMES[browser]).join(' | ')} |
|---|---|---|${'---|'.repeat(results.length)}
${rows.join('\n')}

## What the matrix does not show

- Chromium's own HLS says "decode" of every part that it cannot have, and takes a page of HTML for the end of a stream. It is used where an author asks for it (\`engine="native"\`), and after hls.js has given up.
- After a broken answer for a file, or for an initialization section, Chromium keeps what it got: Retry does not help before the reader comes to the page anew.
- Firefox and WebKitGTK have no HLS of their own here.
`;
}
