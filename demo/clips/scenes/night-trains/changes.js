import { easeInOut, lerp, progress } from '../kit/motion.js';
import { fillBackground, fillCircle, fillPath, fillRounded, pathThrough, strokePath } from '../kit/shapes.js';
import { drawFigure, drawText } from '../kit/type.js';
import { colors } from './palette.js';

/** Bookings on the last line, year by year, with the first year as 1. */
const BOOKINGS = [1, 1.15, 1.3, 1.7, 2.1, 2.6, 3];
const CARBON_KILOGRAMS = { train: 17, flight: 170 };
const PANELS = { top: 170, height: 420, width: 364, gap: 22, left: 72 };
const PANEL_COLORS = { demand: '#ffffff', carbon: '#ffffff', time: colors.nightSoft };

export function drawChanges(context, { seconds, lineStart }) {
  fillBackground(context, colors.cream);
  drawPanel(context, seconds, 0, lineStart(0) + 1.4, PANEL_COLORS.demand, (left) =>
    drawDemand(context, left, seconds, lineStart(1)),
  );
  drawPanel(context, seconds, 1, lineStart(2), PANEL_COLORS.carbon, (left) =>
    drawCarbon(context, left, seconds, lineStart(2)),
  );
  drawPanel(context, seconds, 2, lineStart(3), PANEL_COLORS.time, (left) =>
    drawTime(context, left, seconds, lineStart(3)),
  );
}

function drawPanel(context, seconds, index, startSeconds, color, drawInside) {
  const left = PANELS.left + index * (PANELS.width + PANELS.gap);
  fillRounded(context, '#efe2c6', left, PANELS.top, PANELS.width, PANELS.height, 14);
  const numeral = { size: 150, weight: 900, color: '#e2d2ae', align: 'center' };
  const sway = Math.sin(seconds * 2 + index) * 6;
  drawText(context, String(index + 1), left + PANELS.width / 2, PANELS.top + 262 + sway, numeral);
  const open = progress(seconds, startSeconds - 0.2, 0.7, easeInOut);
  if (open <= 0) return;
  context.save();
  context.beginPath();
  context.roundRect(left, PANELS.top, PANELS.width, PANELS.height * open, 14);
  context.clip();
  fillRounded(context, color, left, PANELS.top, PANELS.width, PANELS.height, 14);
  drawInside(left);
  context.restore();
}

function drawHeading(context, text, left, color = colors.night) {
  drawText(context, text, left + 28, PANELS.top + 52, { size: 30, weight: 800, color });
}

function drawDemand(context, left, seconds, startSeconds) {
  drawHeading(context, 'Demand', left);
  const share = progress(seconds, startSeconds, 2.8, easeInOut);
  const base = PANELS.top + 370;
  const points = BOOKINGS.map((bookings, year) => [left + 40 + year * 46, base - bookings * 68]);
  for (let year = 0; year < BOOKINGS.length; year += 1) {
    const rise = progress(seconds, startSeconds + year * 0.3, 0.6);
    const height = BOOKINGS[year] * 68 * rise;
    fillRounded(context, '#ffd9d3', points[year][0] - 13, base - height, 26, height, 4);
  }
  strokePath(context, pathThrough(points), { color: colors.coral, width: 7, share, length: 380 });
  const tip = points[Math.min(points.length - 1, Math.floor(share * (points.length - 1) + 0.02))];
  fillCircle(context, colors.coral, ...tip, 10 + Math.sin(seconds * 5) * 2);
  drawText(context, `× ${lerp(1, 3, share).toFixed(share < 1 ? 1 : 0)}`, left + 28, PANELS.top + 130, {
    size: 66,
    weight: 900,
    color: colors.coral,
    tracking: -2,
  });
  const axis = { size: 18, weight: 600, color: '#5f6186' };
  drawText(context, 'Bookings, six years', left + 28, base + 32, axis);
}

function drawCarbon(context, left, seconds, startSeconds) {
  drawHeading(context, 'Carbon, kg each', left);
  const flight = progress(seconds, startSeconds + 2.6, 1.2);
  const train = progress(seconds, startSeconds + 1.4, 1);
  // Areas, not radii, are in proportion to the figures.
  const flightRadius = 118;
  const trainRadius = flightRadius * Math.sqrt(CARBON_KILOGRAMS.train / CARBON_KILOGRAMS.flight);
  const breathe = Math.sin(seconds * 3) * 1.5;
  fillCircle(context, colors.violet, left + 222, PANELS.top + 212, flightRadius * flight + breathe * flight);
  fillCircle(context, colors.teal, left + 60, PANELS.top + 293, trainRadius * train + breathe * train);
  const figure = { size: 68, weight: 900, color: '#ffffff', align: 'center', tracking: -2 };
  const { flight: flightKilograms, train: trainKilograms } = CARBON_KILOGRAMS;
  const counted = String(Math.round(flightKilograms * flight));
  drawText(context, counted, left + 222, PANELS.top + 235, { ...figure, alpha: flight });
  const smallFigure = { ...figure, size: 32, tracking: 0, alpha: train };
  drawText(context, String(Math.round(trainKilograms * train)), left + 60, PANELS.top + 304, smallFigure);
  const label = { size: 24, weight: 700, color: colors.night, align: 'center' };
  drawText(context, 'Train', left + 60, PANELS.top + 372, { ...label, alpha: train });
  drawText(context, 'Flight', left + 222, PANELS.top + 372, { ...label, alpha: flight });
}

function drawTime(context, left, seconds, startSeconds) {
  drawHeading(context, 'Time', left, colors.cream);
  const share = progress(seconds, startSeconds + 0.6, 3, easeInOut);
  const center = [left + PANELS.width / 2, PANELS.top + 205];
  const dial = new Path2D();
  dial.arc(...center, 100, 0, Math.PI * 2);
  strokePath(context, dial, { color: colors.steel, width: 20 });
  const night = new Path2D();
  night.arc(...center, 100, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * share * 0.91);
  strokePath(context, night, { color: colors.lamp, width: 20 });
  drawSleeper(context, center, seconds);
  drawFigure(context, {
    value: 11,
    unit: 'hours, asleep',
    x: left + PANELS.width / 2,
    y: PANELS.top + 376,
    size: 62,
    color: colors.cream,
    unitColor: colors.mist,
    align: 'center',
    share,
  });
}

function drawSleeper(context, [x, y], seconds) {
  const breath = Math.sin(seconds * 1.8) * 3;
  fillRounded(context, colors.mist, x - 56, y + 18, 112, 12, 3);
  fillRounded(context, colors.cream, x - 52, y, 30, 18, 7);
  fillCircle(context, colors.dawn, x - 30, y - 2, 12);
  fillPath(context, colors.coral, [
    [x - 20, y + 18],
    [x - 12, y - 8 - breath],
    [x + 40, y - 2 - breath * 0.5],
    [x + 54, y + 18],
  ]);
  const style = { size: 26, weight: 800, color: colors.lamp };
  for (let index = 0; index < 2; index += 1) {
    const rise = (seconds * 0.5 + index * 0.5) % 1;
    drawText(context, 'z', x - 12 + rise * 26, y - 18 - rise * 34, { ...style, alpha: 1 - rise });
  }
}
