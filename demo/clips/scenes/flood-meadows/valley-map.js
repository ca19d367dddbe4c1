import { easeInOut, lerp, progress, scatter } from '../kit/motion.js';
import { fillBackground, fillCircle, fillPath, fillRounded, smoothPath, strokePath } from '../kit/shapes.js';
import { drawTag, drawText } from '../kit/type.js';
import { colors } from './palette.js';

const RIVER = smoothPath([
  [330, 390],
  [420, 440],
  [520, 400],
  [600, 470],
  [560, 560],
  [660, 610],
  [840, 720],
]);
const NORTH_VALLEY = smoothPath([
  [60, 170],
  [160, 230],
  [190, 330],
  [330, 390],
]);
const WEST_VALLEY = smoothPath([
  [-20, 520],
  [120, 500],
  [200, 420],
  [330, 390],
]);
const FIELD_COLUMNS = 12;
const WALL_METRES = 3.5;
const FLOODS = [
  { year: '2013', metres: 3.62 },
  { year: '2018', metres: 3.8 },
  { year: '2022', metres: 4.1 },
];
const CHART = { left: 770, base: 560, pixelsPerMetre: 66 };

export function drawValleyMap(context, { seconds, lineStart }) {
  fillBackground(context, colors.paper);
  drawFields(context, seconds, lineStart);
  drawWater(context, seconds, lineStart);
  drawTownBlocks(context, seconds, lineStart(0) + 0.8);
  drawTag(context, 'Merrowby', 520, 355, {
    color: colors.white,
    background: colors.ink,
    share: progress(seconds, lineStart(0) + 0.6),
  });
  drawFloodChart(context, seconds, lineStart);
  drawHomes(context, seconds, lineStart(7));
}

function drawFields(context, seconds, lineStart) {
  const appear = progress(seconds, 0.4, 1.2);
  const drained = progress(seconds, lineStart(3), 2, easeInOut);
  for (let index = 0; index < FIELD_COLUMNS * 6; index += 1) {
    const column = index % FIELD_COLUMNS;
    const row = Math.floor(index / FIELD_COLUMNS);
    const share = appear * progress(seconds, 0.3 + scatter(index) * 0.8, 0.6);
    const x = -60 + column * 116 + row * 10;
    const y = 205 + row * 100 - column * 4;
    const isPloughed = scatter(index + 3) < drained;
    const color = isPloughed ? '#d9b777' : (column + row) % 2 ? colors.meadowLight : colors.meadow;
    fillPath(context, color, [
      [x, y],
      [x + 108 * share, y - 4],
      [x + 118 * share, y + 88 * share],
      [x + 10, y + 92 * share],
    ]);
  }
}

function drawWater(context, seconds, lineStart) {
  const flow = progress(seconds, 0.5, 2.4, easeInOut);
  const spreadUntil = 1 - progress(seconds, lineStart(3), 1.8, easeInOut);
  const spread = progress(seconds, lineStart(2), 1.6, easeInOut) * spreadUntil;
  const squeeze = progress(seconds, lineStart(3) + 0.8, 1.6);
  const flood = progress(seconds, lineStart(7), 1.6, easeInOut);
  const valley = { color: colors.river, width: 20, share: flow, length: 420 };
  strokePath(context, RIVER, {
    color: colors.riverLight,
    width: lerp(0, 170, Math.max(spread, flood * 0.8)),
  });
  strokePath(context, RIVER, { color: colors.wallDeep, width: 46, share: squeeze, length: 800 });
  strokePath(context, NORTH_VALLEY, valley);
  strokePath(context, WEST_VALLEY, valley);
  const mainShare = progress(seconds, 1.6, 2, easeInOut);
  strokePath(context, RIVER, { color: colors.river, width: 30, share: mainShare, length: 800 });
  if (mainShare < 1) return;
  for (const path of [RIVER, NORTH_VALLEY, WEST_VALLEY]) {
    strokePath(context, path, {
      color: colors.riverLight,
      width: 3,
      dash: [22, 46],
      dashOffset: -seconds * 60,
    });
  }
}

