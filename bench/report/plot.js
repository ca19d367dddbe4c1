import { peerNamed } from '../peers/all-peers.js';
import { mediaName } from './start-tables.js';

const WIDTH = 760;
const LABELS = 230;
const ROW = 26;
const HEAD = 44;
const FOOT = 30;
const GAP = 34;
const RIGHT = 60;

const STYLE = `text{font:13px system-ui,sans-serif;fill:#1f2328}.small{font-size:11px;fill:#59636e}.title{font-weight:600}
line{stroke:#d1d9e0}.span{stroke:#8c959f;stroke-width:3}circle{fill:#57606a}.ours circle{fill:#cf1128}.ours .span{stroke:#cf1128;opacity:.55}.ours text{font-weight:600}
@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.small{fill:#9198a1}line{stroke:#3d444d}.span{stroke:#656c76}circle{fill:#b1bac4}.ours circle{fill:#ff5a6e}.ours .span{stroke:#ff5a6e}}`;

/**
 * The cold start of every player: a dot for the median, a line from the quickest to the slowest run.
 *
 * @returns {string | undefined} SVG, for light and dark pages
 */
export function plotOf(findings) {
  const cells = panelsOf(findings);
  if (cells.length === 0) return undefined;
  const panels = cells.map((cell) => ({ cell, rows: rowsOf(findings, cell) }));
  const most = Math.max(...panels.flatMap(({ rows }) => rows.map(({ max }) => max)));
  const scale = (ms) => LABELS + (ms / most) * (WIDTH - LABELS - RIGHT);
  const parts = [];
  let top = 0;
  for (const { cell, rows } of panels) {
    parts.push(panel(cell, rows, { top, scale, most }));
    top += HEAD + rows.length * ROW + FOOT + GAP;
  }
  const height = top - GAP;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Milliseconds from the press to the first frame, by player"><style>${STYLE}</style>
${parts.join('\n')}
</svg>
`;
}

/** The base of each packaging. */
function panelsOf(findings) {
  const cold = findings.cellsOf('start').filter(({ way }) => way === 'cold');
  return [...new Map(cold.toReversed().map((cell) => [cell.media, cell])).values()].toReversed();
}

function rowsOf(findings, cell) {
  return findings
    .peersOf('start', cell)
    .map((peer) => ({ peer, ...findings.get('start', cell, peer, 'startMs') }))
    .filter(({ median }) => median !== undefined)
    .sort((a, b) => a.median - b.median);
}

function panel({ profile, media }, rows, { top, scale, most }) {
  const bottom = top + HEAD + rows.length * ROW;
  const step = most > 2000 ? 500 : most > 800 ? 200 : 100;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  const grid = ticks.map(
    (ms) =>
      `<line x1="${scale(ms)}" x2="${scale(ms)}" y1="${top + HEAD - 8}" y2="${bottom}"/><text class="small" x="${scale(ms)}" y="${bottom + 16}" text-anchor="middle">${ms}</text>`,
  );
  const title = `<text class="title" x="0" y="${top + 18}">Cold start, ms: ${profile}, ${mediaName(media)}</text>`;
  return [
    title,
    ...grid,
    ...rows.map((row, index) => mark(row, top + HEAD + index * ROW + ROW / 2, scale)),
  ].join('\n');
}

function mark({ peer, median, min, max }, y, scale) {
  const name = peerNamed(peer).title.replaceAll('`', '').replaceAll('<', '&lt;');
  return `<g class="${peer === 'news-video' ? 'ours' : 'peer'}"><text x="0" y="${y + 4}">${name}</text><line class="span" x1="${scale(min)}" x2="${scale(max)}" y1="${y}" y2="${y}"/><circle cx="${scale(median)}" cy="${y}" r="5"/><text class="small" x="${scale(max) + 10}" y="${y + 4}">${Math.round(median)}</text></g>`;
}
