import { newReader, openArticle, pause } from '../browser.js';
import { pressAndTime } from '../press.js';

const PLAY_MS = 5000;

/** What a tap costs the page: how soon it can show its next frame, and the work of the first 5 s. */
export const tap = {
  name: 'tap',

  cells: ({ base, medias, pace }) => medias.map((media) => ({ ...base, media, cpu: pace.idleCpu })),

  async measure({ browser, server }, peer, cell) {
    const reader = await newReader(browser);
    const page = await openArticle(reader, { server, peer, cell });
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    const before = await taskMsOf(client);
    await pressAndTime(page, peer, 1);
    await pause(PLAY_MS);
    const mainThreadMs = (await taskMsOf(client)) - before;
    const interactionMs = await page.evaluate(() => window.benchProbe.interactionMs);
    await reader.close();
    return { interactionMs, mainThreadMs };
  },
};

async function taskMsOf(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
