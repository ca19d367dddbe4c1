// Runs the tests in the files `*.test.ts`, in the first browser that is found.
//
//   node scripts/test.js --browsers=all                every browser that is found
//   node scripts/test.js --browsers=chromium,firefox   these browsers
//   node scripts/test.js test/session                  the files below a path, or one file
//
// A browser of `--browsers` that is not found is named. In CI, the run fails then.
import { argv, env, exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { ADVICE, findBrowsers } from '../test/browsers/find-browsers.js';
import { installChromium } from '../test/browsers/install-chromium.js';
import { closingLine, linesOfFailed, linesOfLeftOut } from '../test/harness/closing-lines.js';
import { configFor } from '../test/harness/runner-config.js';

const options = argv.slice(2);
const wanted = options
  .findLast((option) => option.startsWith('--browsers='))
  ?.slice('--browsers='.length)
  .split(',');
const paths = options.filter((option) => !option.startsWith('--'));

const { browsers, chromiumArgs } = await chooseBrowsers();
const config = configFor(browsers, chromiumArgs);
if (paths.length > 0)
  config.files = paths.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`));

const runner = await startTestRunner({
  config,
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) exit(1);
for (const browser of config.browsers)
  browser.onRestart = (id) => runner.sessions.updateStatus(runner.sessions.get(id), 'INITIALIZING');
runner.on('stopped', (passed) => {
  const sessions = [...runner.sessions.all()];
  const hasRun = sessions.some(({ testResults }) => testResults);
  // After the last lines of the runner.
  setTimeout(() => {
    for (const line of [...linesOfLeftOut(sessions), ...linesOfFailed(sessions)]) console.log(line);
    console.log(closingLine(sessions));
    exit(passed && hasRun ? 0 : 1);
  });
});

async function chooseBrowsers() {
  const found = findBrowsers();
  const available = Object.keys(found).filter((name) => found[name]);
  const requested = wanted?.join() === 'all' ? Object.keys(found) : wanted;
  const missing = requested?.filter((name) => !found[name]) ?? [];
  for (const name of missing) console.log(`No ${name} found: ${ADVICE[name]}`);
  // WebKitGTK exists on Linux only.
  if (missing.length > 0 && env.CI && platform === 'linux') exit(1);
  const names = requested?.filter((name) => found[name]) ?? available.slice(0, 1);
  if (names.length > 0)
    return { browsers: Object.fromEntries(names.map((name) => [name, found[name]])), chromiumArgs: [] };
  if (available.length > 0) exit(1);
  const folder = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
  const installed = await installChromium(folder);
  if (!installed) exit(1);
  return { browsers: { chromium: installed.path }, chromiumArgs: installed.args };
}
