import { easeInOut, interpolate, lerp, presence, progress, scatter } from '../kit/motion.js';
import {
  fillBackground,
  fillCircle,
  fillRounded,
  pathThrough,
  strokePath,
  withAlpha,
} from '../kit/shapes.js';
import { drawFigure, drawTag, drawText } from '../kit/type.js';
import { colors } from './palette.js';

const AVERIN = [820, 420];
const LINES = 14;

/** The year on the map as the narration goes on: 1995 at the start of the story, 2015 at its end. */
function yearAt(seconds, lineStart, durationSeconds) {
  return interpolate(
    [
      [lineStart(1), 1995],
      [lineStart(2), 1999],
      [lineStart(3), 2004],
      [lineStart(5), 2009],
      [durationSeconds - 1.2, 2015],
    ],
    seconds,
  );
}

/** The line that is left in the end is number 0; the others close in order. */
function closingYear(line) {
  return line === 0 ? Number.POSITIVE_INFINITY : 1996 + line * 1.42;
}

export function drawNetwork(context, { seconds, durationSeconds, lineStart }) {
  fillBackground(context, colors.nightSoft);
  drawGrid(context, seconds);
  const year = yearAt(seconds, lineStart, durationSeconds);
  let running = 0;
  for (let line = 0; line < LINES; line += 1) {
    const open = progress(seconds, lineStart(0) - 0.3 + line * 0.14, 1.2, easeInOut);
    const closed = Math.max(0, Math.min(1, (year - closingYear(line)) * 1.2));
    if (closed < 0.5) running += 1;
    drawLine(context, { line, open, closed, seconds });
  }
  fillCircle(context, colors.lamp, ...AVERIN, 20 + Math.sin(seconds * 4) * 2);
  fillCircle(context, colors.night, ...AVERIN, 11);
  drawTag(context, 'Averin', AVERIN[0], AVERIN[1] + 48, {
    color: colors.night,
    background: colors.lamp,
    align: 'center',
    share: progress(seconds, lineStart(0)),
  });
  drawCount(context, seconds, year, running, lineStart);
  drawBedAndSeat(context, seconds, lineStart);
}

function drawGrid(context, seconds) {
  for (let index = 0; index < 90; index += 1) {
    const x = 60 + (index % 15) * 86;
    const y = 170 + Math.floor(index / 15) * 92;
    fillCircle(context, colors.steel, x, y, 2.5 + Math.sin(seconds * 1.5 + index) * 0.8);
  }
}

function drawLine(context, { line, open, closed, seconds }) {
  const angle = (line / LINES) * Math.PI * 2 + 0.25;
  const reach = 0.72 + scatter(line + 2) * 0.28;
  const end = [AVERIN[0] + Math.cos(angle) * 390 * reach, AVERIN[1] + Math.sin(angle) * 235 * reach];
  const bend = [
    lerp(AVERIN[0], end[0], 0.5) + Math.sin(angle) * 30,
    lerp(AVERIN[1], end[1], 0.5) - Math.cos(angle) * 30,
  ];
  const path = pathThrough([AVERIN, bend, end]);
  strokePath(context, path, { color: colors.indigo, width: 7, share: open, length: 460 });
  withAlpha(context, 1 - closed, () => {
    strokePath(context, path, {
      color: line === 0 ? colors.lamp : colors.teal,
      width: 7,
      share: open,
      length: 460,
    });
  });
  if (open < 1) return;
  fillCircle(context, closed < 0.5 ? colors.cream : colors.steel, ...end, 9);
  if (closed >= 1) return;
  const trip = (seconds * 0.22 + scatter(line)) % 1;
  const [from, to, share] = trip < 0.5 ? [AVERIN, bend, trip * 2] : [bend, end, trip * 2 - 1];
  const [x, y] = [lerp(from[0], to[0], share), lerp(from[1], to[1], share)];
  withAlpha(context, 1 - closed, () => fillCircle(context, colors.cream, x, y, 6));
}

function drawCount(context, seconds, year, running, lineStart) {
  const share = progress(seconds, lineStart(0) - 0.4, 0.6);
  const label = { size: 24, weight: 700, color: colors.mist, alpha: share };
  const figure = { size: 118, weight: 900, color: colors.cream, alpha: share, tracking: -4 };
  drawText(context, String(Math.floor(year)), 68, 270, figure);
  drawText(context, String(running), 68, 420, { ...figure, color: colors.lamp });
  drawText(context, running === 1 ? 'night train a day' : 'night trains a day', 72, 458, label);
  for (let index = 0; index < LINES; index += 1) {
    const color = index < running ? colors.lamp : colors.steel;
    withAlpha(context, share, () => fillRounded(context, color, 72 + index * 22, 486, 15, 26, 3));
  }
}

function drawBedAndSeat(context, seconds, lineStart) {
  const open = presence(seconds, lineStart(3), lineStart(5), 0.5);
  withAlpha(context, open, () => {
    fillRounded(context, colors.cream, 470, 190, 738, 350, 12);
    const bed = { label: 'A bed', unit: 'sale a day', sold: 1, x: 520, startSeconds: lineStart(3) + 0.6 };
    const seat = { label: 'A seat', unit: 'sales a day', sold: 4, x: 860, startSeconds: lineStart(4) + 0.4 };
    for (const { label, unit, sold, x, startSeconds } of [bed, seat]) {
      drawText(context, label, x, 250, { size: 32, weight: 800, color: colors.night });
      for (let index = 0; index < 4; index += 1) {
        const share = index < sold ? progress(seconds, startSeconds + index * 0.4, 0.5) : 0;
        fillRounded(context, '#e6d9bd', x + index * 74, 280, 62, 84, 6);
        fillRounded(context, colors.coral, x + index * 74, 280 + 84 * (1 - share), 62, 84 * share, 6);
      }
      drawFigure(context, {
        value: sold,
        unit,
        x,
        y: 470,
        size: 80,
        color: colors.night,
        unitColor: '#5f6186',
        share: progress(seconds, startSeconds, 0.6 + sold * 0.4),
      });
    }
    const tick = 520 + ((seconds * 120) % 600);
    fillRounded(context, colors.lamp, tick, 520, 44, 5, 2);
  });
}
