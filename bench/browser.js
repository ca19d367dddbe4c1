import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../test/browsers/find-browsers.js';

const PROBE = readFileSync(new URL('page/probe.js', import.meta.url), 'utf8');

const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  // A player that reports to its maker, or fetches from a CDN, must not be measured on their lines.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  // It saves energy where it thinks that nobody looks; and each new window loads two pages of its own for the address bar, beside the article.
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
    // Else the page keeps a copy of all that it loads, for whoever looks into it.
    networkEnabled: false,
  });
}

/** A reader who was never here: a context of its own has an empty cache, and connections of its own. */
export async function newReader(browser) {
  return browser.createBrowserContext();
}

/**
 * Opens a peer's article, and waits until nothing is on its way any more, or too long.
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

/** Until the server has had nothing to do for a while. A player that fills its buffer at load is not waited for to the end. */
export async function untilQuiet(server, patienceMs = PATIENCE_MS) {
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
