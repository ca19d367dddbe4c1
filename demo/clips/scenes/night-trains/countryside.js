import { scatter } from '../kit/motion.js';
import { fillBackground, fillCircle, fillPath, fillRounded, withAlpha } from '../kit/shapes.js';
import { colors } from './palette.js';

const RAIL_Y = 596;
const STARS = 110;
const TITLE_AREA = { right: 790, top: 76 };

/** A night train in open country. `travel` is in pixels: the land moves, the train stays. */
export function drawCountryside(context, { seconds, travel }) {
  fillBackground(context, colors.night);
  drawStars(context, seconds);
  drawMoon(context);
  drawRidge(context, {
    color: colors.nightSoft,
    base: 420,
    height: 90,
    wavelength: 260,
    offset: travel * 0.05,
  });
  drawRidge(context, { color: colors.indigo, base: 480, height: 60, wavelength: 190, offset: travel * 0.14 });
  drawVillage(context, travel * 0.3);
  drawRidge(context, { color: '#1f2458', base: 540, height: 26, wavelength: 120, offset: travel * 0.4 });
  drawTrees(context, travel * 0.6);
  drawTrack(context, travel);
  drawTrain(context, seconds);
  drawPosts(context, travel * 1.5);
}

function drawStars(context, seconds) {
  for (let index = 0; index < STARS; index += 1) {
    const x = scatter(index) * 1280;
    const y = scatter(index + 100) * 380;
    const isBehindTitle = x < TITLE_AREA.right && y > TITLE_AREA.top;
    if (isBehindTitle) continue;
    const twinkle = 0.45 + 0.55 * Math.abs(Math.sin(seconds * 0.8 + index));
    withAlpha(context, twinkle, () => fillCircle(context, colors.cream, x, y, 1 + scatter(index + 9) * 1.6));
  }
}

function drawMoon(context) {
  withAlpha(context, 0.1, () => fillCircle(context, colors.lamp, 985, 215, 190));
  withAlpha(context, 0.16, () => fillCircle(context, colors.lamp, 985, 215, 142));
  fillCircle(context, colors.cream, 985, 215, 98);
  fillCircle(context, '#eddfc2', 955, 190, 20);
  fillCircle(context, '#eddfc2', 1015, 245, 13);
  fillCircle(context, '#eddfc2', 1002, 178, 8);
}

function drawRidge(context, { color, base, height, wavelength, offset }) {
  const ridge = [];
  for (let x = 0; x <= 1280; x += 16) {
    const phase = (x + offset) / wavelength;
    const shape = 0.55 * Math.sin(phase) + 0.3 * Math.sin(phase * 2.3 + 1) + 0.15 * Math.sin(phase * 4.1);
    ridge.push([x, base - height * shape]);
  }
  fillPath(context, color, [[0, 720], ...ridge, [1280, 720]]);
}

function drawVillage(context, offset) {
  for (let index = 0; index < 26; index += 1) {
    const x = (((index * 71 + scatter(index) * 60 - offset) % 1900) + 1900) % 1900;
    const y = 500 + scatter(index + 40) * 26;
    fillRounded(context, colors.lamp, x - 200, y, 5, 6, 1);
  }
}

function drawTrees(context, offset) {
  for (let index = 0; index < 22; index += 1) {
    const x = (((index * 83 + scatter(index) * 50 - offset) % 1800) + 1800) % 1800;
    const height = 50 + scatter(index + 4) * 60;
    fillPath(context, '#141a42', [
      [x - 260, 582],
      [x - 260 + height * 0.28, 582 - height],
      [x - 260 + height * 0.56, 582],
    ]);
  }
}

function drawTrack(context, travel) {
  fillRounded(context, '#0a0e26', 0, RAIL_Y - 16, 1280, 160, 0);
  for (let index = 0; index < 34; index += 1) {
    const x = (((index * 42 - travel) % 1428) + 1428) % 1428;
    fillRounded(context, colors.steel, x - 80, RAIL_Y + 10, 20, 8, 1);
  }
  fillRounded(context, colors.mist, 0, RAIL_Y + 3, 1280, 4, 0);
}

function drawTrain(context, seconds) {
  const bounce = Math.sin(seconds * 9) * 0.8;
  const carriage = { width: 292, gap: 10, top: RAIL_Y - 122 + bounce };
  for (let index = 0; index < 4; index += 1) {
    drawCarriage(context, 1010 - (index + 1) * (carriage.width + carriage.gap), carriage, index);
  }
  drawLocomotive(context, 1010, carriage.top);
}

function drawCarriage(context, x, { width, top }, number) {
  fillRounded(context, '#39306f', x, top, width, 108, 12);
  fillRounded(context, colors.violet, x, top + 12, width, 84, 6);
  fillRounded(context, colors.coral, x, top + 84, width, 8, 0);
  for (let index = 0; index < 6; index += 1) {
    const isAwake = scatter(number * 6 + index) > 0.3;
    fillRounded(context, isAwake ? colors.lamp : colors.nightSoft, x + 20 + index * 43, top + 30, 32, 32, 4);
    if (isAwake && scatter(number + index * 3) > 0.6) {
      fillRounded(context, '#c98a3c', x + 20 + index * 43, top + 46, 32, 16, 2);
    }
  }
  for (const wheelX of [44, 84, width - 84, width - 44]) {
    fillCircle(context, '#05071a', x + wheelX, RAIL_Y - 10, 14);
    fillCircle(context, colors.steel, x + wheelX, RAIL_Y - 10, 6);
  }
}

function drawLocomotive(context, x, top) {
  withAlpha(context, 0.18, () =>
    fillPath(context, colors.lamp, [
      [x + 196, top + 66],
      [1280, top - 20],
      [1280, RAIL_Y + 30],
      [x + 196, top + 84],
    ]),
  );
  context.fillStyle = colors.coral;
  context.beginPath();
  context.moveTo(x, top + 108);
  context.lineTo(x, top + 4);
  context.lineTo(x + 118, top + 4);
  context.quadraticCurveTo(x + 190, top + 10, x + 206, top + 92);
  context.lineTo(x + 206, top + 108);
  context.fill();
  fillPath(context, colors.nightSoft, [
    [x + 112, top + 22],
    [x + 140, top + 22],
    [x + 172, top + 54],
    [x + 112, top + 54],
  ]);
  fillRounded(context, colors.cream, x, top + 66, 150, 8, 0);
  fillCircle(context, colors.cream, x + 192, top + 76, 9);
  for (const wheelX of [36, 78, 132, 172]) {
    fillCircle(context, '#05071a', x + wheelX, RAIL_Y - 10, 14);
    fillCircle(context, colors.steel, x + wheelX, RAIL_Y - 10, 6);
  }
}

function drawPosts(context, offset) {
  for (let index = 0; index < 3; index += 1) {
    const x = (((index * 760 - offset) % 2280) + 2280) % 2280;
    fillRounded(context, '#05071a', x - 300, 400, 9, 330, 0);
    fillRounded(context, '#05071a', x - 300, 418, 84, 6, 0);
  }
}
