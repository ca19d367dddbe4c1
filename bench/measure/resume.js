import { newReader, openArticle, pause } from '../browser.js';
import { pressAndTime } from '../press.js';

const PLAY_MS = 3000;

/**
 * With half a screen for each clip, this one is more than two screens below the first: far enough to be
 * parked.
 */
const FAR_CLIP = 8;

/**
 * Back to a clip that was left: the reader paused it, scrolled two screens away, played another one, and came
 * back.
 */
export const resume = {
  name: 'resume',

  cells: ({ base, medias }) => medias.map((media) => ({ ...base, media })),

  async measure({ browser, server }, peer, cell) {
    const reader = await newReader(browser);
    const page = await openArticle(reader, { server, peer, cell, clips: FAR_CLIP + 2 });
    await playAndLeave(page, peer, 1);
    await scrollTo(page, FAR_CLIP);
    await playAndLeave(page, peer, FAR_CLIP);
    await scrollTo(page, 1);
    const resumeMs = await page.evaluate(
      (clip, player) => window.benchProbe.resume(clip, player),
      '#clip-1',
      peer.player ?? 'video',
    );
    await reader.close();
    return { resumeMs };
  },
};

async function playAndLeave(page, peer, number) {
  await pressAndTime(page, peer, number);
  await pause(PLAY_MS);
  await page.evaluate(() => window.benchProbe.media.pause());
}

/** As a wheel does it, over some frames; then the page has a moment to notice. */
export async function scrollTo(page, number) {
  await page.evaluate(async (selector) => {
    const clip = document.querySelector(selector);
    const target = clip.getBoundingClientRect().top + scrollY - 100;
    const steps = 10;
    const from = scrollY;
    for (let step = 1; step <= steps; step++) {
      window.scrollTo(0, from + ((target - from) * step) / steps);
      await new Promise(requestAnimationFrame);
    }
  }, `#clip-${number}`);
  await pause(500);
}
