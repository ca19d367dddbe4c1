import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// What `npm pack` would publish; the build before the tests has made dist/.
const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, stdio: 'pipe' }),
);
const paths = files.map(({ path }) => path);

const folder = await mkdtemp(join(tmpdir(), 'news-video-'));
after(() => rm(folder, { recursive: true }));
const packed = join(folder, packTo(folder));

test('the package holds no tests, no demo and no clips', () => {
  const strays = paths.filter(
    (path) =>
      !/^(dist|src)\/|^docs\/(migration\/)?[\w-]+\.(md|png|svg)$|^[A-Z]+(\.md)?$|^package\.json$/.test(path),
  );
  assert.deepEqual(strays, []);
});

for (const file of [
  'dist/news-video.js',
  'dist/news-video.js.map',
  'dist/news-video-transcript.js',
  'dist/news-video.css',
  'dist/files.json',
  'dist/importmap.json',
  'dist/integrity.json',
  'dist/embed.html',
  'dist/embed.js',
  'dist/embed.css',
  'dist/custom-elements.json',
  'dist/types/react.d.ts',
  'dist/types/vue.d.ts',
  'dist/types/web-types.json',
  'dist/types/vscode.html-custom-data.json',
  'dist/esm/index.js',
  'dist/esm/index.d.ts',
  'dist/esm/index.js.map',
  'dist/esm/define.js',
  'dist/esm/define.d.ts',
  'dist/esm/transcript.js',
  'dist/esm/transcript.d.ts',
  'dist/esm/server.js',
  'dist/esm/react.js',
  'dist/esm/react.d.ts',
  'dist/esm/server.d.ts',
  'dist/esm/engine/lazy-hls/hls.worker.js',
  'dist/esm/pack/command/bin.js',
  'docs/README.md',
  'docs/article.png',
]) {
  test(`the package holds ${file}`, () => assert.ok(paths.includes(file)));
}

for (const kind of [
  'hls',
  'hls-worker',
  'player',
  'shared',
  'core',
  'controls',
  'cues',
  'links',
  'locale-ar',
  'viewer-locale-de',
]) {
  test(`the package holds the ${kind} chunk under its stable prefix`, () =>
    assert.ok(paths.some((path) => new RegExp(`^dist/chunks/${kind}-[\\w-]{8}\\.js$`).test(path))));
}

test('publint finds nothing', async () => {
  const { publint } = await import('publint');
  const { buffer } = await readFile(packed);
  const { messages } = await publint({ pack: { tarball: buffer } });
  assert.deepEqual(messages, []);
});

test('the types of each entry resolve as its code does (are the types wrong?)', async () => {
  const attw = join(root, 'node_modules/.bin/attw');
  // Style sheets have no types.
  const options = [
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'news-video.css',
    'news-video-transcript.css',
    'embed.css',
  ];
  const { status, stdout } = spawnSync(attw, [packed, ...options], { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});

test('a bundler may leave out all but the files that define the elements, and the style sheets', async () => {
  const { sideEffects } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  for (const file of ['dist/esm/define.js', 'dist/esm/transcript.js', 'dist/news-video.js', 'dist/embed.js'])
    assert.ok(sideEffects.includes(`./${file}`), file);
  assert.ok(!sideEffects.some((pattern) => /index|server/.test(pattern)));
});

test('the package imports bare names, for bundlers, and can be imported on a server', async () => {
  const { parseDuration } = await import('news-video');
  assert.equal(parseDuration('2:45'), 165);
});

for (const name of ['news-video', 'news-video/define', 'news-video/transcript', 'news-video/server']) {
  test(`a server can import ${name}, which does nothing there`, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', `await import('${name}')`],
      { cwd: root, encoding: 'utf8', timeout: 10_000 },
    );
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
  });
}

test('the package has a command, which says how it is used', async () => {
  const { bin } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const { status, stdout } = spawnSync(process.execPath, [join(root, bin['news-video']), '--help'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  assert.match(stdout, /^Usage: news-video pack/);
});

test('the list of files names files that are there, and the chunk that the entry imports', async () => {
  const { default: names } = await import('news-video/files.json', { with: { type: 'json' } });
  for (const name of Object.values(names)) assert.ok(paths.includes(`dist/${name}`), name);
  const entry = await readFile(`${root}dist/${names.entry}`, 'utf8');
  assert.ok(entry.includes(names.core));
});

function packTo(destination) {
  const options = ['pack', '--ignore-scripts', '--json', '--pack-destination', destination];
  const [{ filename }] = JSON.parse(execFileSync('npm', options, { cwd: root, stdio: 'pipe' }));
  return filename;
}
