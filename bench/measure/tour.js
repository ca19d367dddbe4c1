import { launchBrowser, newReader, openArticle, pause } from '../browser.js';
import { pressAndTime } from '../press.js';
import { memoryOf } from './memory.js';
import { scrollTo } from './resume.js';

const PLAY_MS = 2000;
const REST_MS = 2000;

/**
 * A reader who plays every clip of a long page for two seconds: the memory after the last one, beside that
 * after the first.
 */
export const tour = {
  name: 'tour',
  isAlone: true,

  cells: ({ base, pace }) => [{ ...base, clips: pace.tourClips }],

  async measure({ server }, peer, cell) {
    // A browser of its own: what an earlier page left behind is nobody's.
    const browser = await launchBrowser(server);
    try {
      return await goAround(browser, server, peer, cell);
    } finally {
      await browser.close();
    }
  },
};

async function goAround(browser, server, peer, cell) {
  const page = await openArticle(await newReader(browser), { server, peer, cell, clips: cell.clips });
  await visit(page, peer, 1);
  const first = await weigh(browser, page);
  for (let number = 2; number <= cell.clips; number++) await visit(page, peer, number);
  const last = await weigh(browser, page);
  return {
    ...last,
    rendererRatio: last.rendererBytes / first.rendererBytes,
    browserRatio: last.browserBytes / first.browserBytes,
    heapRatio: last.heapBytes / first.heapBytes,
    firstRendererBytes: first.rendererBytes,
  };
}

/** Players that would play on out of sight are paused, as a reader would. */
async function visit(page, peer, number) {
  await scrollTo(page, number);
  await pressAndTime(page, peer, number);
  await pause(PLAY_MS);
  await page.evaluate(() => window.benchProbe.media.pause());
  await pause(REST_MS);
}

async function weigh(browser, page) {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  await pause(500);
  return { ...memoryOf(browser.process().pid), heapBytes: usedSize };
}
