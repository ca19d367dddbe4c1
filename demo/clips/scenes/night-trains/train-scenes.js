import { easeInOut, presence, progress } from '../kit/motion.js';
import { fillRounded, withAlpha } from '../kit/shapes.js';
import { drawRisingRows, drawTag, drawText } from '../kit/type.js';
import { drawCountryside } from './countryside.js';
import { colors } from './palette.js';

const CRUISE_PIXELS_PER_SECOND = 220;
const HERO = { size: 112, weight: 900, color: colors.cream, tracking: -3.5 };
const ALREADY_STANDING = -10;

export function drawOpening(context, { seconds, lineStart }) {
  drawCountryside(context, { seconds, travel: seconds * CRUISE_PIXELS_PER_SECOND });
  // The title stands from the first frame: the poster and the first picture are the same.
  fillRounded(context, colors.coral, 72, 97, 34, 7, 0);
  drawText(context, 'EXPLAINED', 118, 108, { size: 19, weight: 800, color: colors.coral, tracking: 3 });
  drawRisingRows(context, ['The night', 'trains return'], 68, 218, HERO, {
    seconds,
    startSeconds: ALREADY_STANDING,
    leading: 0.98,
  });
  drawTag(context, 'Averin 21:40', 72, 384, { color: colors.night, background: colors.lamp, size: 24 });
  const arrival = progress(seconds, lineStart(1) + 0.2, 0.8, easeInOut);
  drawText(context, '→', 246, 394, { size: 30, weight: 800, color: colors.lamp, alpha: arrival });
  drawTag(context, 'Lisora 08:35', 288, 384, {
    color: colors.night,
    background: colors.lamp,
    size: 24,
    share: arrival,
  });
  const distance = progress(seconds, lineStart(1) + 1.6, 1.8, easeInOut);
  drawText(context, `${Math.round(distance * 11) * 100} km`, 474, 396, {
    size: 34,
    weight: 800,
    color: colors.cream,
    alpha: Math.min(1, distance * 4),
  });
}

export function drawClosing(context, { seconds, durationSeconds, lineStart }) {
  drawCountryside(context, { seconds: seconds + 40, travel: 4000 + seconds * CRUISE_PIXELS_PER_SECOND });
  drawDepartures(context, seconds, lineStart);
  drawRisingRows(context, ['The night', 'trains return'], 68, 178, HERO, {
    seconds,
    startSeconds: lineStart(2) + 0.3,
    leading: 0.98,
  });
  const note = 'Place names and figures in this explainer are invented.';
  withAlpha(context, progress(seconds, durationSeconds - 3.6, 0.6), () => {
    drawTag(context, note, 72, 350, { color: colors.night, background: colors.cream, size: 19 });
  });
}

/** A departure board that fills up from one train to seven. */
function drawDepartures(context, seconds, lineStart) {
  const cities = ['Lisora', 'Marbeck', 'Port Sable', 'Osterlin', 'Tarnholm', 'Veldora', 'Corvane'];
  const times = ['21:40', '21:58', '22:15', '22:30', '22:41', '23:05', '23:20'];
  withAlpha(context, presence(seconds, 0.4, lineStart(2) + 0.3), () => {
    fillRounded(context, '#070a1d', 72, 76, 640, 372, 12);
    drawText(context, 'NIGHT DEPARTURES · AVERIN', 104, 118, {
      size: 18,
      weight: 800,
      color: colors.mist,
      tracking: 1.6,
    });
    cities.forEach((city, index) => {
      const startSeconds = index === 0 ? 0.6 : lineStart(1) + 0.1 + index * 0.22;
      const share = progress(seconds, startSeconds, 0.45);
      const y = 164 + index * 43;
      withAlpha(context, share, () => {
        const row = { size: 30, weight: 700, color: index === 0 ? colors.lamp : colors.cream };
        drawText(context, times[index], 104, y + 14 * (1 - share), row);
        drawText(context, city, 226, y + 14 * (1 - share), row);
        drawText(context, String(index + 1), 676, y + 14 * (1 - share), { ...row, align: 'right' });
      });
    });
  });
}
