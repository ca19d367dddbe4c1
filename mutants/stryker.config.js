import { FOLDERS, IS_SLOW } from './folders.js';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'browser',
  plugins: ['./mutants/browser-runner.js', './mutants/addresses.js'],
  ignorers: ['addresses'],
  coverageAnalysis: 'perTest',
  ignoreStatic: IS_SLOW,
  mutate: FOLDERS.map((folder) => `src/${folder}/**/*.ts`),
  ignorePatterns: ['bench', 'dist', 'docs', 'mutants/node_modules'],
  tempDirName: 'node_modules/.cache/news-video-mutants',
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { logTests: false, reportTests: false },
  // Stryker would rewrite tsconfig.json, for which TypeScript 7 lacks the API. The dev server reads it
  // unchanged.
  tsconfigFile: 'none',
  concurrency: 2,
  timeoutMS: 20_000,
};
