import { easeInOut, presence, progress } from '../kit/motion.js';
import { fillCircle, fillRounded, pathThrough, strokePath, withAlpha } from '../kit/shapes.js';
import { drawRisingRows, drawTag, drawText } from '../kit/type.js';
import { drawLandscape } from './landscape.js';
import { colors } from './palette.js';

const HERO = { size: 108, weight: 900, color: colors.ink, tracking: -3.5 };
const ALREADY_STANDING = -10;

export function drawOpening(context, { seconds, lineStart }) {
  const wallStart = lineStart(1);
  const wall = progress(seconds, wallStart, 2.2, easeInOut) - progress(seconds, lineStart(3), 2.5, easeInOut);
  const flood = progress(seconds, lineStart(3) + 1.5, 3.5, easeInOut) * 0.55;
  drawLandscape(context, { seconds, wall, flood });
  // The title stands from the first frame: the poster and the first picture are the same.
  drawText(context, 'EXPLAINED', 118, 108, { size: 19, weight: 800, color: colors.alarm, tracking: 3 });
  fillRounded(context, colors.alarm, 72, 97, 34, 7, 0);
  drawRisingRows(context, ['Room for', 'the river'], 68, 214, HERO, {
    seconds,
    startSeconds: ALREADY_STANDING,
    leading: 0.98,
  });
  drawTag(context, 'Merrowby, River Tane', 72, 372, {
    color: colors.white,
    background: colors.ink,
    size: 22,
  });
  const walls = [
    { text: '1824', index: 0 },
    { text: '1891', index: 1 },
    { text: '1953', index: 2 },
    { text: '2007', index: 3 },
  ];
  withAlpha(context, presence(seconds, wallStart, lineStart(3)), () => {
    for (const { text, index } of walls) {
      const share = progress(seconds, wallStart + index * 0.45, 0.5);
      drawTag(context, text, 800 + index * 110, 386, { color: colors.white, background: colors.ink, share });
    }
  });
}

export function drawClosing(context, { seconds, durationSeconds, lineStart }) {
  const rise = progress(seconds, 0.2, 2.2, easeInOut);
  const fall = progress(seconds, lineStart(0) + 3.4, 3, easeInOut);
  drawLandscape(context, { seconds: seconds + 60, flood: rise - fall });
  drawLakeClock(context, seconds, lineStart(1));
  drawWarning(context, seconds, lineStart);
  drawOtherTowns(context, seconds, lineStart(3));
  drawEndCard(context, seconds, durationSeconds, lineStart);
}

function drawLakeClock(context, seconds, endSeconds) {
  withAlpha(context, presence(seconds, 0.6, endSeconds), () => {
    const hours = Math.round(14 * progress(seconds, 0.8, 3, easeInOut));
    drawText(context, `${hours} h`, 68, 200, { ...HERO });
    drawText(context, 'a lake, then a meadow again', 74, 246, { size: 30, weight: 600, color: colors.ink });
  });
}

function drawWarning(context, seconds, lineStart) {
  withAlpha(context, presence(seconds, lineStart(1), lineStart(2), 0.4), () => {
    drawRisingRows(
      context,
      ['A larger flood', 'will come.'],
      70,
      180,
      { ...HERO, size: 72, tracking: -2 },
      {
        seconds,
        startSeconds: lineStart(1) + 0.3,
      },
    );
  });
}

function drawOtherTowns(context, seconds, startSeconds) {
  if (seconds < startSeconds - 0.2) return;
  const x = (index) => 90 + index * 106;
  const y = (index) => 318 + Math.sin(index * 1.4) * 24;
  const river = pathThrough(Array.from({ length: 50 }, (_, step) => [x(step / 9.8), y(step / 9.8)]));
  strokePath(context, river, {
    color: colors.riverDeep,
    width: 12,
    share: progress(seconds, startSeconds, 1.8, easeInOut),
    length: 640,
  });
  for (let index = 0; index < 6; index += 1) {
    const share = progress(seconds, startSeconds + 0.2 + index * 0.28, 0.5);
    const isMerrowby = index === 0;
    fillCircle(context, colors.white, x(index), y(index), 19 * share);
    fillCircle(context, isMerrowby ? colors.alarm : colors.meadowDeep, x(index), y(index), 13 * share);
  }
}

function drawEndCard(context, seconds, durationSeconds, lineStart) {
  const startSeconds = lineStart(2);
  drawRisingRows(
    context,
    ['Room for', 'the river'],
    68,
    150,
    { ...HERO, size: 92 },
    {
      seconds,
      startSeconds,
      leading: 0.98,
    },
  );
  const note = 'Place names and figures in this explainer are invented.';
  const alpha = progress(seconds, durationSeconds - 3.6, 0.6);
  withAlpha(context, alpha, () => {
    drawTag(context, note, 72, 386, { color: colors.white, background: colors.ink, size: 19 });
  });
}
