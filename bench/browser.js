import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../test/browsers/find-browsers.js';

const PROBE = readFileSync(new URL('page/probe.js', import.meta.url), 'utf8');

const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  // Requests of a player to its vendor or a CDN must not influence the measurement.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  // Chromium throttles windows that seem hidden, and loads two internal pages for the address bar of each new
  // window.
  '--disable-features=CalculateNativeWinOcclusion,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

export async function launchBrowser(server) {
  const { chromium } = findBrowsers();
  if (!chromium)
    throw new Error('The bench needs Chromium or Chrome: apt-get install chromium, or set CHROME_PATH');
  const trust = server.fingerprint ? [`--ignore-certificate-errors-spki-list=${server.fingerprint}`] : [];
  return puppeteer.launch({
    executablePath: chromium,
    args: [...ARGS, ...trust],
    defaultViewport: { width: 1280, height: 1000 },
    protocolTimeout: 120_000,
    // Otherwise the page keeps a copy of all responses for the DevTools protocol.
    networkEnabled: false,
  });
}

/** A new reader: a browser context with an empty cache and without connections. */
export async function newReader(browser) {
  return browser.createBrowserContext();
}

/**
 * Opens a peer's article, and waits until the network is idle, or for the longest time.
 *
 * @param {import('puppeteer-core').BrowserContext} reader
 */
export async function openArticle(
  reader,
  { server, peer, cell, clips = 1, hasTouch = false, hasHead = false },
) {
  const page = await reader.newPage();
  if (hasTouch) await page.setViewport({ width: 1280, height: 1000, hasTouch: true });
  await page.evaluateOnNewDocument(PROBE);
  if (cell.cpu > 1) await page.emulateCPUThrottling(cell.cpu);
  const media = cell.media ?? 'chunked';
  await page.goto(
    `${server.origin(cell.http)}/pages/${peer.name}.html?clips=${clips}&media=${media}${hasHead ? '&head' : ''}`,
    {
      waitUntil: 'load',
      timeout: 90_000,
    },
  );
  await untilQuiet(server);
  return page;
}

const QUIET_MS = 500;
const PATIENCE_MS = 8000;

/** Waits until the server has been idle for a while, but not for a player that fills its buffer at load. */
async function untilQuiet(server, patienceMs = PATIENCE_MS) {
  const deadline = performance.now() + patienceMs;
  let quietSince = performance.now();
  while (performance.now() < deadline && performance.now() - quietSince < QUIET_MS) {
    await pause(50);
    if ((await server.openAnswers()) > 0) quietSince = performance.now();
  }
}

export function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
