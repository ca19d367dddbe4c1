/** How figures are written in the report. */
export const NOTHING = '–';

/** The width of prose in the documentation. */
const COLUMNS = 100;

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

/** A paragraph in lines of at most 100 columns. Inline code stays on one line. */
export function wrapped(paragraph) {
  const lines = [''];
  for (const [word] of paragraph.matchAll(/(?:`[^`]*`|[^\s`])+/g)) {
    const line = lines.at(-1);
    if (line && line.length + 1 + word.length > COLUMNS) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
}
