export function fillBackground(context, color) {
  context.fillStyle = color;
  context.fillRect(0, 0, 1280, 720);
}

export function fillPath(context, color, points) {
  context.fillStyle = color;
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.closePath();
  context.fill();
}

export function fillCircle(context, color, x, y, radius) {
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, Math.max(0, radius), 0, Math.PI * 2);
  context.fill();
}

export function fillRounded(context, color, x, y, width, height, radius = 8) {
  if (width <= 0 || height <= 0) return;
  context.fillStyle = color;
  context.beginPath();
  context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  context.fill();
}

/** Strokes the first `share` of a path, which lets a line draw itself. `length` may be generous. */
export function strokePath(context, path, { color, width, share = 1, length = 3000, dash, dashOffset = 0 }) {
  if (share <= 0 || width <= 0) return;
  context.save();
  context.strokeStyle = color;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.lineCap = dash ? 'butt' : 'round';
  if (dash) context.setLineDash(dash);
  else if (share < 1) context.setLineDash([length * share, length]);
  context.lineDashOffset = dashOffset;
  context.stroke(path);
  context.restore();
}

export function pathThrough(points) {
  const path = new Path2D();
  for (const [x, y] of points) path.lineTo(x, y);
  return path;
}

/** A smooth path that passes halfway between the points it is pulled by. */
export function smoothPath(points) {
  const path = new Path2D();
  path.moveTo(...points[0]);
  for (let index = 1; index < points.length - 1; index += 1) {
    const [x, y] = points[index];
    const [nextX, nextY] = points[index + 1];
    const isLast = index === points.length - 2;
    path.quadraticCurveTo(x, y, isLast ? nextX : (x + nextX) / 2, isLast ? nextY : (y + nextY) / 2);
  }
  return path;
}

export function withAlpha(context, alpha, draw) {
  if (alpha <= 0) return;
  context.save();
  context.globalAlpha *= alpha;
  draw();
  context.restore();
}
