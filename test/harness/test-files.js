import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const PURE_PAGE = 'test/harness/pure-tests.js';

/**
 * The files that `npm test` runs: `*.test.ts`, the longest first, so that no long one is left for the end.
 * The tests of the pure folders (`src/tsconfig.pure.json`) run in one page.
 *
 * @param {string} root of the project
 * @returns {string[]} paths below the root
 */
export function defaultTestFiles(root) {
  const isPure = pureTest(root);
  const sizeOf = (file) => statSync(join(root, file)).size;
  const files = testFiles(root).filter((file) => !isPure(file));
  return [PURE_PAGE, ...files.sort((one, other) => sizeOf(other) - sizeOf(one))];
}

/** A plugin for the runner's server, which fills the page of the pure folders. */
export function pureTests(root) {
  return {
    name: 'pure-tests',
    serve({ path }) {
      if (path !== `/${PURE_PAGE}`) return undefined;
      const files = testFiles(root).filter(pureTest(root));
      return { body: files.map((file) => `import '/${file}';\n`).join(''), type: 'js' };
    },
  };
}

function testFiles(root) {
  return readdirSync(join(root, 'test'), { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${file.split(sep).join('/')}`)
    .sort();
}

function pureTest(root) {
  const config = readFileSync(join(root, 'src/tsconfig.pure.json'), 'utf8');
  const { include } = JSON.parse(config.replace(/^\s*\/\/.*$/gm, ''));
  return (file) => include.some((folder) => file.startsWith(`test/${folder}/`));
}
