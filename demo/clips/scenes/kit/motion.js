function clamp01(value) {
  return Math.max(0, Math.min(1, value));
}

export function lerp(from, to, share) {
  return from + (to - from) * share;
}

function easeOut(share) {
  return 1 - (1 - share) ** 3;
}

export function easeInOut(share) {
  return share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2;
}

/** How far a movement has come: 0 before it starts, 1 once it is over. */
export function progress(seconds, startSeconds, durationSeconds = 0.8, ease = easeOut) {
  return ease(clamp01((seconds - startSeconds) / durationSeconds));
}

/** In and out again: a fact that stays on the screen only while it is spoken about. */
export function presence(seconds, startSeconds, endSeconds, fadeSeconds = 0.5) {
  return Math.min(
    progress(seconds, startSeconds, fadeSeconds),
    1 - progress(seconds, endSeconds - fadeSeconds, fadeSeconds),
  );
}

/** Always the same "random" number between 0 and 1 for the same seed. */
export function scatter(seed) {
  const wave = Math.sin(seed * 127.1 + 311.7) * 43758.5453;
  return wave - Math.floor(wave);
}

/** Reads a value off a list of [position, value] points, straight between them. */
export function interpolate(points, position) {
  const next = points.findIndex(([at]) => at >= position);
  if (next === -1) return points.at(-1)[1];
  if (next === 0) return points[0][1];
  const [from, to] = [points[next - 1], points[next]];
  return lerp(from[1], to[1], (position - from[0]) / (to[0] - from[0]));
}
