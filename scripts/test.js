// Runs the tests in every browser that is found.
//
//   npm test -- --browsers=chromium,firefox   in these only
//   npm test -- test/session                  the files below a path, or one file
import { argv, env, exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { ADVICE, findBrowsers } from '../test/browsers/find-browsers.js';
import { installChromium } from '../test/browsers/install-chromium.js';
import { closingLine, linesOfFailed, linesOfLeftOut } from '../test/harness/closing-lines.js';
import { configFor } from '../test/harness/runner-config.js';

const options = argv.slice(2);
const wanted = options
  .find((option) => option.startsWith('--browsers='))
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
  browser.onAnew = (id) => runner.sessions.updateStatus(runner.sessions.get(id), 'INITIALIZING');
runner.on('stopped', (passed) => {
  const sessions = [...runner.sessions.all()];
  const hasRun = sessions.some(({ testResults }) => testResults);
  // After what the runner still has to say.
  setTimeout(() => {
    for (const line of [...linesOfLeftOut(sessions), ...linesOfFailed(sessions)]) console.log(line);
    console.log(closingLine(sessions));
    exit(passed && hasRun ? 0 : 1);
  });
});

async function chooseBrowsers() {
  const found = findBrowsers();
  const names = wanted ?? Object.keys(found);
  const chosen = Object.fromEntries(names.filter((name) => found[name]).map((name) => [name, found[name]]));
  const missing = names.filter((name) => !found[name]);
  for (const name of missing) console.log(`No ${name} found: ${ADVICE[name]}`);
  if (missing.length > 0 && (wanted || (env.CI && platform === 'linux'))) exit(1);
  if (Object.keys(chosen).length > 0) return { browsers: chosen, chromiumArgs: [] };
  const folder = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
  const installed = await installChromium(folder);
  if (!installed) exit(1);
  return { browsers: { chromium: installed.path }, chromiumArgs: installed.args };
}
