import { setTimeout as pause } from 'node:timers/promises';
import { startDriver } from './webkit-driver.js';
import { webkitPage } from './webkit-page.js';

/** How long the browser may take to say goodbye before its process is ended. */
const GOODBYE_MS = 3000;

/** How often a browser at work is asked whether it lives, and when it is given up. */
const PULSE_MS = 10_000;
const STILL_MS = 60_000;

/** A little more than what the runner waits for an explanation when it has lost a page. */
const LOST_MS = 2500;

/**
 * WebKitGTK's MiniBrowser for the test runner, by plain W3C WebDriver.
 *
 * Its page now and then stands still for good, in GStreamer, where the main thread waits for a lock: then the browser is ended, and a new one begins the file
 * anew, once; a line tells of it.
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

  async function open(url) {
    booting ??= boot();
    const { send } = await booting;
    await send('POST', '/url', { url });
  }

  async function end() {
    const { driver } = await booting;
    booting = undefined;
    driver.stop();
  }

  /** Whether the session's page answers, time and again, until the session is over. */
  async function livesOn(id) {
    const { send } = await booting;
    while (activeId === id) {
      const pulse = send('POST', '/execute/sync', { script: 'return true', args: [] }).catch(() => {});
      if ((await within(STILL_MS, pulse)) === LATE) return activeId !== id;
      await pause(PULSE_MS);
    }
    return true;
  }

  async function watch(id, url, onAnew) {
    if (await livesOn(id)) return;
    console.log('WebKitGTK stood still, and begins the file anew');
    onAnew(id);
    await end();
    // The runner takes a page that comes sooner for the one whose connection it has just lost.
    await pause(LOST_MS);
    await open(url);
  }

  return {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    /** To be told to the runner, by the session's id: else it takes the page for one that has loaded itself anew. */
    onAnew() {},
    initialize(runnerConfig) {
      config = runnerConfig;
    },
    async startSession(id, url) {
      activeId = id;
      await open(url);
      watch(id, url, this.onAnew).catch((error) => console.log(`WebKitGTK: ${error}`));
    },
    isActive: (id) => id === activeId,
    getBrowserUrl: () => undefined,
    async stopSession() {
      activeId = undefined;
      const { send } = await booting;
      send('DELETE', '/actions').catch(() => {});
      if ((await within(GOODBYE_MS, send('POST', '/url', { url: 'about:blank' }))) === LATE) await end();
      return { testCoverage: config.coverage ? {} : undefined };
    },
    startDebugSession() {
      throw new Error('WebKitGTK has no debug session here: open the page in MiniBrowser');
    },
    getPage: () => page,
    async stop() {
      if (!booting) return;
      const { driver, send } = await booting;
      await within(
        GOODBYE_MS,
        send('DELETE', '').catch(() => {}),
      );
      driver.stop();
    },
  };
}

const LATE = Symbol('late');

function within(milliseconds, promise) {
  return Promise.race([promise, pause(milliseconds, LATE, { ref: false })]);
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
