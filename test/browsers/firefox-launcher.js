import { puppeteerLauncher } from '@web/test-runner-puppeteer';

/** Launches Firefox by WebDriver BiDi. */
export function firefoxLauncher(executablePath) {
  const launcher = puppeteerLauncher({
    launchOptions: { browser: 'firefox', executablePath, headless: true },
    concurrency: 1,
  });
  const getPage = launcher.getPage.bind(launcher);
  launcher.getPage = (id) => withSpaceKey(getPage(id));
  return launcher;
}

/** Puppeteer passes key names to Firefox unchanged, and WebDriver BiDi does not know the name `Space`. */
function withSpaceKey(page) {
  const keyName = (name) => (name === 'Space' ? ' ' : name);
  const keyboard = passThrough(page.keyboard, {
    press: (name, options) => page.keyboard.press(keyName(name), options),
    down: (name, options) => page.keyboard.down(keyName(name), options),
    up: (name) => page.keyboard.up(keyName(name)),
  });
  return passThrough(page, { keyboard });
}

function passThrough(target, overrides) {
  return new Proxy(target, {
    get(_target, name) {
      if (name in overrides) return overrides[name];
      const value = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
