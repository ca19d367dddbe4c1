import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSources } from './build-sources.js';
import { styleSheet } from './style-sheet.js';

/** Builds a library and a style sheet. */
async function build(css, browsers) {
  const folder = await mkdtemp(join(tmpdir(), 'style-sheet-'));
  try {
    const source = join(folder, 'source.css');
    await writeFile(source, css);
    return await buildSources({ '/src/entry.ts': 'export {}' }, [
      styleSheet({ source, fileName: 'page.css', browsers }),
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a style sheet that no script imports is emitted under its name, and minified', async () => {
  const files = await build('/* Why. */\np {\n  color: #ff0000;\n}\n', ['chrome 131']);
  assert.equal(files['page.css'], 'p{color:red}');
});

test('the browsers understand its syntax', async () => {
  const nested = 'p { &.a { color: red; } }';
  assert.equal((await build(nested, ['chrome 131']))['page.css'], 'p{&.a{color:red}}');
  assert.equal((await build(nested, ['chrome 100']))['page.css'], 'p.a{color:red}');
});
