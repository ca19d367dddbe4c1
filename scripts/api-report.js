// Writes api-report.md, the public interface as the built package has it: what each entry exports, and the
// attributes, parts and so on of the elements.
//
//   node scripts/api-report.js            compares; fails if the file in the repository differs
//   node scripts/api-report.js --update   writes the file
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { elementsOf } from './manifest/elements.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const REPORT = join(root, 'api-report.md');

const { exports: entries } = JSON.parse(read('package.json'));
const manifest = JSON.parse(read('dist/custom-elements.json'));

const report = [
  '# API report\n\nMade by `npm run api`. A change of this file is a change of the public interface.\n',
  ...Object.entries(entries).flatMap(([name, { types }]) =>
    types && !types.includes('*') ? [entryReport(name, types)] : [],
  ),
  ...elementsOf(manifest).map(elementReport),
].join('\n');

if (argv.includes('--update')) writeFileSync(REPORT, report);
const isSame = argv.includes('--update') || read('api-report.md') === report;
console.log(
  isSame
    ? 'api-report.md is the public interface'
    : 'The public interface has changed: run `npm run api`, and write the change into CHANGELOG.md',
);
exit(isSame ? 0 : 1);

function entryReport(name, types) {
  const declarations = exportsOf(join(root, types)).map(({ text }) => text);
  return `## ${name.replace('.', 'news-video')}\n\n\`\`\`ts\n${declarations.join('\n\n')}\n\`\`\`\n`;
}

/** The exported declarations of a file, and those that it exports from others, in the order of their names. */
function exportsOf(file) {
  const source = readFileSync(file, 'utf8');
  const { program, comments } = parseSync(file, source);
  const found = program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    if (statement.declaration)
      return [{ name: nameOf(statement.declaration), text: textOf(statement, source, comments) }];
    const from = statement.source?.value ?? importOf(program, statement.specifiers[0]?.local.name);
    const names = statement.specifiers.map(({ exported }) => exported.name);
    return from
      ? exportsOf(join(dirname(file), from.replace(/\.js$/, '.d.ts'))).filter(({ name }) =>
          names.includes(name),
        )
      : [];
  });
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The module that a name comes from which is imported first, and exported later. */
function importOf(program, name) {
  const isOf = ({ specifiers }) => specifiers?.some(({ local }) => local.name === name);
  return program.body.find((statement) => statement.type === 'ImportDeclaration' && isOf(statement))?.source
    .value;
}

function nameOf(declaration) {
  return declaration.id?.name ?? declaration.declarations[0].id.name;
}

/** The text of a declaration without comments, private members, and lines without content. */
function textOf({ start, end }, source, comments) {
  const inside = comments.filter((comment) => comment.start >= start && comment.end <= end);
  let text = '';
  let from = start;
  for (const comment of inside) {
    text += source.slice(from, comment.start);
    from = comment.end;
  }
  text += source.slice(from, end);
  const lines = text
    .split('\n')
    .filter((line) => line.trim() && !/^\s*(#private;|private |protected )/.test(line));
  return lines.join('\n');
}

function elementReport({ tagName, attributes, members, events, slots, cssParts, cssProperties, cssStates }) {
  const methods = members.filter(({ kind }) => kind === 'method');
  const fields = members.filter(({ kind }) => kind === 'field');
  const rows = {
    attribute: attributes.map(({ name, type }) => `${name}: ${type.text}`),
    member: fields.map(({ name, type, readonly }) => `${readonly ? 'readonly ' : ''}${name}: ${type?.text}`),
    method: methods.map(({ name }) => name),
    event: events?.map(({ name, type }) => `${name}: ${type.text}`),
    slot: slots?.map(({ name }) => name),
    part: cssParts?.map(({ name }) => name),
    property: cssProperties?.map(({ name, default: value }) => (value ? `${name}: ${value}` : name)),
    state: cssStates?.map(({ name }) => name),
  };
  const lines = Object.entries(rows).flatMap(([kind, names = []]) =>
    names.toSorted().map((name) => `- ${kind} \`${name}\``),
  );
  return `## <${tagName}>\n\n${lines.join('\n')}\n`;
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}
