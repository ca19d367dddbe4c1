import { peerNamed } from '../peers/all-peers.js';
import { mediaName, ratios } from './start-tables.js';
import { kilobytes, megabytes, plain, spread, table, times } from './words.js';

/** How one value of a figure is shown: its heading, its name, and its writing. */
const COLUMNS = {
  idle: [
    ['script KB gz', 'scriptBytes', kilobytes],
    ['media KB', 'mediaBytes', kilobytes],
    ['requests', 'requests', plain],
    ['blocking ms', 'blockingMs', plain],
    ['heap MB', 'heapBytes', megabytes],
    ['elements each', 'elementsEach', plain],
    ['layout shift', 'layoutShift', (value) => plain(value, 3)],
    ['LCP ms', 'lcpMs', plain],
  ],
  bytes: [
    ['media KB before the tap', 'mediaBeforeTap', kilobytes],
    ['script KB before the tap', 'scriptBeforeTap', kilobytes],
    ['media KB after a hover', 'mediaAfterHover', kilobytes],
    ['script KB after a hover', 'scriptAfterHover', kilobytes],
    ['media KB, tap to 5 s', 'mediaIn5s', kilobytes],
    ['script KB in total', 'scriptAfter5s', kilobytes],
    ['s buffered ahead at 5 s', 'aheadSeconds', (value) => plain(value, 1)],
    ['height', 'height', plain],
  ],
  tap: [
    ['ms to the next frame', 'interactionMs', plain],
    ['main thread ms, tap to 5 s', 'mainThreadMs', plain],
  ],
  stalls: [
    ['stalls', 'stalls', plain],
    ['ms stalled', 'stalledMs', plain],
    ['mean height, first 10 s', 'averageHeight', plain],
    ['height at 10 s', 'lastHeight', plain],
  ],
  tour: [
    ['renderer MB', 'rendererBytes', megabytes],
    ['× after one clip', 'rendererRatio', times],
    ['browser MB', 'browserBytes', megabytes],
    ['× after one clip', 'browserRatio', times],
    ['JS heap MB', 'heapBytes', megabytes],
    ['× after one clip', 'heapRatio', times],
  ],
};

/** What varies so much that a median alone would say too little. */
const WITH_SPREAD = new Set([
  'blockingMs',
  'interactionMs',
  'mainThreadMs',
  'lcpMs',
  'stalledMs',
  'rendererRatio',
]);

export function idleTables(findings) {
  return tablesOf(
    findings,
    'idle',
    ({ clips, cpu }) => `### ${clips === 1 ? '1 clip' : `${clips} clips`}, CPU ${cpu}×`,
  );
}

export function bytesTables(findings) {
  return tablesOf(findings, 'bytes', titleOf);
}

export function tapTables(findings) {
  return tablesOf(findings, 'tap', (cell) => `### CPU ${cell.cpu}×, ${mediaName(cell.media)}`);
}

export function stallsTables(findings) {
  return tablesOf(findings, 'stalls', titleOf);
}

export function tourTables(findings) {
  return tablesOf(findings, 'tour', (cell) => `### ${cell.clips} clips, ${mediaName(cell.media)}`);
}

/** Seek and resume: one time each, with its ratios. */
export function timeTables(findings, figure, value) {
  return findings.cellsOf(figure).flatMap((cell) => {
    const rows = findings
      .peersOf(figure, cell)
      .map((peer) => [
        peerNamed(peer).title,
        spread(findings.get(figure, cell, peer, value)),
        ...ratios(findings, cell, peer, figure, value),
      ]);
    return [
      titleOf(cell),
      table([findings.runsOf(figure, cell), 'ms', '× native', '× hls.js on click'], rows),
    ];
  });
}

function tablesOf(findings, figure, title) {
  const columns = COLUMNS[figure];
  return findings.cellsOf(figure).flatMap((cell) => {
    const rows = findings.peersOf(figure, cell).map((peer) => [
      peerNamed(peer).title,
      ...columns.map(([, value, write]) => {
        const summary = findings.get(figure, cell, peer, value);
        return WITH_SPREAD.has(value) ? spread(summary, write) : write(summary?.median);
      }),
    ]);
    return [title(cell), table([findings.runsOf(figure, cell), ...columns.map(([head]) => head)], rows)];
  });
}

function titleOf({ profile, media }) {
  return `### ${profile}, ${mediaName(media)}`;
}
