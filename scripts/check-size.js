// Compares the files of dist/ with size-budget.json. A commit that makes a file larger than its budget
// changes the budget as well, where reviewers see it.
import { readdirSync, readFileSync } from 'node:fs';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const budgets = Object.entries(JSON.parse(readFileSync(`${root}size-budget.json`, 'utf8')));
const files = ['', 'analytics/', 'chunks/'].flatMap((folder) =>
  readdirSync(`${root}dist/${folder}`)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => folder + name),
);

let isOver = false;
for (const file of files) {
  const [, budget] = budgets.find(([pattern]) => matches(pattern, file)) ?? [];
  const content = readFileSync(`${root}dist/${file}`);
  const bytes = budget?.raw ? content.length : gzipSync(content, { level: 9 }).length;
  const most = budget?.raw ?? budget?.gzip ?? 0;
  const verdict = bytes > most ? 'OVER' : 'ok';
  isOver ||= bytes > most;
  console.log(
    `${verdict.padEnd(5)}${String(bytes).padStart(7)} of ${String(most).padStart(7)} B ${budget?.raw ? 'raw' : 'gz '}  ${file}`,
  );
}
exit(isOver ? 1 : 0);

function matches(pattern, file) {
  const [head, tail = ''] = pattern.split('*');
  return pattern.includes('*') ? file.startsWith(head) && file.endsWith(tail) : file === pattern;
}
