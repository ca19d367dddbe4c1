/** How figures are written in the report. */
export const NOTHING = '–';

export function kilobytes(bytes) {
  return bytes === undefined ? NOTHING : trim(bytes / 1024, bytes < 10_240 ? 1 : 0);
}

export function megabytes(bytes) {
  return bytes === undefined ? NOTHING : trim(bytes / 2 ** 20, bytes < 10 * 2 ** 20 ? 1 : 0);
}

export function times(value) {
  return Number.isFinite(value) ? `${value.toFixed(2)}×` : NOTHING;
}

export function plain(value, digits = 0) {
  return value === undefined ? NOTHING : trim(value, digits);
}

/** The median, and between what the runs lay. */
export function spread(summary, write = plain) {
  if (!summary) return NOTHING;
  return `${write(summary.median)} (${write(summary.min)}–${write(summary.max)})`;
}

function trim(value, digits) {
  return Number(value.toFixed(digits)).toString();
}

/** A table of Markdown. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}
