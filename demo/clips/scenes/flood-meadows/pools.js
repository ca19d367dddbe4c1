import { easeInOut, presence, progress } from '../kit/motion.js';
import { fillRounded, withAlpha } from '../kit/shapes.js';
import { drawFigure, drawText } from '../kit/type.js';
import { colors } from './palette.js';

const POOLS = { count: 840, columns: 42 };

/** One small tile for each pool. */
export function drawPools(context, seconds, lineStart) {
  const open = presence(seconds, lineStart(5), lineStart(7) + 0.4, 0.6);
  withAlpha(context, open, () => {
    fillRounded(context, colors.ink, 72, 190, 1136, 360, 10);
    drawFigure(context, {
      value: 2.1,
      digits: 1,
      unit: 'million cubic metres of water',
      x: 112,
      y: 340,
      size: 120,
      color: colors.riverLight,
      unitColor: colors.white,
      share: progress(seconds, lineStart(5) + 0.3, 2.4),
    });
    const shown = POOLS.count * progress(seconds, lineStart(6) + 0.2, 2.8, easeInOut);
    drawText(context, `= ${Math.round(shown)} Olympic pools`, 112, 462, {
      size: 40,
      weight: 800,
      color: colors.sun,
      alpha: progress(seconds, lineStart(6), 0.4),
    });
    for (let index = 0; index < shown; index += 1) {
      const column = index % POOLS.columns;
      const row = Math.floor(index / POOLS.columns);
      const lit = (index + Math.floor(seconds * 60)) % 140 < 12;
      context.fillStyle = lit ? colors.white : colors.river;
      context.fillRect(632 + column * 13, 226 + row * 15, 10, 11);
    }
    drawPulse(context, seconds);
  });
}

function drawPulse(context, seconds) {
  fillRounded(context, colors.river, 112, 500, 440, 8, 4);
  fillRounded(context, colors.riverLight, 112 + ((seconds * 140) % 380), 500, 60, 8, 4);
}
