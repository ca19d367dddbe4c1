import { easeInOut, lerp, presence, progress, scatter } from '../kit/motion.js';
import { fillBackground, fillCircle, fillPath, fillRounded, withAlpha } from '../kit/shapes.js';
import { drawTag, drawText } from '../kit/type.js';
import { colors } from './palette.js';

const COSTS = [
  { label: 'Flood meadow', million: 38, color: colors.meadowDeep },
  { label: 'Higher wall', million: 61, color: colors.wall },
];
const PIXELS_PER_MILLION = 13;
const FARMS = 11;
const SOLD_FARMS = [4, 8];
const NESTING_PAIRS = [9, 17, 33, 52, 74];

export function drawLedger(context, { seconds, lineStart }) {
  fillBackground(context, colors.paper);
  drawGrassEdge(context, seconds);
  withAlpha(context, 1 - progress(seconds, lineStart(1) - 0.3, 0.5), () =>
    drawCosts(context, seconds, lineStart(0)),
  );
  withAlpha(context, presence(seconds, lineStart(1), lineStart(5)), () =>
    drawFarms(context, seconds, lineStart),
  );
  withAlpha(context, progress(seconds, lineStart(5), 0.5), () => drawBirdChart(context, seconds, lineStart));
}

function drawGrassEdge(context, seconds) {
  fillRounded(context, colors.meadow, 0, 660, 1280, 80, 0);
  context.strokeStyle = colors.meadow;
  context.lineWidth = 7;
  context.lineCap = 'round';
  for (let index = 0; index < 80; index += 1) {
    const x = index * 16.5;
    const sway = Math.sin(seconds * 1.7 + index * 0.35) * 7;
    context.beginPath();
    context.moveTo(x, 668);
    context.quadraticCurveTo(x, 650, x + sway, 640 - scatter(index) * 22);
    context.stroke();
  }
}

function drawCosts(context, seconds, startSeconds) {
  COSTS.forEach(({ label, million, color }, index) => {
    const share = progress(seconds, startSeconds - 0.4 + index * 1.5, 1.8, easeInOut);
    const y = 240 + index * 170;
    const width = million * PIXELS_PER_MILLION * share;
    drawText(context, label, 72, y, { size: 28, weight: 700, color: colors.ink });
    fillRounded(context, color, 72, y + 18, width, 86, 4);
    drawText(context, `${Math.round(million * share)} million`, 92 + width, y + 78, {
      size: 46,
      weight: 800,
      color: colors.ink,
      alpha: Math.min(1, share * 3),
    });
  });
}

function drawFarms(context, seconds, lineStart) {
  const grassed = progress(seconds, lineStart(2) - 0.6, 2, easeInOut);
  for (let index = 0; index < FARMS; index += 1) {
    const share = progress(seconds, lineStart(1) + index * 0.12, 0.5);
    const x = 72 + (index % 6) * 192 + (index >= 6 ? 96 : 0);
    const y = 160 + Math.floor(index / 6) * 194;
    const sold = SOLD_FARMS.includes(index) ? progress(seconds, lineStart(4) + 0.2, 0.8) : 0;
    drawFarm(context, { x, y, share, grassed: grassed * 11 - index, sold, seconds });
  }
  const talks = progress(seconds, lineStart(3) + 1.2, 1.6, easeInOut);
  withAlpha(context, Math.min(1, talks * 4), () => {
    for (let year = 0; year < 4; year += 1) {
      fillRounded(context, colors.paperDeep, 372 + year * 136, 566, 128, 16, 8);
      const filled = Math.max(0, Math.min(1, talks * 4 - year));
      fillRounded(context, colors.alarm, 372 + year * 136, 566, 128 * filled, 16, 8);
    }
    const style = { size: 24, weight: 700, color: colors.ink, align: 'right' };
    drawText(context, 'Four years of talks', 352, 582, style);
  });
}

function drawFarm(context, { x, y, share, grassed, sold, seconds }) {
  if (share <= 0) return;
  const green = Math.max(0, Math.min(1, grassed));
  const lift = 16 * (1 - share);
  withAlpha(context, share * lerp(1, 0.45, sold), () => {
    fillRounded(context, '#d9b777', x, y + 90 + lift, 168, 82, 6);
    fillRounded(context, colors.meadow, x, y + 90 + lift, 168 * green, 82, 6);
    fillRounded(context, colors.brick, x + 48, y + 44 + lift, 72, 62, 0);
    fillPath(context, colors.ink, [
      [x + 38, y + 46 + lift],
      [x + 84, y + 8 + lift],
      [x + 130, y + 46 + lift],
    ]);
    fillRounded(context, colors.white, x + 70, y + 68 + lift, 28, 38, 0);
    fillCircle(context, colors.sun, x + 146, y + 116 + lift + Math.sin(seconds * 3 + x) * 4, 8);
  });
  drawTag(context, 'Sold', x + 84, y + 132, {
    color: colors.white,
    background: colors.alarm,
    align: 'center',
    share: sold,
  });
}

function drawBirdChart(context, seconds, lineStart) {
  drawText(context, 'Nesting pairs of wading birds, five springs', 72, 196, {
    size: 26,
    weight: 700,
    color: colors.ink,
  });
  NESTING_PAIRS.forEach((pairs, spring) => {
    const share = progress(seconds, spring === 0 ? lineStart(5) : lineStart(6) + spring * 0.55, 0.9);
    const x = 96 + spring * 228;
    const stackHeight = pairs * 4.6 * share;
    fillRounded(context, colors.riverDeep, x, 610 - stackHeight, 128, stackHeight, 4);
    if (share <= 0) return;
    drawBird(context, x + 64, 610 - stackHeight - 14, seconds + spring);
    drawText(context, String(Math.round(pairs * share)), x + 146, 610 - stackHeight + 34, {
      size: 40,
      weight: 800,
      color: colors.ink,
    });
  });
  fillRounded(context, colors.ink, 72, 610, 1136, 4, 0);
}

/** A wader on long legs that pecks now and then. */
function drawBird(context, x, footY, seconds) {
  const peck = Math.max(0, Math.sin(seconds * 2.2)) * 9;
  fillRounded(context, colors.ink, x - 5, footY - 18, 3, 32, 0);
  fillRounded(context, colors.ink, x + 5, footY - 18, 3, 32, 0);
  context.fillStyle = colors.brick;
  context.beginPath();
  context.ellipse(x, footY - 26, 22, 12, -0.2, 0, Math.PI * 2);
  context.fill();
  fillCircle(context, colors.brick, x + 20, footY - 42 + peck, 8);
  fillPath(context, colors.ink, [
    [x + 26, footY - 45 + peck],
    [x + 48, footY - 36 + peck * 1.6],
    [x + 26, footY - 39 + peck],
  ]);
}
