import { easeInOut, lerp, presence, progress, scatter } from '../kit/motion.js';
import {
  fillBackground,
  fillCircle,
  fillPath,
  fillRounded,
  smoothPath,
  strokePath,
  withAlpha,
} from '../kit/shapes.js';
import { drawFigure, drawTag, drawText } from '../kit/type.js';
import { colors } from './palette.js';
import { drawPools } from './pools.js';

const RIVER = smoothPath([
  [-40, 610],
  [180, 560],
  [420, 630],
  [700, 580],
  [960, 640],
  [1320, 570],
]);
const OLD_BANK = smoothPath([
  [-40, 560],
  [180, 510],
  [420, 580],
  [700, 530],
  [960, 590],
  [1320, 520],
]);
const NEW_BANK = smoothPath([
  [-40, 250],
  [200, 215],
  [520, 250],
  [800, 205],
  [1060, 250],
  [1320, 215],
]);
const GAPS = [
  [235, 540],
  [640, 548],
  [1020, 572],
];

export function drawMeadowPlan(context, { seconds, lineStart }) {
  fillBackground(context, '#eee2c6');
  drawPlots(context, seconds);
  const filling = progress(seconds, lineStart(4) + 0.6, 4.2, easeInOut);
  const draining = progress(seconds, lineStart(7), 4.5, easeInOut);
  drawMeadow(context, seconds, filling * (1 - draining));
  drawGrazing(context, seconds, lineStart);
  drawRiver(context, seconds, filling * (1 - draining));
  drawBanks(context, seconds, lineStart);
  drawNotes(context, seconds, lineStart);
  drawPools(context, seconds, lineStart);
}

function drawPlots(context, seconds) {
  for (let index = 0; index < 14; index += 1) {
    const share = progress(seconds, 0.2 + index * 0.04, 0.6);
    const color = index % 2 ? '#e3d2a6' : '#dcc795';
    fillPath(context, color, [
      [index * 100 - 40, 150],
      [index * 100 + 50, 150],
      [index * 100 + 20, 150 + 120 * share],
      [index * 100 - 70, 150 + 120 * share],
    ]);
  }
}

function traceMeadow(context) {
  context.beginPath();
  context.moveTo(-40, 250);
  context.quadraticCurveTo(200, 215, 360, 232);
  context.quadraticCurveTo(520, 250, 660, 228);
  context.quadraticCurveTo(800, 205, 930, 228);
  context.quadraticCurveTo(1060, 250, 1320, 215);
  context.lineTo(1320, 600);
  context.lineTo(-40, 600);
  context.closePath();
}

function drawMeadow(context, seconds, flood) {
  context.save();
  traceMeadow(context);
  context.clip();
  fillRounded(context, colors.meadow, -40, 180, 1400 * progress(seconds, 0.4, 1.6, easeInOut), 460, 0);
  for (let index = 0; index < 60; index += 1) {
    const x = scatter(index) * 1280;
    const y = 250 + scatter(index + 50) * 260;
    const sway = Math.sin(seconds * 1.8 + index) * 3;
    fillRounded(context, colors.meadowDeep, x + sway, y, 16, 4, 2);
  }
  for (const [x, y] of GAPS) {
    context.fillStyle = colors.river;
    context.beginPath();
    context.ellipse(x, y, 330 * flood, 350 * flood, 0, 0, Math.PI * 2);
    context.fill();
  }
  if (flood > 0.3) drawRipples(context, seconds, flood);
  context.restore();
}

function drawRipples(context, seconds, flood) {
  withAlpha(context, (flood - 0.3) * 0.9, () => {
    for (let index = 0; index < 28; index += 1) {
      const x = ((scatter(index + 9) * 1400 + seconds * 22) % 1400) - 60;
      fillRounded(context, colors.riverLight, x, 270 + scatter(index + 70) * 240, 46, 4, 2);
    }
  });
}

