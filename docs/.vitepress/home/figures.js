/** What the columns of the README's comparison say of news-video, in their order. */
const FIGURES = [
  { unit: 'KB', meaning: 'of gzipped script before a reader wants a clip, for all clips of a page' },
  { unit: 'ms', meaning: 'of blocked main thread while a page with 100 clips is opened' },
  { unit: '×', meaning: 'the time of a native `<video>`, from the press to the first frame' },
  { unit: '×', meaning: 'the same, after the pointer has rested on the clip for 300 ms' },
];

/**
 * The figures of the first row of the comparison in the README, as a list of definitions.
 *
 * @throws if the row is missing or has other columns
 */
export function figuresPart(readme) {
  const [, row] = /^\| \*\*news-video\*\* \|(.+)\|$/m.exec(readme) ?? [];
  const values = row?.split('|').map((cell) => cell.trim()) ?? [];
  if (values.length !== FIGURES.length) throw new Error('README.md: the row of news-video has other columns');
  const entries = FIGURES.map(
    ({ unit, meaning }, at) =>
      `<div>\n<dt>\n\n${meaning}\n\n</dt>\n<dd>${values[at]} <small>${unit}</small></dd>\n</div>`,
  );
  return `<dl class="figures">\n${entries.join('\n')}\n</dl>\n`;
}
