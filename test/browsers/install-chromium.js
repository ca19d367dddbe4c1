import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { arch, platform } from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * A package that contains a headless Chromium, so that an npm registry is enough. The last version for Node
 * 20.
 */
const PACKAGE = '@sparticuz/chromium@147.0.0';

/**
 * Installs a headless Chromium, for machines without a browser. The package is for Linux on x64 only.
 *
 * @param {string} folder where to install; reused the next time
 * @returns {Promise<{ path: string, args: string[] } | undefined>} undefined if it cannot be installed
 */
export async function installChromium(folder) {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  try {
    if (!existsSync(join(folder, 'node_modules/@sparticuz/chromium'))) {
      console.log(`No browser found: installing ${PACKAGE} from npm …`);
      execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', PACKAGE], {
        stdio: 'ignore',
      });
    }
    const entry = createRequire(join(folder, 'noop.js')).resolve('@sparticuz/chromium');
    const { default: chromium } = await import(pathToFileURL(entry).href);
    return { path: await chromium.executablePath(), args: chromium.args };
  } catch (error) {
    console.log(`That did not work: ${error.message.split('\n', 1)[0]}`);
    return undefined;
  }
}
