import { peerNamed } from '../peers/all-peers.js';
import { spread, table, times } from './words.js';

const MEDIA_NAMES = {
  plain: 'segments of 4 s',
  chunked: 'segments of 4 s in chunks of 0.4 s',
  heavy: 'heavy clip, chunks of 0.4 s',
  'heavy-plain': 'heavy clip, segments of 4 s',
  'heavy-ts': 'heavy clip, MPEG-TS segments of 4 s',
};

const WAYS = ['head', 'hover', 'keyboard', 'touch', 'second', 'warm'];

/** The base first: every way to a start; then the cold one under what else was varied. */
export function startTables(findings) {
  const cells = findings.cellsOf('start');
  if (cells.length === 0) return [];
  const medias = [...new Set(cells.map(({ media }) => media))];
  const isBase = ({ profile, cpu, http }) =>
    profile === cells[0].profile && cpu === cells[0].cpu && http === cells[0].http;
  const others = cells.filter((cell) => cell.way === 'cold' && !isBase(cell));
  return medias.flatMap((media) => [
    `### ${cells[0].profile}, ${mediaName(media)}`,
    baseTable(
      findings,
      cells.filter((cell) => cell.media === media && isBase(cell)),
    ),
    ...othersTable(
      findings,
      others.filter((cell) => cell.media === media),
    ),
  ]);
}

export function mediaName(media) {
  return MEDIA_NAMES[media];
}

function baseTable(findings, cells) {
  const cold = { ...cells[0], way: 'cold' };
  const ways = WAYS.filter((way) => cells.some((cell) => cell.way === way));
  const rows = findings.peersOf('start', cold).map((peer) => {
    const ratio = ratios(findings, cold, peer);
    const others = ways.map((way) => wayText(findings, { ...cold, way }, cold, peer));
    return [peerNamed(peer).title, spread(findings.get('start', cold, peer, 'startMs')), ...ratio, ...others];
  });
  const heads = [findings.runsOf('start', cold), 'cold, ms', '× native', '× hls.js on click'];
  return table([...heads, ...ways.map((way) => (way === 'warm' ? 'warm cache' : way))], rows);
}

/** ms, and how much of native's cold start that is. */
function wayText(findings, cell, cold, peer) {
  const summary = findings.get('start', cell, peer, 'startMs');
  if (!summary) return '–';
  return `${Math.round(summary.median)} · ${times(summary.median / findings.median('start', cold, 'native', 'startMs'))}`;
}

function othersTable(findings, cells) {
  if (cells.length === 0) return [];
  const peers = findings.peersOf('start', cells[0]);
  const rows = peers.map((peer) => [
    peerNamed(peer).title,
    ...cells.map((cell) => {
      const [toNative, toHls] = ratios(findings, cell, peer);
      return `${spread(findings.get('start', cell, peer, 'startMs'))} · ${toNative} · ${toHls}`;
    }),
  ]);
  const heads = cells.map(
    ({ profile, cpu, http }) => `${profile}, CPU ${cpu}×, HTTP/${http === 1 ? '1.1' : 2}`,
  );
  return [
    'The cold start under other conditions: ms · × native · × hls.js on click.',
    table([findings.runsOf('start', cells[0]), ...heads], rows),
  ];
}

/** To native and to hls.js on click, each under the same conditions. */
export function ratios(findings, cell, peer, figure = 'start', value = 'startMs') {
  const own = findings.median(figure, cell, peer, value);
  return ['native', 'hls-on-click'].map((other) => times(own / findings.median(figure, cell, other, value)));
}
