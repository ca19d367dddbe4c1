import { easeInOut, interpolate, lerp, progress, scatter } from '../kit/motion.js';
import { fillBackground, fillCircle, fillRounded, pathThrough, strokePath } from '../kit/shapes.js';
import { drawRisingRows, drawTag, drawText } from '../kit/type.js';
import { colors } from './palette.js';

const WALL_METRES = 3.5;
const PLOT = { left: 120, right: 1150, top: 200, base: 600, maxMetres: 4.4, hours: 72 };

/** Water level in metres by hour of the flood. */
const UPSTREAM = [
  [0, 1.1],
  [12, 1.3],
  [24, 1.9],
  [32, 2.7],
  [40, 3.6],
  [46, 4.02],
  [50, 4.1],
  [56, 3.9],
  [64, 3.2],
  [72, 2.5],
];
const AT_BRIDGE = [
  [0, 0.9],
  [14, 1.1],
  [26, 1.7],
  [34, 2.4],
  [42, 2.95],
  [48, 3.14],
  [56, 3.2],
  [64, 3.16],
  [72, 2.9],
];

export function drawFirstTest(context, { seconds, lineStart }) {
  fillBackground(context, '#123247');
  drawWeather(context, seconds, lineStart);
  drawAxes(context, seconds, lineStart(2) - 0.9);
  drawCurve(context, UPSTREAM, {
    color: colors.sun,
    label: 'Upstream',
    labelOffset: -26,
    share: progress(seconds, lineStart(2) - 0.2, 4, easeInOut),
    seconds,
  });
  drawCurve(context, AT_BRIDGE, {
    color: colors.riverLight,
    label: 'Town bridge',
    labelOffset: 62,
    share: progress(seconds, lineStart(3) - 0.1, 4, easeInOut),
    seconds,
  });
  drawTag(context, '30 cm to spare', xOf(56), yOf(3.2) + 104, {
    color: colors.ink,
    background: colors.riverLight,
    size: 26,
    align: 'center',
    share: progress(seconds, lineStart(4), 0.5),
  });
}

function xOf(hour) {
  return lerp(PLOT.left, PLOT.right, hour / PLOT.hours);
}

function yOf(metres) {
  return lerp(PLOT.base, PLOT.top, metres / PLOT.maxMetres);
}

function drawWeather(context, seconds, lineStart) {
  const thaw = progress(seconds, lineStart(1), 1.5, easeInOut);
  for (let index = 0; index < 80; index += 1) {
    const isRain = scatter(index + 31) < 0.35 + thaw * 0.65;
    const speed = isRain ? 420 : 70;
    const x = scatter(index) * 1320 - 20;
    const y = ((scatter(index + 11) * 800 + seconds * speed) % 800) - 50;
    if (isRain) fillRounded(context, '#1f4a66', x, y, 3, 34, 1);
    else fillCircle(context, '#7fa3b8', x + Math.sin(seconds + index) * 10, y, 5);
  }
  const leaving = progress(seconds, lineStart(2) - 1.1, 0.6, easeInOut);
  if (leaving === 1) return;
  const rows = { size: 120, weight: 900, color: colors.white, tracking: -4 };
  context.save();
  context.translate(-1300 * leaving, 0);
  drawRisingRows(context, ['February'], 68, 330, rows, { seconds, startSeconds: 0.5 });
  const fact = { size: 46, weight: 700, color: colors.riverLight };
  drawRisingRows(context, ['Three days of rain', 'on melting snow'], 72, 420, fact, {
    seconds,
    startSeconds: lineStart(1),
  });
  context.restore();
}

function drawAxes(context, seconds, startSeconds) {
  const share = progress(seconds, startSeconds, 1, easeInOut);
  if (share <= 0) return;
  const quiet = { size: 20, weight: 600, color: '#9db8c6', alpha: share };
  for (let metres = 1; metres <= 4; metres += 1) {
    fillRounded(context, '#2a5169', PLOT.left, yOf(metres), (PLOT.right - PLOT.left) * share, 2, 0);
    drawText(context, `${metres} m`, PLOT.left - 14, yOf(metres) + 7, { ...quiet, align: 'right' });
  }
  ['Day 1', 'Day 2', 'Day 3'].forEach((day, index) => {
    drawText(context, day, xOf(index * 24 + 12), PLOT.base + 34, { ...quiet, align: 'center' });
  });
  fillRounded(context, '#9db8c6', PLOT.left, PLOT.base, (PLOT.right - PLOT.left) * share, 3, 0);
  const wall = pathThrough([
    [PLOT.left, yOf(WALL_METRES)],
    [lerp(PLOT.left, PLOT.right, share), yOf(WALL_METRES)],
  ]);
  strokePath(context, wall, { color: colors.alarm, width: 4, dash: [16, 10], dashOffset: -seconds * 12 });
  drawTag(context, 'Wall 3.50 m', PLOT.left + 10, yOf(WALL_METRES) - 24, {
    color: colors.white,
    background: colors.alarm,
    share,
  });
}

function drawCurve(context, levels, { color, label, labelOffset, share, seconds }) {
  if (share <= 0) return;
  const reachedHour = PLOT.hours * share;
  const points = [];
  for (let hour = 0; hour <= reachedHour; hour += 0.5)
    points.push([xOf(hour), yOf(interpolate(levels, hour))]);
  const metres = interpolate(levels, reachedHour);
  points.push([xOf(reachedHour), yOf(metres)]);
  strokePath(context, pathThrough(points), { color, width: 8 });
  const [x, y] = points.at(-1);
  fillCircle(context, color, x, y, 12 + Math.sin(seconds * 5) * 2);
  // The label climbs with the curve and stays at the peak.
  const [peakHour] = levels.reduce((peak, level) => (level[1] > peak[1] ? level : peak));
  const labelHour = Math.min(reachedHour, peakHour);
  const peakMetres = interpolate(levels, labelHour);
  const text = `${label}  ${peakMetres.toFixed(2)} m`;
  drawText(context, text, xOf(labelHour), yOf(peakMetres) + labelOffset, {
    size: 26,
    weight: 800,
    color,
    align: 'center',
  });
}
