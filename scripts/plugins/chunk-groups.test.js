import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSources } from './build-sources.js';
import { chunkGroups } from './chunk-groups.js';

const SOURCES = {
  '/src/entry.ts': `
    import { base } from './base.ts';
    console.log('entry', base);
    import('./player.ts');
    import('./controls.ts');`,
  '/src/base.ts': `export const base = 'base';`,
  '/src/player.ts': `import { icons } from './icons.ts'; import { base } from './base.ts'; console.log('player', icons, base);`,
  '/src/controls.ts': `import { icons } from './icons.ts'; console.log('controls', icons);`,
  '/src/icons.ts': `export const icons = 'icons';`,
};

const groups = chunkGroups(['core', 'player'], (reach) => ({
  core: reach('/src/base.ts'),
  player: reach('/src/player.ts'),
}));

const build = () => buildSources(SOURCES, [], { codeSplitting: { groups } });

test('a group is one chunk of its name, with what its modules import', async () => {
  const files = await build();
  assert.deepEqual(Object.keys(files).sort(), ['controls.js', 'core.js', 'entry.js', 'player.js']);
  assert.match(files['player.js'], /"icons"/);
});

test('a module that two groups reach belongs to the first one', async () => {
  const files = await build();
  assert.match(files['core.js'], /"base"/);
  assert.doesNotMatch(files['player.js'], /"base"/);
});

test('a module that no group reaches stays out of them', async () => {
  const files = await build();
  assert.match(files['controls.js'], /"controls"/);
  assert.match(files['entry.js'], /"entry"/);
});

test('what a module reaches is itself and its static imports, at any distance', async () => {
  let reached;
  const groups = chunkGroups(['all'], (reach) => {
    reached = reach('/src/entry.ts');
    return { all: reached };
  });
  await buildSources(
    {
      '/src/entry.ts': `export * from './near.ts'; import('./lazy.ts');`,
      '/src/near.ts': `export * from './far.ts';`,
      '/src/far.ts': `export const far = 1;`,
      '/src/lazy.ts': `export const lazy = 1;`,
    },
    [],
    { codeSplitting: { groups } },
  );
  assert.deepEqual([...reached], ['/src/entry.ts', '/src/near.ts', '/src/far.ts']);
});
