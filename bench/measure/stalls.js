import { newReader, openArticle, pause } from '../browser.js';
import { pressAndTime } from '../press.js';

const HEIGHT_SECONDS = 10;

/**
 * Playing through a tunnel: how often and how long the picture stands still, and how sharp it was in the
 * first 10 s.
 */
export const stalls = {
  name: 'stalls',

  cells: ({ base, medias, slowest }) => medias.map((media) => ({ ...base, media, profile: slowest })),

  async measure({ browser, server, pace }, peer, cell) {
    const reader = await newReader(browser);
    const page = await openArticle(reader, { server, peer, cell });
    await pressAndTime(page, peer, 1);
    await server.tunnel();
    const watching = page.evaluate(
      (seconds) => window.benchProbe.watchHeight(seconds),
      Math.min(HEIGHT_SECONDS, pace.stallSeconds),
    );
    await pause(pace.stallSeconds * 1000);
    const { averageHeight, lastHeight } = await watching;
    const found = await page.evaluate(readStalls);
    await reader.close();
    return { ...found, averageHeight, lastHeight };
  },
};

function readStalls() {
  const { stalls: list, media } = window.benchProbe;
  const lengths = list.map(({ fromMs, ms }) => ms ?? performance.now() - fromMs);
  return {
    stalls: lengths.length,
    stalledMs: lengths.reduce((sum, ms) => sum + ms, 0),
    playedSeconds: media.currentTime,
  };
}
