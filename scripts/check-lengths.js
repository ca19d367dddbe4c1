// Checks the length of files and functions in src/. Part of `npm run lint`. Style sheets and languages are
// data, and are not checked. The comment of a class does not count.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { parseSync, Visitor } from 'oxc-parser';

const MAX_FILE_LINES = 200;
const MAX_FUNCTION_LINES = 40;

const IS_DATA = /\.styles\.ts$|locales\//;

const folder = argv[2] ?? 'src';
const files = readdirSync(folder, { recursive: true }).filter(
  (file) => file.endsWith('.ts') && !IS_DATA.test(file),
);
const offences = files.flatMap((file) => check(file, readFileSync(join(folder, file), 'utf8')));
for (const offence of offences) console.error(offence);
if (offences.length === 0) console.log(`lengths: ${files.length} files, none too long`);
exit(offences.length === 0 ? 0 : 1);

function check(file, text) {
  const { program, comments } = parseSync(file, text);
  const found = [];

  const lines = linesOf(text) - linesOfClassComments(text, program, comments);
  if (lines > MAX_FILE_LINES) found.push(`${folder}/${file} has ${lines} lines of at most ${MAX_FILE_LINES}`);

  const checkFunction = ({ start, end }) => {
    const length = linesOf(text.slice(start, end));
    const line = linesOf(text.slice(0, start));
    if (length > MAX_FUNCTION_LINES)
      found.push(
        `${folder}/${file}:${line} is a function of ${length} lines of at most ${MAX_FUNCTION_LINES}`,
      );
  };
  new Visitor({
    FunctionDeclaration: checkFunction,
    FunctionExpression: checkFunction,
    ArrowFunctionExpression: checkFunction,
  }).visit(program);
  return found;
}

/** The lines of the comment right before each class of a file. */
function linesOfClassComments(text, program, comments) {
  const starts = program.body
    .map((node) => ({ start: node.start, declaration: node.declaration ?? node }))
    .filter(({ declaration }) => declaration.type === 'ClassDeclaration')
    .map(({ start }) => start);
  return comments
    .filter(({ end }) => starts.some((start) => start > end && text.slice(end, start).trim() === ''))
    .reduce((sum, { start, end }) => sum + linesOf(text.slice(start, end)), 0);
}

function linesOf(text) {
  return text.trimEnd().split('\n').length;
}
