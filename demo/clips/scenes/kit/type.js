import { progress } from './motion.js';
import { fillRounded, withAlpha } from './shapes.js';

const FAMILY = '"Schibsted Grotesk"';

export function setType(context, { size, weight = 600, color, align = 'left', tracking = 0 }) {
  context.font = `${weight} ${size}px ${FAMILY}`;
  context.fillStyle = color;
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
  context.letterSpacing = `${tracking}px`;
}

export function drawText(context, text, x, y, style) {
  withAlpha(context, style.alpha ?? 1, () => {
    setType(context, style);
    context.fillText(text, x, y);
  });
}

/** Rows rise into place from behind their own baseline, one after the other. */
export function drawRisingRows(context, rows, x, y, style, { seconds, startSeconds = 0, leading = 1.08 }) {
  rows.forEach((row, index) => {
    const share = progress(seconds, startSeconds + index * 0.12, 0.7);
    if (share <= 0) return;
    const baseline = y + index * style.size * leading;
    context.save();
    context.beginPath();
    context.rect(0, baseline - style.size * 1.05, 1280, style.size * 1.35);
    context.clip();
    drawText(context, row, x, baseline + (1 - share) * style.size * 1.3, style);
    context.restore();
  });
}

/** A small label on a coloured tab; `share` opens it from its anchored edge. */
export function drawTag(context, text, x, y, { color, background, size = 20, align = 'left', share = 1 }) {
  if (share <= 0) return;
  setType(context, { size, weight: 700, color });
  const width = context.measureText(text).width + size * 1.2;
  const height = size * 1.75;
  const left = { left: x, center: x - width / 2, right: x - width }[align];
  context.save();
  context.beginPath();
  context.rect(left, y - height / 2, width * share, height);
  context.clip();
  fillRounded(context, background, left, y - height / 2, width, height, 6);
  drawText(context, text, left + size * 0.6, y + size * 0.35, { size, weight: 700, color });
  context.restore();
}

/** A figure that counts up to its value, with its unit beneath. */
export function drawFigure(
  context,
  { value, digits = 0, unit, x, y, size = 84, share, color, unitColor, align },
) {
  withAlpha(context, Math.min(1, share * 4), () => {
    const shown = (value * share).toLocaleString('en-GB', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    drawText(context, shown, x, y, { size, weight: 800, color, align, tracking: -size * 0.03 });
    drawText(context, unit, x, y + size * 0.42, { size: size * 0.27, weight: 600, color: unitColor, align });
  });
}
