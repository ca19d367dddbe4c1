import { lerp, scatter } from '../kit/motion.js';
import { fillBackground, fillCircle, fillPath, fillRounded, withAlpha } from '../kit/shapes.js';
import { colors } from './palette.js';

const HORIZON_Y = 400;
const BIRD_COUNT = 9;
const SKY_BESIDE_TITLE_X = 600;

/**
 * Merrowby seen from the meadow. `flood` (0 to 1) turns the meadow into a lake; `wall` (0 to 1) is how much of
 * the old wall still stands between town and river.
 */
export function drawLandscape(context, { seconds, flood = 0, wall = 0 }) {
  fillBackground(context, colors.sky);
  drawSun(context, seconds);
  drawHills(context, seconds);
  drawTown(context);
  drawMeadow(context);
  drawRiver(context, seconds, flood);
  drawWall(context, wall);
  drawGrass(context, seconds, 1 - flood);
  drawBirds(context, seconds);
}

function drawSun(context, seconds) {
  const pulse = Math.sin(seconds * 1.2) * 4;
  withAlpha(context, 0.25, () => fillCircle(context, colors.sun, 1010, 250, 190 + pulse * 2));
  withAlpha(context, 0.4, () => fillCircle(context, colors.sun, 1010, 250, 138 + pulse));
  fillCircle(context, colors.sun, 1010, 250, 92);
}

function drawHills(context, seconds) {
  const ranges = [
    { color: '#e5c9a0', base: 330, height: 48, wavelength: 230, speed: 3 },
    { color: '#c9bf8a', base: 365, height: 34, wavelength: 170, speed: 6 },
  ];
  for (const { color, base, height, wavelength, speed } of ranges) {
    const ridge = [];
    for (let x = 0; x <= 1280; x += 20) {
      const phase = (x + seconds * speed) / wavelength;
      ridge.push([x, base - height * (0.6 * Math.sin(phase) + 0.4 * Math.sin(phase * 1.9 + 2))]);
    }
    fillPath(context, color, [[0, 720], ...ridge, [1280, 720]]);
  }
}

function drawTown(context) {
  for (let index = 0; index < 15; index += 1) {
    const width = 40 + scatter(index) * 22;
    const x = 660 + index * 40;
    const height = 42 + scatter(index + 40) * 38;
    drawHouse(context, x, HORIZON_Y + 6, width, height, index);
  }
  fillRounded(context, colors.paper, 905, HORIZON_Y - 150, 40, 156, 0);
  fillPath(context, colors.ink, [
    [897, HORIZON_Y - 148],
    [925, HORIZON_Y - 226],
    [953, HORIZON_Y - 148],
  ]);
  fillCircle(context, colors.ink, 925, HORIZON_Y - 116, 11);
  fillCircle(context, colors.paper, 925, HORIZON_Y - 116, 8);
}

function drawHouse(context, x, base, width, height, seed) {
  const fronts = [colors.white, colors.paperDeep, '#efc9a4', '#dfe3dc'];
  const roofs = [colors.brick, colors.brickDeep, colors.ink, '#b5694a'];
  const top = base - height;
  fillRounded(context, fronts[seed % 4], x, top, width, height, 0);
  fillPath(context, roofs[(seed * 3) % 4], [
    [x - 5, top],
    [x + width / 2, top - width * 0.55],
    [x + width + 5, top],
  ]);
  for (let row = 0; row < 2; row += 1) {
    for (let column = 0; column < 2; column += 1) {
      const windowX = x + width * (0.22 + column * 0.38);
      fillRounded(context, colors.ink, windowX, top + 12 + row * 22, width * 0.18, 11, 1);
    }
  }
}

function drawMeadow(context) {
  fillRounded(context, colors.meadowLight, 0, HORIZON_Y, 1280, 320, 0);
  fillPath(context, colors.meadow, [
    [0, 446],
    [420, 424],
    [760, 470],
    [1280, 438],
    [1280, 720],
    [0, 720],
  ]);
  for (const knoll of [
    { x: 60, y: 760, width: 330, height: 170 },
    { x: 1240, y: 770, width: 340, height: 190 },
  ]) {
    context.fillStyle = colors.meadowDeep;
    context.beginPath();
    context.ellipse(knoll.x, knoll.y, knoll.width, knoll.height, 0, 0, Math.PI * 2);
    context.fill();
  }
}

