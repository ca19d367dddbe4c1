import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { Launcher } from 'chrome-launcher';

/** How to install each browser. */
export const ADVICE = {
  chromium:
    'apt-get install chromium, dnf install chromium, brew install --cask google-chrome, or set CHROME_PATH',
  firefox:
    'apt-get install firefox-esr, dnf install firefox, brew install --cask firefox, or set FIREFOX_PATH',
  webkit:
    platform === 'linux'
      ? 'apt-get install webkit2gtk-driver xvfb dbus and the gstreamer1.0 plugins (see .ci/run), or set MINIBROWSER_PATH'
      : 'WebKitGTK exists on Linux only; on macOS open the demo in Safari',
};

/**
 * Finds the browsers: by the path in the environment, then in the usual folders of the system, then in
 * Playwright's.
 *
 * @returns path of the program, or undefined, by name
 * @throws {Error} if a path from the environment does not exist: another browser must not be tested instead
 */
export function findBrowsers() {
  return {
    chromium:
      fromEnvironment('CHROME_PATH') ?? installedChrome() ?? playwrights('chromium-', /^(chrome|chromium)$/i),
    firefox: fromEnvironment('FIREFOX_PATH') ?? installedFirefox() ?? playwrights('firefox-', /^firefox$/i),
    webkit:
      platform === 'linux' && isWebkitDrivable()
        ? (fromEnvironment('MINIBROWSER_PATH') ?? miniBrowser())
        : undefined,
  };
}

function fromEnvironment(name) {
  const path = env[name];
  if (path && !existsSync(path)) throw new Error(`${name}=${path} does not exist`);
  return path || undefined;
}

function installedChrome() {
  // chrome-launcher throws if it finds none.
  try {
    return Launcher.getFirstInstallation() ?? onPath('chromium', 'chromium-browser', 'google-chrome');
  } catch {
    return onPath('chromium', 'chromium-browser', 'google-chrome');
  }
}

function installedFirefox() {
  const places = {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  };
  return places[platform]?.find((place) => existsSync(place)) ?? onPath('firefox-esr', 'firefox');
}

function isWebkitDrivable() {
  return Boolean(onPath('WebKitWebDriver') && onPath('Xvfb') && onPath('dbus-run-session'));
}

/** MiniBrowser is in a folder of the library, which is not on the PATH. */
function miniBrowser() {
  const roots = ['/usr/lib', '/usr/libexec', '/usr/lib64', ...subfolders('/usr/lib')];
  return roots
    .flatMap((root) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((folder) => join(root, folder, 'MiniBrowser')))
    .find((path) => existsSync(path));
}

function subfolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

function onPath(...names) {
  const folders = (env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

function playwrights(prefix, program) {
  const cache = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? '', 'ms-playwright'),
    linux: join(homedir(), '.cache/ms-playwright'),
  }[platform];
  const newest = subfolders(cache ?? '')
    .filter((folder) => folder.includes(prefix))
    .sort()
    .at(-1);
  if (!newest) return undefined;
  const files = readdirSync(newest, { recursive: true, withFileTypes: true });
  const found = files.find((file) => file.isFile() && program.test(file.name));
  return found && join(found.parentPath, found.name);
}
