import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { arch, platform } from 'node:process';
import { pathToFileURL } from 'node:url';

/** The last version for Node 20 of a package that brings a headless Chromium inside, so that a registry is all that it takes. */
const PACKAGE = '@sparticuz/chromium@147.0.0';

/**
 * Installs a headless Chromium into a folder of its own, for machines without any browser. Linux on x64 only: there is no such package elsewhere.
 *
 * @param {string} folder where to install; reused the next time
 * @returns {Promise<{ path: string, args: string[] } | undefined>} undefined where it cannot be had
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
