import { pause } from './browser.js';

/** How long a finger or a mouse button is down. */
const PRESS_MS = 80;

/** The time between hover and press of a reader who hesitates. */
const REST_MS = 300;

/**
 * Presses the middle of a clip's poster, and measures the time to the first frame.
 *
 * @param {'mouse' | 'hover' | 'keyboard' | 'touch'} input
 * @returns {Promise<number>} ms from the release to the first frame that was presented while playing
 */
export async function pressAndTime(page, peer, number, input = 'mouse') {
  await press(page, peer, number, input);
  const { pressedMs, frameMs } = await page.evaluate((ms) => window.benchProbe.firstFrame(ms), 30_000);
  if (frameMs === undefined) throw new Error('no frame within 30 s');
  return frameMs - pressedMs;
}

/** Moves the pointer over the clip and away again, without a press. */
export async function hover(page, number, ms) {
  const { x, y } = await middleOf(page, `#clip-${number}`);
  await page.mouse.move(x, y);
  await pause(ms);
  await page.mouse.move(5, 5);
}

async function press(page, peer, number, input) {
  const clip = `#clip-${number}`;
  await page.evaluate(() => window.benchProbe.arm());
  if (peer.isStartedByScript)
    await page.evaluate((selector) => window.benchProbe.playOnPress(selector), clip);
  if (input === 'keyboard') return pressByKey(page, peer, clip);
  if (input === 'touch') return pressByFinger(page, peer, clip);
  const { x, y } = await middleOf(page, clip);
  await page.mouse.move(x, y);
  if (input === 'hover') await pause(REST_MS);
  await page.mouse.down();
  await pause(PRESS_MS);
  await page.mouse.up();
}

async function pressByKey(page, peer, clip) {
  await page.evaluate(
    (where, what) => window.benchProbe.find(where, what).focus({ preventScroll: true }),
    clip,
    peer.focus,
  );
  await pause(REST_MS);
  await page.keyboard.press('Enter');
}

async function pressByFinger(page, peer, clip) {
  const { x, y } = await (peer.touch ? middleOfPart(page, clip, peer.touch) : middleOf(page, clip));
  const touch = await page.touchscreen.touchStart(x, y);
  await pause(PRESS_MS);
  await touch.end();
}

/** The middle of the poster: the element may include a caption below it. */
async function middleOf(page, clip) {
  return page.evaluate((selector) => {
    const { left, top, width } = document.querySelector(selector).getBoundingClientRect();
    return { x: left + width / 2, y: top + (width * 9) / 32 };
  }, clip);
}

async function middleOfPart(page, clip, part) {
  return page.evaluate(
    (where, what) => {
      const { left, top, width, height } = window.benchProbe.find(where, what).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    clip,
    part,
  );
}
