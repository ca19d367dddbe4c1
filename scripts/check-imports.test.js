import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFiles } from './check-files.js';

const check = (files) => checkFiles('check-imports.js', files);

const CLIP = { 'clip/clip.ts': 'export const clip = 1;' };

test('a tree with allowed imports passes', () => {
  const { status, output } = check({
    ...CLIP,
    'session/session.ts': "import { clip } from '../clip/clip.js'; export const session = clip;",
    'lazy-controls/view.ts': "import { html } from 'lit'; export const view = html;",
    'lazy-controls/host.ts': "import type { Report } from '../report/events.js'; export type R = Report;",
    'report/events.ts': 'export interface Report {}',
    'chunks.ts': "export const load = () => import('./lazy-player/player.js');",
    'lazy-player/player.ts': "import { session } from '../session/session.js'; export { session };",
    'pack/source/probe.ts': "import { stat } from 'node:fs/promises'; export const size = stat;",
  });
  assert.equal(status, 0, output);
});

const WRONG = {
  'an import that the table does not allow': [
    { ...CLIP, 'i18n/words.ts': "import { clip } from '../clip/clip.js'; export const a = clip;" },
    /i18n\/words\.ts:1 may not import/,
  ],
  'such an import of a type': [
    { ...CLIP, 'i18n/words.ts': "import type { clip } from '../clip/clip.js'; export type A = typeof clip;" },
    /i18n\/words\.ts:1 may not import/,
  ],
  'such a re-export': [
    { ...CLIP, 'i18n/words.ts': "export { clip } from '../clip/clip.js';" },
    /i18n\/words\.ts:1 may not import/,
  ],
  'a circle of files': [
    { 'clip/a.ts': "import './b.js';", 'clip/b.ts': "import type { a } from './a.js';" },
    /circle of files/,
  ],
  'a circle of folders': [
    {
      'engine/a.ts': "import '../page/b.js';",
      'page/b.ts': "import '../playback/c.js';",
      'playback/c.ts': "import type { d } from '../engine/d.js';",
      'engine/d.ts': '',
    },
    /circle of folders/,
  ],
  'import() outside of chunks.ts': [
    { ...CLIP, 'clip/a.ts': "export const a = () => import('./clip.js');" },
    /import\(\) stands in chunks\.ts, lazy-player\/chunks\.ts, .* alone/,
  ],
  'a static import of a lazy folder': [
    {
      'news-video.ts': "import './lazy-player/player.js';",
      'lazy-player/player.ts': '',
    },
    /is loaded by import\(\)/,
  ],
  'a type of a lazy folder': [
    { 'news-video.ts': "import type { P } from './lazy-player/player.js';", 'lazy-player/player.ts': '' },
    /is loaded by import\(\)/,
  ],
  'hls.js outside of its folder': [{ 'engine/a.ts': "import Hls from 'hls.js';" }, /may not import hls\.js/],
  'a module of Node in what a page loads': [
    { 'clip/a.ts': "import { join } from 'node:path'; export const a = join;" },
    /may not import node:path/,
  ],
  'the command line in what a page loads': [
    { 'session/a.ts': "import { b } from '../pack/b.js'; export const a = b;", 'pack/b.ts': '' },
    /session\/a\.ts:1 may not import/,
  ],
  'a package in the command line': [
    { 'pack/a.ts': "import Hls from 'hls.js'; export const a = Hls;" },
    /may not import hls\.js/,
  ],
  'Lit in a pure folder': [{ 'playback/a.ts': "import { html } from 'lit';" }, /may not import lit/],
  'a value of Lit in a folder that may import its types alone': [
    { 'session/a.ts': "import { html } from 'lit';" },
    /may not import lit/,
  ],
  'a value of a folder that may be imported for its types alone': [
    {
      'lazy-controls/menu.ts': "import { Reporter } from '../report/reporter.js'; export const a = Reporter;",
      'report/reporter.ts': 'export class Reporter {}',
    },
    /lazy-controls\/menu\.ts:1 may not import/,
  ],
  'a path without its ending': [{ ...CLIP, 'clip/a.ts': "import './clip';" }, /a path ends in \.js/],
  'the list of public names': [
    { 'index.ts': '', 'news-video.ts': "import './index.js';" },
    /no module needs the list/,
  ],
  'a folder that is not in the table': [
    { 'utils/a.ts': "import '../clip/b.js';", 'clip/b.ts': '' },
    /not in the table/,
  ],
};
for (const [name, [files, expected]] of Object.entries(WRONG)) {
  test(`${name} fails`, () => {
    const { status, output } = check(files);
    assert.equal(status, 1, output);
    assert.match(output, expected);
  });
}
