// Compares the tables of the documentation with dist/custom-elements.json and src/report/events.ts.
import { readFileSync } from 'node:fs';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';

const INTERFACE = 'docs/attributes-and-events.md';
const THEMING = 'docs/theming.md';

const element = declarationOf('NewsVideo');

/** Each table is found by its page and by the head of its first column, which holds the names. */
const TABLES = [
  { page: INTERFACE, column: 'attribute', names: namesOf(element.attributes) },
  { page: INTERFACE, column: 'slot', names: namesOf(element.slots) },
  { page: INTERFACE, column: 'action', names: actions() },
  { page: THEMING, column: 'part', names: namesOf(element.cssParts) },
  { page: THEMING, column: 'property', names: namesOf(element.cssProperties) },
  { page: THEMING, column: 'state', names: namesOf(element.cssStates) },
];

const differences = TABLES.flatMap(compare);
for (const difference of differences) console.error(difference);
if (differences.length === 0) console.log('documentation, manifest and events have the same names');
exit(differences.length === 0 ? 0 : 1);

function compare({ page, column, names }) {
  const documented = namesInTable(read(page), column);
  const unknown = documented.filter((name) => !names.includes(name));
  const missing = names.filter((name) => !documented.includes(name));
  return [
    ...unknown.map((name) => `${page}: the ${column} ${name} does not exist`),
    ...missing.map((name) => `${page}: the ${column} ${name} is missing`),
  ];
}

/** The first column of the table whose first head is `column`. */
function namesInTable(text, column) {
  const [, rows = ''] = new RegExp(`^\\| ${column} \\|.*\\n\\|-.*\\n((?:\\|.*\\n)*)`, 'm').exec(text) ?? [];
  return Array.from(rows.matchAll(/^\| `([\w-]+)` \|/gm), ([, name]) => name);
}

/** The values of `detail.action`: the manifest does not describe the types of events. */
function actions() {
  const declared = read('src/report/events.ts').matchAll(/readonly action: '([\w-]+)'/g);
  return Array.from(declared, ([, name]) => name);
}

function declarationOf(className) {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  return modules.flatMap(({ declarations }) => declarations ?? []).find(({ name }) => name === className);
}

function namesOf(entries) {
  return entries.map(({ name }) => name);
}

function read(path) {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
}
