import { setTimeout as pause } from 'node:timers/promises';
import { startDriver } from './webkit-driver.js';
import { webkitPage } from './webkit-page.js';

/** How long the browser may take to close before its process is killed. */
const CLOSE_TIMEOUT_MS = 3000;

/**
 * How often a health check is sent to the browser, and how long its response may take. The runner fails a file 2 s
 * after its page is gone: the launcher must have found out before.
 */
const HEALTH_CHECK_INTERVAL_MS = 500;
const HEALTH_CHECK_TIMEOUT_MS = 60_000;

/**
 * More than the time after which the runner treats a lost connection as final: it is 2 s, and begins when the runner
 * learns of the loss, which a busy machine delays.
 */
const LOST_MS = 5000;

/** How often a file is run again: the hangs come at about every fourth run of the files that play streams. */
const MAX_RESTARTS = 3;

/**
 * Launches WebKitGTK's MiniBrowser for the test runner, by W3C WebDriver.
 *
 * At times, the main thread of a page hangs in a lock of GStreamer, in a seek, or the process of the page crashes.
 * Then the browser is restarted, and runs the file again. A line in the log says so.
 *
 * The type is "puppeteer", because the runner's commands (sendMouse, sendKeys) depend on the type.
 * They use only the members of a page that `webkit-page.js` has.
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
          // The runner's page keeps a connection open: it has loaded only when the tests have ended.
          pageLoadStrategy: 'none',
          'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
        },
      },
    });
    // One command at a time: the driver drops commands that arrive while it processes another one.
    let last = Promise.resolve();
    const send = (method, path, body) => {
      const sent = last.then(() => request(driver.url, method, `/session/${sessionId}${path}`, body));
      last = sent.catch(() => {});
      return sent;
    };
    page = webkitPage(send);
    return { driver, send };
  }

  async function open(url) {
    booting ??= boot();
    const { send } = await booting;
    await send('POST', '/url', { url });
  }

  /** Without a chance to end well: a process that hangs may take its time. */
  async function kill() {
    const { driver } = await booting;
    booting = undefined;
    driver.stop('SIGKILL');
  }

  /** Checks until the end of the session whether the page responds. Resolves to false if it hangs or has crashed. */
  async function isHealthyToTheEnd(id) {
    const { send } = await booting;
    while (activeId === id) {
      const check = send('POST', '/execute/sync', { script: 'return true', args: [] });
      if (!(await succeeds(HEALTH_CHECK_TIMEOUT_MS, check))) return activeId !== id;
      await pause(HEALTH_CHECK_INTERVAL_MS);
    }
    return true;
  }

  async function restartIfBroken(id, url, onRestart) {
    for (let restarts = 0; restarts < MAX_RESTARTS; restarts += 1) {
      if (await isHealthyToTheEnd(id)) return;
      console.log('WebKitGTK hung or crashed, and runs the file again');
      onRestart(id);
      await kill();
      // The runner would take a page that connects sooner for the lost one.
      await pause(LOST_MS);
      await open(url);
    }
  }

  return {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    /**
     * Called with the session's id at a restart. The runner must know that the page did not reload itself.
     */
    onRestart() {},
    initialize(runnerConfig) {
      config = runnerConfig;
    },
    async startSession(id, url) {
      activeId = id;
      await open(url);
      restartIfBroken(id, url, this.onRestart).catch((error) => console.log(`WebKitGTK: ${error}`));
    },
    isActive: (id) => id === activeId,
    getBrowserUrl: () => undefined,
    async stopSession() {
      activeId = undefined;
      // It is between two starts of the browser.
      if (!booting) return { testCoverage: undefined };
      const { send } = await booting;
      send('DELETE', '/actions').catch(() => {});
      const hasLeft = await succeeds(CLOSE_TIMEOUT_MS, send('POST', '/url', { url: 'about:blank' }));
      if (!hasLeft || page.hasStuckButton) await kill();
      return { testCoverage: config.coverage ? {} : undefined };
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no debug session here: open the page in MiniBrowser');
    },
    getPage: () => page,
    async stop() {
      if (!booting) return;
      const { driver, send } = await booting;
      await succeeds(CLOSE_TIMEOUT_MS, send('DELETE', ''));
      driver.stop();
    },
  };
}

/** Whether a promise is fulfilled within so many milliseconds. */
function succeeds(milliseconds, promise) {
  const fulfilled = promise.then(
    () => true,
    () => false,
  );
  return Promise.race([fulfilled, pause(milliseconds, false, { ref: false })]);
}

async function request(base, method, path, body = {}) {
  const response = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.message ?? response.status}`);
  return value;
}