/** The river's left and right bank, from the bridge to the viewer's feet. */
function banks(flood) {
  const left = [
    [712, 404],
    [640, 446],
    [700, 500],
    [520, 580],
    [390, 720],
  ];
  const right = [
    [744, 404],
    [706, 446],
    [850, 500],
    [820, 600],
    [880, 720],
  ];
  const reach = (points, direction) =>
    points.map(([x, y]) => [x + direction * flood * (y - 396) * 3.2, y - flood * 6]);
  return { left: reach(left, -1), right: reach(right, 1) };
}

function drawRiver(context, seconds, flood) {
  const { left, right } = banks(flood);
  context.fillStyle = colors.river;
  context.beginPath();
  traceSmoothly(context, left);
  traceSmoothly(context, [...right].reverse());
  context.closePath();
  context.fill();
  context.save();
  context.clip();
  drawRipples(context, seconds);
  context.restore();
}

function traceSmoothly(context, points) {
  context.lineTo(...points[0]);
  for (let index = 1; index < points.length - 1; index += 1) {
    const [x, y] = points[index];
    const [nextX, nextY] = points[index + 1];
    context.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  }
  context.lineTo(...points.at(-1));
}

function drawRipples(context, seconds) {
  for (let index = 0; index < 46; index += 1) {
    const depth = (scatter(index) + seconds * 0.05) % 1;
    const y = lerp(408, 720, depth ** 1.5);
    const length = lerp(14, 120, depth);
    const x = scatter(index + 90) * 1500 - 110;
    const color = index % 3 === 0 ? colors.riverDeep : colors.riverLight;
    fillRounded(context, color, x, y, length, lerp(1.5, 6, depth), 3);
  }
}

function drawWall(context, wall) {
  if (wall <= 0) return;
  const height = 44 * wall;
  fillRounded(context, colors.wallDeep, 640, HORIZON_Y + 8 - height, 660, height, 0);
  fillRounded(context, colors.wall, 640, HORIZON_Y + 8 - height, 660, Math.min(9, height), 0);
}

function drawGrass(context, seconds, alpha) {
  withAlpha(context, alpha, () => {
    context.strokeStyle = '#3f6f2c';
    context.lineWidth = 4;
    context.lineCap = 'round';
    for (let index = 0; index < 40; index += 1) {
      const onLeft = index % 2 === 0;
      const x = onLeft ? scatter(index) * 330 : 960 + scatter(index) * 320;
      const y = 640 + scatter(index + 7) * 90;
      const sway = Math.sin(seconds * 1.6 + x * 0.02) * 7;
      context.beginPath();
      context.moveTo(x, y);
      context.quadraticCurveTo(x, y - 18, x + sway, y - 34 - scatter(index + 3) * 18);
      context.stroke();
    }
  });
}

function drawBirds(context, seconds) {
  context.strokeStyle = colors.ink;
  context.lineWidth = 3.5;
  context.lineCap = 'round';
  for (let index = 0; index < BIRD_COUNT; index += 1) {
    const flown = (80 + index * 46 + scatter(index) * 30 + seconds * 26) % 740;
    const x = SKY_BESIDE_TITLE_X + flown;
    const y = 120 + scatter(index + 20) * 110 + Math.sin(seconds * 0.9 + index) * 8;
    const span = (12 + scatter(index + 5) * 8) * Math.min(1, flown / 50);
    const flap = Math.sin(seconds * 7 + index * 2) * span * 0.35;
    context.beginPath();
    context.moveTo(x - span, y - flap);
    context.quadraticCurveTo(x - span * 0.3, y - 5, x, y + 2);
    context.quadraticCurveTo(x + span * 0.3, y - 5, x + span, y - flap);
    context.stroke();
  }
}
