import { easeInOut, lerp, progress } from '../kit/motion.js';
import { fillBackground, fillCircle, fillRounded, withAlpha } from '../kit/shapes.js';
import { drawFigure, drawText } from '../kit/type.js';
import { colors } from './palette.js';

const CARRIAGES = { needed: 240, built: 90, columns: 24 };
const REPAIR_HOURS = { from: 1, to: 5 };
const TRACKS = 5;
const WAITING_TRACK = 2;
const BAND = { left: 220, right: 1208, firstHour: 20, hours: 14 };

export function drawObstacles(context, { seconds, lineStart }) {
  fillBackground(context, colors.cream);
  withAlpha(context, 1 - progress(seconds, lineStart(2) - 0.3, 0.5), () =>
    drawCarriages(context, seconds, lineStart),
  );
  withAlpha(context, progress(seconds, lineStart(2), 0.5), () =>
    drawTrackTimes(context, seconds, lineStart(2)),
  );
}

function drawCarriages(context, seconds, lineStart) {
  const built = CARRIAGES.built * progress(seconds, lineStart(1) + 3, 1.6, easeInOut);
  for (let index = 0; index < CARRIAGES.needed; index += 1) {
    const column = index % CARRIAGES.columns;
    const row = Math.floor(index / CARRIAGES.columns);
    const share = progress(seconds, 0.2 + (column + row) * 0.05, 0.5);
    const x = 440 + column * 32.2;
    const y = 182 + row * 41;
    const isBuilt = index < built;
    const sway = Math.sin(seconds * 2.4 - column * 0.4) * 1.5;
    fillRounded(context, isBuilt ? colors.coral : '#dccdac', x, y + sway, 27 * share, 25, 5);
    const windowColor = isBuilt ? colors.lamp : colors.cream;
    fillRounded(context, windowColor, x + 5, y + 7 + sway, 6 * share, 7, 1);
    fillRounded(context, windowColor, x + 16, y + 7 + sway, 6 * share, 7, 1);
  }
  drawFigure(context, {
    value: CARRIAGES.needed,
    unit: 'carriages needed',
    x: 68,
    y: 300,
    size: 118,
    color: colors.night,
    unitColor: '#5f6186',
    share: progress(seconds, lineStart(1) + 0.6, 2),
  });
  drawFigure(context, {
    value: CARRIAGES.built,
    unit: 'built so far',
    x: 68,
    y: 500,
    size: 118,
    color: colors.coral,
    unitColor: '#5f6186',
    share: progress(seconds, lineStart(1) + 3, 1.6),
  });
}

function xOf(hour) {
  return BAND.left + ((hour - BAND.firstHour) / BAND.hours) * (BAND.right - BAND.left);
}

/** Tracks as rows, the night as columns: repairs lie across the hours in which the night train runs. */
function drawTrackTimes(context, seconds, startSeconds) {
  const label = { size: 22, weight: 700, color: colors.night };
  for (let hour = 20; hour <= 34; hour += 2) {
    const text = `${String(hour % 24).padStart(2, '0')}:00`;
    drawText(context, text, xOf(hour), 196, { ...label, size: 18, color: '#5f6186', align: 'center' });
    fillRounded(context, '#e6d9bd', xOf(hour) - 1, 208, 2, 370, 0);
  }
  for (let track = 0; track < TRACKS; track += 1) {
    const y = 226 + track * 70;
    drawText(context, `Track ${track + 1}`, 72, y + 34, label);
    fillRounded(context, '#e6d9bd', BAND.left, y, BAND.right - BAND.left, 50, 8);
    const share = progress(seconds, startSeconds + 0.3 + track * 0.25, 0.9, easeInOut);
    const from = xOf(REPAIR_HOURS.from + 24 + track * 0.5 - 1);
    const to = xOf(REPAIR_HOURS.to + 24 + (track % 3) * 0.5 - 0.5);
    fillRounded(context, colors.lamp, from, y, (to - from) * share, 50, 8);
    drawText(context, 'Repairs', from + 16, y + 33, { ...label, alpha: share });
  }
  drawWaitingTrain(context, seconds, startSeconds);
}

/** The night train comes up to the repairs, and stands there. */
function drawWaitingTrain(context, seconds, startSeconds) {
  const y = 226 + WAITING_TRACK * 70 + 8;
  const repairsX = xOf(REPAIR_HOURS.from + 24 + WAITING_TRACK * 0.5 - 1);
  const nose = lerp(BAND.left, repairsX - 26, progress(seconds, startSeconds + 0.8, 2));
  context.save();
  context.beginPath();
  context.rect(BAND.left, y - 8, BAND.right - BAND.left, 50);
  context.clip();
  for (let index = 0; index < 3; index += 1) {
    const x = nose - 40 - index * 44;
    fillRounded(context, index === 0 ? colors.coral : colors.violet, x, y, 40, 34, 6);
    fillCircle(context, colors.lamp, x + 20, y + 14, 5);
  }
  context.restore();
  const signalRadius = 8 + Math.sin(seconds * 6) * 3;
  fillCircle(context, colors.coral, repairsX - 12, y + 17, signalRadius);
}