function drawGrazing(context, seconds, lineStart) {
  const alpha = presence(seconds, lineStart(0), lineStart(4) + 1.6, 0.8);
  withAlpha(context, alpha, () => {
    for (let index = 0; index < 9; index += 1) {
      const x = 590 + (index % 5) * 135 + Math.sin(seconds * 0.5 + index * 2) * 16;
      const y = 300 + Math.floor(index / 5) * 90 + scatter(index + 12) * 50;
      fillRounded(context, colors.white, x, y, 34, 19, 8);
      fillRounded(context, colors.ink, x + 8, y + 1, 12, 11, 5);
      fillCircle(context, colors.ink, x + 38, y + 6 + Math.sin(seconds * 2 + index) * 3, 7);
    }
  });
}

function drawRiver(context, seconds, flood) {
  strokePath(context, RIVER, { color: colors.river, width: lerp(62, 92, flood) });
  strokePath(context, RIVER, {
    color: colors.riverLight,
    width: 4,
    dash: [40, 70],
    dashOffset: -seconds * 90,
  });
}

function drawBanks(context, seconds, lineStart) {
  strokePath(context, OLD_BANK, { color: colors.wallDeep, width: 16 });
  const cut = progress(seconds, lineStart(1) + 0.6, 1.4);
  GAPS.forEach(([x, y], index) => {
    const share = progress(seconds, lineStart(1) + 0.6 + index * 0.5, 0.6);
    fillRounded(context, colors.meadow, x - 34 * share, y - 14, 68 * share, 30, 4);
  });
  const flow = progress(seconds, lineStart(4), 1) * (1 - progress(seconds, lineStart(7) - 0.5, 0.5));
  const back = progress(seconds, lineStart(7), 0.8);
  for (const [x, y] of GAPS) {
    if (flow + back > 0) drawGapArrow(context, x, y, seconds, back > 0 ? back : -flow);
  }
  if (cut <= 0) return;
  strokePath(context, NEW_BANK, {
    color: colors.brickDeep,
    width: 12,
    share: progress(seconds, lineStart(2), 2.4, easeInOut),
    length: 1420,
  });
}

/** Points into the meadow for a negative `direction`, and back to the river for a positive one. */
function drawGapArrow(context, x, y, seconds, direction) {
  const travel = Math.sin(seconds * 5) * 6;
  const tip = Math.sign(direction) * 30 + travel;
  withAlpha(context, Math.abs(direction), () => {
    fillRounded(context, colors.white, x - 5, y - 26, 10, 52, 3);
    fillPath(context, colors.white, [
      [x - 20, y + Math.sign(direction) * 16 + travel],
      [x + 20, y + Math.sign(direction) * 16 + travel],
      [x, y + Math.sign(direction) * 14 + tip],
    ]);
  });
}

function drawNotes(context, seconds, lineStart) {
  const bank = { color: colors.white, background: colors.brickDeep, size: 22 };
  const old = { color: colors.white, background: colors.wallDeep, size: 22 };
  withAlpha(context, presence(seconds, lineStart(0) + 0.6, lineStart(2)), () => {
    drawFigure(context, {
      value: 210,
      unit: 'hectares of meadow',
      x: 72,
      y: 400,
      size: 120,
      color: colors.white,
      unitColor: colors.white,
      share: progress(seconds, lineStart(0) + 1.6, 2),
    });
  });
  const oldShare = presence(seconds, lineStart(1), lineStart(4) - 0.4);
  drawTag(context, 'Old bank, opened in three places', 1208, 478, {
    ...old,
    align: 'right',
    share: oldShare,
  });
  const newShare = presence(seconds, lineStart(2) + 1, lineStart(4));
  drawTag(context, 'New, lower bank', 72, 200, { ...bank, share: newShare });
  withAlpha(context, presence(seconds, lineStart(2) + 1.6, lineStart(4) - 0.3), () => {
    fillRounded(context, colors.white, 438, 250, 5, 300, 2);
    fillRounded(context, colors.white, 424, 250, 33, 5, 2);
    fillRounded(context, colors.white, 424, 546, 33, 5, 2);
    drawText(context, '400 m', 418, 416, { size: 44, weight: 800, color: colors.white, align: 'right' });
  });
}
