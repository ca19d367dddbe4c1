import { easeInOut, lerp, presence, progress } from '../kit/motion.js';
import { fillBackground, fillPath, fillRounded, withAlpha } from '../kit/shapes.js';
import { drawFigure, drawRisingRows, drawTag, drawText } from '../kit/type.js';
import { colors } from './palette.js';

const GROUND_Y = 500;
const BED_Y = 640;
const CHANNEL = { left: 480, right: 800 };

export function drawWallSection(context, { seconds, lineStart }) {
  fillBackground(context, '#173a52');
  drawRain(context, seconds);
  const wallHeight = lerp(60, 190, progress(seconds, lineStart(0) + 1.2, 2, easeInOut));
  const swell = progress(seconds, lineStart(1), 2, easeInOut) * 0.45;
  const surge = progress(seconds, lineStart(2), 3, easeInOut) * 0.55;
  const waterY = lerp(GROUND_Y + 40, GROUND_Y - 168, swell + surge);
  drawHouses(context);
  drawWater(context, seconds, waterY, progress(seconds, lineStart(3), 1.5));
  drawGround(context);
  drawWalls(context, wallHeight);
  drawLevelMark(context, waterY, progress(seconds, lineStart(1) + 0.3, 0.5));
  drawDownstream(context, seconds, lineStart(3), lineStart(4));
  drawPrice(context, seconds, lineStart);
  drawQuestion(context, seconds, lineStart);
}

function drawRain(context, seconds) {
  context.fillStyle = '#24506d';
  for (let index = 0; index < 60; index += 1) {
    const x = (index * 53) % 1290;
    const y = ((index * 97 + seconds * 420) % 620) - 60;
    context.fillRect(x, y, 3, 34);
  }
}

function drawGround(context) {
  fillRounded(context, colors.meadowDeep, 0, GROUND_Y, CHANNEL.left, 260, 0);
  fillRounded(context, colors.meadowDeep, CHANNEL.right, GROUND_Y, 600, 260, 0);
  fillRounded(context, '#3b2f28', 0, GROUND_Y + 16, CHANNEL.left, 260, 0);
  fillRounded(context, '#3b2f28', CHANNEL.right, GROUND_Y + 16, 600, 260, 0);
  fillRounded(context, '#3b2f28', 0, BED_Y, 1280, 100, 0);
}

function drawHouses(context) {
  const houses = [
    [90, 120, 130],
    [236, 110, 96],
    [900, 120, 110],
    [1046, 130, 140],
  ];
  houses.forEach(([x, width, height], index) => {
    const top = GROUND_Y - height;
    fillRounded(context, index % 2 ? colors.paperDeep : colors.white, x, top, width, height, 0);
    fillPath(context, index % 2 ? colors.brickDeep : colors.brick, [
      [x - 10, top],
      [x + width / 2, top - 56],
      [x + width + 10, top],
    ]);
    fillRounded(context, colors.sun, x + 20, top + 24, 24, 30, 2);
    fillRounded(context, colors.ink, x + width - 46, top + 24, 24, 30, 2);
  });
}

function drawWater(context, seconds, waterY, rush) {
  const surface = [];
  for (let x = CHANNEL.left; x <= CHANNEL.right; x += 10) {
    surface.push([x, waterY + Math.sin(x * 0.045 + seconds * 3) * 5]);
  }
  fillPath(context, colors.river, [[CHANNEL.left, BED_Y], ...surface, [CHANNEL.right, BED_Y]]);
  context.save();
  context.beginPath();
  context.rect(CHANNEL.left, waterY + 14, CHANNEL.right - CHANNEL.left, BED_Y - waterY);
  context.clip();
  const speed = lerp(60, 260, rush);
  for (let index = 0; index < 16; index += 1) {
    const x = CHANNEL.left - 90 + ((index * 91 + seconds * speed) % 440);
    const y = BED_Y - 18 - ((index * 37) % 290);
    fillRounded(context, index % 2 ? colors.riverLight : colors.riverDeep, x, y, 60 + rush * 40, 5, 3);
  }
  context.restore();
}

function drawWalls(context, wallHeight) {
  for (const x of [CHANNEL.left - 34, CHANNEL.right]) {
    fillRounded(context, colors.wall, x, GROUND_Y - wallHeight, 34, wallHeight + 140, 0);
    fillRounded(context, colors.paperDeep, x - 6, GROUND_Y - wallHeight, 46, 14, 2);
  }
}

function drawLevelMark(context, waterY, share) {
  fillRounded(context, colors.white, CHANNEL.left + 10, waterY - 2, 70 * share, 4, 2);
  const metres = 1.2 + (GROUND_Y + 40 - waterY) / 72;
  const style = { size: 26, weight: 800, color: colors.white, alpha: share };
  drawText(context, `${metres.toFixed(2)} m`, CHANNEL.left + 90, waterY - 14, style);
}

function drawDownstream(context, seconds, startSeconds, endSeconds) {
  withAlpha(context, presence(seconds, startSeconds, endSeconds), () => {
    for (let index = 0; index < 3; index += 1) {
      const x = 850 + index * 44 + ((seconds * 60) % 44);
      fillPath(context, colors.sun, [
        [x, 220],
        [x + 30, 246],
        [x, 272],
        [x + 14, 246],
      ]);
    }
    drawTag(context, 'Next town downstream', 1208, 246, {
      color: colors.ink,
      background: colors.sun,
      align: 'right',
    });
  });
}

function drawPrice(context, seconds, lineStart) {
  withAlpha(context, presence(seconds, lineStart(4), lineStart(6)), () => {
    drawFigure(context, {
      value: 61,
      unit: 'million, per extra metre',
      x: 72,
      y: 256,
      size: 110,
      color: colors.sun,
      unitColor: colors.white,
      share: progress(seconds, lineStart(4) + 0.4, 3.2),
    });
  });
}

function drawQuestion(context, seconds, lineStart) {
  const veil = progress(seconds, lineStart(6) - 0.2, 0.8);
  withAlpha(context, veil * 0.82, () => fillRounded(context, '#0d2536', 0, 150, 1280, 570, 0));
  const row = { size: 76, weight: 900, tracking: -2 };
  const asked = { ...row, color: '#6f8fa2' };
  drawRisingRows(context, ['How to hold', 'the water in?'], 72, 280, asked, {
    seconds,
    startSeconds: lineStart(6) + 0.3,
  });
  drawRisingRows(
    context,
    ['Or where', 'to let it go?'],
    72,
    470,
    { ...row, color: colors.sun },
    {
      seconds,
      startSeconds: lineStart(7) + 1.4,
    },
  );
  if (veil < 1) return;
  for (let index = 0; index < 5; index += 1) {
    const y = 300 + index * 70;
    const x = 780 + ((seconds * 90 + index * 150) % 420);
    fillRounded(context, colors.river, x, y, 90, 10, 5);
  }
}
