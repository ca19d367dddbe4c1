import { newReader, openArticle, pause } from '../browser.js';
import { pressAndTime } from '../press.js';

/**
 * How long the first clip plays before the second one is pressed, or before the page is left and opened
 * again.
 */
const FIRST_CLIP_MS = 3000;

/** How readers come to a start. */
export const WAYS = ['cold', 'hover', 'keyboard', 'touch', 'second', 'warm', 'head'];

/** The packaging that has a head beside its segments. */
const HEAD_MEDIA = 'chunked';

const INPUTS = { hover: 'hover', keyboard: 'keyboard', touch: 'touch' };

/** From the release of a press to the first frame. */
export const start = {
  name: 'start',

  /** The cold start under everything that may vary, one at a time; the other ways on the base. */
  cells: ({ base, medias, variants, ways }) =>
    medias.flatMap((media) => [
      ...ways.filter((way) => way !== 'head' || media === HEAD_MEDIA).map((way) => ({ ...base, media, way })),
      ...variants.map((variant) => ({ ...base, ...variant, media, way: 'cold' })),
    ]),

  /** A head is named in the markup of who knows what that is. */
  fits: ({ knowsHead }, { way }) => knowsHead || way !== 'head',

  async measure({ browser, server }, peer, cell) {
    const reader = await newReader(browser);
    const article = {
      server,
      peer,
      cell,
      clips: 2,
      hasTouch: cell.way === 'touch',
      hasHead: cell.way === 'head',
    };
    let page = await openArticle(reader, article);
    if (cell.way === 'warm') {
      await playFirst(page, peer);
      await page.close();
      page = await openArticle(reader, article);
    }
    if (cell.way === 'second') await playFirst(page, peer);
    const number = cell.way === 'second' ? 2 : 1;
    const startMs = await pressAndTime(page, peer, number, INPUTS[cell.way] ?? 'mouse');
    await reader.close();
    return { startMs };
  },
};

async function playFirst(page, peer) {
  await pressAndTime(page, peer, 1);
  await pause(FIRST_CLIP_MS);
}
