import { newReader, openArticle, pause } from '../browser.js';
import { hover, pressAndTime } from '../press.js';
import { bytesOf, MEDIA } from './bytes-of.js';

const PLAY_MS = 5000;

/**
 * A pointer that stays for 300 ms and goes on; and what the players do with that in the two seconds after.
 */
const LOOK_MS = 300;
const AFTERMATH_MS = 2000;

/** What is loaded before the tap, after a hover that led to nothing, and in the first 5 s of play. */
export const bytes = {
  name: 'bytes',

  cells: ({ base, medias }) => medias.map((media) => ({ ...base, media })),

  async measure({ browser, server }, peer, cell) {
    const hovered = await measureHover(browser, server, peer, cell);
    await server.clear();
    const reader = await newReader(browser);
    const page = await openArticle(reader, { server, peer, cell });
    const before = await server.entries();
    await pressAndTime(page, peer, 1);
    await pause(PLAY_MS);
    const entries = await server.entries();
    const { aheadSeconds, height } = await page.evaluate(readBuffer);
    await reader.close();
    return {
      mediaBeforeTap: bytesOf(before, MEDIA),
      scriptBeforeTap: bytesOf(before, ['script']),
      mediaAfterHover: hovered.media,
      scriptAfterHover: hovered.script,
      mediaIn5s: bytesOf(entries, MEDIA) - bytesOf(before, MEDIA),
      mediaAfter5s: bytesOf(entries, MEDIA),
      scriptAfter5s: bytesOf(entries, ['script']),
      aheadSeconds,
      height,
    };
  },
};

async function measureHover(browser, server, peer, cell) {
  const reader = await newReader(browser);
  const page = await openArticle(reader, { server, peer, cell });
  await hover(page, 1, LOOK_MS);
  await pause(AFTERMATH_MS);
  const entries = await server.entries();
  await reader.close();
  return { media: bytesOf(entries, MEDIA), script: bytesOf(entries, ['script']) };
}

function readBuffer() {
  const { media } = window.benchProbe;
  const { buffered, currentTime } = media;
  const ends = Array.from({ length: buffered.length }, (_, index) => [
    buffered.start(index),
    buffered.end(index),
  ]);
  const [, end] = ends.find(([from, to]) => from <= currentTime + 0.1 && to >= currentTime) ?? [
    0,
    currentTime,
  ];
  return { aheadSeconds: end - currentTime, height: media.videoHeight };
}
