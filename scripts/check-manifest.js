// Compares the README's tables with dist/custom-elements.json, and its events with src/report/events.ts: a name that changes, changes in all of them.
import { readFileSync } from 'node:fs';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const read = (path) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const readme = read('README.md');
const { modules } = JSON.parse(read('dist/custom-elements.json'));
const element = modules
  .flatMap(({ declarations }) => declarations ?? [])
  .find(({ name }) => name === 'NewsVideo');
const actions = Array.from(
  read('src/report/events.ts').matchAll(/readonly action: '([\w-]+)'/g),
  ([, name]) => name,
);

const differences = [
  ...compare('Attributes', element.attributes),
  ...compare('Slots', element.slots),
  ...compare('Parts', element.cssParts),
  ...compare('Custom properties', element.cssProperties),
  ...compare('Custom states', element.cssStates),
  ...compare(
    'Events',
    actions.map((name) => ({ name })),
  ),
];
for (const difference of differences) console.error(difference);
if (differences.length === 0) console.log('README, manifest and events name the same');
exit(differences.length === 0 ? 0 : 1);

function compare(heading, entries) {
  const documented = namesIn(heading);
  const actual = entries.map(({ name }) => name);
  return [
    ...documented
      .filter((name) => !actual.includes(name))
      .map((name) => `README, ${heading}: ${name} does not exist`),
    ...actual
      .filter((name) => !documented.includes(name))
      .map((name) => `README, ${heading}: ${name} is missing`),
  ];
}

/** The first column of the table under a heading. */
function namesIn(heading) {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return Array.from(section.matchAll(/^\| `([\w-]+)` \|/gm), ([, name]) => name);
}
