// Checks the imports of src/: which folder may import which, no circular imports, and `import()` in the
// files of `CHUNKS` alone. Part of `npm run lint`.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { parseSync } from 'oxc-parser';

/**
 * The folders and packages that each folder may import, besides itself. `:types` after a name allows `import
 * type` alone: `lit:types`, `report:types`. `.` stands for the files of src/ itself, and `node:` for all modules of
 * Node.
 */
const ALLOWED_IMPORTS = {
  clip: [],
  platform: ['clip', 'lit:types'],
  i18n: [],
  playback: ['clip'],
  engine: ['clip', 'platform', 'playback', 'hls.js:types'],
  'engine/lazy-prefetch': ['platform', 'engine'],
  'engine/lazy-cmcd': ['engine', '@svta/cml-cmcd'],
  'engine/lazy-hls': ['clip', 'platform', 'playback', 'engine', 'hls.js'],
  page: ['platform', 'playback'],
  session: ['clip', 'platform', 'i18n', 'playback', 'engine', 'page', 'lit:types'],
  facade: ['clip', 'i18n', 'lit'],
  activation: ['clip', 'platform', 'playback', 'lit:types'],
  report: ['clip', 'platform', 'playback', 'engine:types'],
  'lazy-player': [
    'clip',
    'platform',
    'i18n',
    'playback',
    'engine',
    'page',
    'session',
    'activation',
    'report',
    'lit',
  ],
  'lazy-dev-warnings': ['clip'],
  'lazy-links': ['clip', 'platform'],
  'lazy-controls': ['clip', 'platform', 'i18n', 'playback', 'report:types', 'lit'],
  'lazy-captions': ['clip', 'platform'],
  'lazy-transcript': ['clip', 'platform', 'i18n', 'lit'],
  analytics: ['report:types'],
  server: ['clip', 'i18n'],
  embed: ['server'],
  // The command line. Nothing that a page loads may import it, as no other line names it.
  pack: ['clip', 'server', 'engine', 'node:'],
  '.': ['clip', 'platform', 'i18n', 'playback', 'engine', 'session', 'facade', 'activation', 'report', 'lit'],
};

/** The only files that may have an `import()`: of the core chunk, of the player, and of the languages. */
const CHUNKS = ['chunks.ts', 'lazy-player/chunks.ts', 'i18n/load-locale.ts', 'i18n/load-viewer-locale.ts'];

/** Entry points that import a folder which no other file of src/ itself does. */
const ENTRIES = { 'transcript.ts': 'lazy-transcript', 'server.ts': 'server', 'embed.ts': 'embed' };

const source = resolve(argv[2] ?? 'src');
const imports = readdirSync(source, { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .flatMap(importsOf);
const offences = [
  ...imports.flatMap(checkImport),
  ...circles('file', (file) => file),
  ...circles('folder', folderOf),
];
for (const offence of offences) console.error(offence);
if (offences.length === 0) console.log(`imports: all ${imports.length} are allowed`);
exit(offences.length === 0 ? 0 : 1);

/**
 * Every import of a file, types included: `{ from, line, specifier, to, isDynamic, isType }`. `to` is a path
 * relative to src/, or a package's specifier.
 */
function importsOf(from) {
  const text = readFileSync(join(source, from), 'utf8');
  const { module, errors } = parseSync(from, text);
  if (errors.length > 0) throw new Error(`${from}: ${errors[0].message}`);
  const lineAt = (offset) => text.slice(0, offset).split('\n').length;
  const entry = (specifier, start, isDynamic, isType) => ({
    from,
    line: lineAt(start),
    specifier,
    to: specifier.startsWith('.')
      ? relative(source, resolve(source, dirname(from), specifier)).replace(/\.js$/, '.ts')
      : specifier,
    isDynamic,
    isType,
  });
  return [
    ...module.staticImports.map(({ moduleRequest, start, entries }) =>
      entry(moduleRequest.value, start, false, entries.length > 0 && entries.every(({ isType }) => isType)),
    ),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .filter(({ moduleRequest }) => moduleRequest)
      .map(({ moduleRequest, start, isType }) => entry(moduleRequest.value, start, false, isType)),
    ...module.dynamicImports.map(({ moduleRequest, start }) =>
      entry(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), start, true, false),
    ),
  ];
}

function checkImport({ from, line, specifier, to, isDynamic, isType }) {
  const offence = (why) => [`src/${from}:${line} may not import ${specifier}: ${why}`];
  if (isDynamic && !CHUNKS.includes(from)) return offence(`import() stands in ${CHUNKS.join(', ')} alone`);
  if (isDynamic) return [];
  if (specifier.startsWith('.') && !specifier.endsWith('.js')) return offence('a path ends in .js');
  const own = folderOf(from);
  const imported = specifier.startsWith('.') ? folderOf(to) : packageOf(specifier);
  if (imported === own) return own === '.' ? checkTopLevelImport(from, to, offence) : [];
  if (ENTRIES[from] === imported) return [];
  if (imported.includes('lazy-')) return offence(`${imported}/ is loaded by import(), and by nothing else`);
  const allowed = ALLOWED_IMPORTS[own];
  if (!allowed) return offence(`the folder ${own}/ is not in the table`);
  if (allowed.includes(imported) || (isType && allowed.includes(`${imported}:types`))) return [];
  return offence(`${own}/ may import ${allowed.join(', ') || 'nothing'}`);
}

function checkTopLevelImport(from, to, offence) {
  if (to === 'index.ts') return offence('no module needs the list of public names');
  if (to === 'define.ts') return offence('it registers the element');
  return CHUNKS.includes(from) ? offence('it would be loaded with every chunk') : [];
}

/** The folder of a file of src/: the longest path that `ALLOWED_IMPORTS` has. */
function folderOf(file) {
  const folder = dirname(file);
  return (
    Object.keys(ALLOWED_IMPORTS).find((name) => name.includes('/') && folder.startsWith(name)) ??
    folder.split('/')[0]
  );
}

function packageOf(specifier) {
  if (specifier.startsWith('node:')) return 'node:';
  return /^(lit|@lit)(\/|$)/.test(specifier)
    ? 'lit'
    : specifier
        .split('/')
        .slice(0, specifier[0] === '@' ? 2 : 1)
        .join('/');
}

/** Each circle of imports between files, or between folders, once. */
function circles(kind, nodeOf) {
  const graph = new Map();
  for (const { from, to, specifier } of imports) {
    if (!specifier.startsWith('.')) continue;
    const [tail, head] = [nodeOf(from), nodeOf(to)];
    if (tail !== head) graph.set(tail, (graph.get(tail) ?? new Set()).add(head));
  }
  const found = [];
  const done = new Set();
  const walk = (node, path) => {
    if (path.includes(node))
      found.push(`circle of ${kind}s: ${[...path.slice(path.indexOf(node)), node].join(' → ')}`);
    if (path.includes(node) || done.has(node)) return;
    for (const head of graph.get(node) ?? []) walk(head, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return found;
}
