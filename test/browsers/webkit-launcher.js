import { startDriver } from './webkit-driver.js';
import { webkitPage } from './webkit-page.js';

/** How long the browser may take to say goodbye before its process is ended. */
const GOODBYE_MS = 3000;

/**
 * WebKitGTK's MiniBrowser for the test runner, by plain W3C WebDriver.
 *
 * Of type "puppeteer", although it is none: the runner's own commands (sendMouse, sendKeys, setViewport) know a browser by its type, and ask this
 * one for a page, of which they need only what `webkit-page.js` has.
 */
export function webkitLauncher(executablePath) {
  let config;
  let booting;
  let page;
  let activeId;

  async function boot() {
    const driver = await startDriver();
    const { sessionId } = await request(driver.url, 'POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          // The runner's page holds on to its connection: waiting for it to load would wait for the tests.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
        },
      },
    });
    // One command at a time: the driver drops what comes while it works.
    let last = Promise.resolve();
    const send = (method, path, body) => {
      const sent = last.then(() => request(driver.url, method, `/session/${sessionId}${path}`, body));
      last = sent.catch(() => {});
      return sent;
    };
    page = webkitPage(send);
    return { driver, send };
  }

  return {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    initialize(runnerConfig) {
      config = runnerConfig;
    },
    async startSession(id, url) {
      booting ??= boot();
      const { send } = await booting;
      activeId = id;
      await send('POST', '/url', { url });
    },
    isActive: (id) => id === activeId,
    getBrowserUrl: () => undefined,
    async stopSession() {
      activeId = undefined;
      const { send } = await booting;
      await send('DELETE', '/actions');
      await send('POST', '/url', { url: 'about:blank' });
      return { testCoverage: config.coverage ? {} : undefined };
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no debug session here: open the page in MiniBrowser');
    },
    getPage: () => page,
    async stop() {
      if (!booting) return;
      const { driver, send } = await booting;
      const goodbye = send('DELETE', '').catch(() => {});
      await Promise.race([goodbye, new Promise((resolve) => setTimeout(resolve, GOODBYE_MS))]);
      driver.stop();
    },
  };
}

async function request(base, method, path, body = {}) {
  const answer = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.message ?? answer.status}`);
  return value;
}