function drawTownBlocks(context, seconds, startSeconds) {
  for (let index = 0; index < 20; index += 1) {
    const share = progress(seconds, startSeconds + index * 0.05, 0.4);
    const x = 628 + (index % 4) * 27 - Math.floor(index / 4) * 3;
    const y = 392 + Math.floor(index / 4) * 32;
    const color = index % 3 ? colors.brick : colors.brickDeep;
    fillRounded(context, color, x, y + 10 * (1 - share), 21 * share, 24 * share, 3);
  }
}

function drawFloodChart(context, seconds, lineStart) {
  const startSeconds = lineStart(4);
  const open = progress(seconds, startSeconds - 0.3, 0.9, easeInOut);
  if (open <= 0) return;
  fillRounded(context, colors.white, lerp(1300, 730, open), 160, 600, 600, 0);
  if (open < 1) return;
  const heading = { size: 24, weight: 700, color: colors.ink, alpha: progress(seconds, startSeconds + 0.5) };
  drawText(context, 'Highest water at the town bridge, metres', CHART.left, 206, heading);
  FLOODS.forEach(({ year, metres }, index) => {
    const isLast = index === FLOODS.length - 1;
    const share = progress(seconds, isLast ? lineStart(5) : startSeconds + 0.7 + index * 0.8, 1.3);
    if (share <= 0) return;
    const x = CHART.left + 24 + index * 118;
    const height = metres * CHART.pixelsPerMetre * share;
    const color = isLast ? colors.alarm : colors.river;
    fillRounded(context, color, x, CHART.base - height, 84, height, 4);
    const label = { size: 30, weight: 800, color: colors.ink, align: 'center' };
    drawText(context, (metres * share).toFixed(2), x + 42, CHART.base - height - 12, label);
    drawText(context, year, x + 42, CHART.base + 34, { ...label, size: 22, weight: 600 });
  });
  const wallShare = progress(seconds, startSeconds + 0.6, 1);
  const wallY = CHART.base - WALL_METRES * CHART.pixelsPerMetre;
  fillRounded(context, colors.ink, CHART.left, wallY - 2, 450 * wallShare, 4, 2);
  const wallLabel = { size: 20, weight: 700, color: colors.ink, alpha: wallShare };
  drawText(context, 'wall 3.50', CHART.left + 358, wallY + 28, wallLabel);
  drawTag(context, '+ 60 cm', CHART.left + 352, wallY - 26, {
    color: colors.white,
    background: colors.alarm,
    share: progress(seconds, lineStart(6), 0.5),
  });
}

/** Sixty houses, each for ten homes. */
function drawHomes(context, seconds, startSeconds) {
  const open = progress(seconds, startSeconds - 0.2, 0.7, easeInOut);
  if (open <= 0) return;
  fillRounded(context, colors.riverDeep, 730, lerp(740, 160, open), 600, 600, 0);
  if (open < 1) return;
  drawText(context, '600 homes', 790, 260, { size: 64, weight: 900, color: colors.white, tracking: -1.5 });
  for (let index = 0; index < 60; index += 1) {
    const share = progress(seconds, startSeconds + 0.5 + index * 0.025, 0.3);
    const x = 792 + (index % 12) * 36;
    const y = 310 + Math.floor(index / 12) * 52 + Math.sin(seconds * 2.4 + index) * 2;
    fillPath(context, index % 4 ? colors.riverLight : colors.white, [
      [x, y + 14],
      [x + 13 * share, y + 14 - 14 * share],
      [x + 26 * share, y + 14],
      [x + 26 * share, y + 14 + 20 * share],
      [x, y + 14 + 20 * share],
    ]);
  }
  fillCircle(context, colors.sun, 800, 596, 6 + Math.sin(seconds * 5) * 1.5);
  drawText(context, 'under water for two days', 820, 604, { size: 26, weight: 600, color: colors.white });
}
