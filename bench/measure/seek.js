import { newReader, openArticle, pause } from '../browser.js';
import { pressAndTime } from '../press.js';

const PLAY_MS = 2000;

/** To the middle of the clip while it plays: from setting the time to the first frame there. */
export const seek = {
  name: 'seek',

  cells: ({ base, medias }) => medias.map((media) => ({ ...base, media })),

  async measure({ browser, server }, peer, cell) {
    const reader = await newReader(browser);
    const page = await openArticle(reader, { server, peer, cell });
    await pressAndTime(page, peer, 1);
    await pause(PLAY_MS);
    const seekMs = await page.evaluate(() => window.benchProbe.seekToMiddle());
    await reader.close();
    return { seekMs };
  },
};
