import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { PEERS } from '../peers/all-peers.js';
import { ROOT } from '../places.js';
import { PROFILES } from '../server/profiles.js';
import { Findings } from './findings.js';
import { goalsTable } from './goals.js';
import { bytesTables, idleTables, stallsTables, timeTables, tourTables } from './other-tables.js';
import { plotOf } from './plot.js';
import { startTables } from './start-tables.js';

const PLOT = 'performance-start.svg';

/** What no figure says: what was tried, and why it was kept or dropped. Written by hand. */
const TRIED = new URL('tried.md', import.meta.url);

/** Writes docs/performance.md, and the plot beside it. */
export async function writeReport({ environment, records }) {
  const findings = new Findings(records);
  const plot = plotOf(findings);
  await mkdir(`${ROOT}/docs`, { recursive: true });
  if (plot) await writeFile(`${ROOT}/docs/${PLOT}`, plot);
  const text = [
    ...introduction(environment, records),
    ...chapters(findings, plot),
    (await readFile(TRIED, 'utf8')).trim(),
    ...method(environment, findings),
  ];
  await writeFile(`${ROOT}/docs/performance.md`, `${text.join('\n\n')}\n`);
  console.log('bench: wrote docs/performance.md');
}

function introduction({ date, machine, browser, node, own }, records) {
  const runs = Math.max(...records.map(({ run }) => run));
  return [
    '# Performance',
    `Made by \`npm run bench\` on ${date}; every figure is the median of up to ${runs} interleaved runs, as many as the first cell of a table says, with the least and the most in brackets. news-video ${own} on ${machine}; ${browser}, Node ${node}. The machine is shared and decodes in software: read the ratios, which were measured at the same time on the same machine, before the milliseconds.`,
  ];
}

function chapters(findings, plot) {
  return [
    ...chapter('Goals', '', [goalsTable(findings)]),
    ...chapter(
      'From the press to the first frame',
      'A press in the middle of the poster (80 ms down), counted from the release to the first frame that was presented while playing. The ways after the cold one are ms · × native, cold. hls.js at load, and Plyr with it, have filled their buffers before the press.',
      [
        ...(plot ? [`![The cold start of every player, as in the tables below](${PLOT})`] : []),
        ...startTables(findings),
      ],
    ),
    ...chapter('An idle page', 'What a page pays before anybody has touched a clip.', idleTables(findings)),
    ...chapter('Bytes', 'Media is playlists and segments.', bytesTables(findings)),
    ...chapter('Seeking to the middle', '', timeTables(findings, 'seek', 'seekMs')),
    ...chapter(
      'Coming back to a clip',
      'Paused, two screens away while another one played, and back; 0 is a clip that went on by itself.',
      timeTables(findings, 'resume', 'resumeMs'),
    ),
    ...chapter(
      'Through a tunnel',
      'From 6 s after the first frame the line has a fifth of its rate, for 8 s; 30 s in all.',
      stallsTables(findings),
    ),
    ...chapter('A tour', 'Each clip scrolled to, played 2 s and paused.', tourTables(findings)),
  ];
}

/** Without its figures, a chapter is left out. */
function chapter(title, words, parts) {
  return parts.length === 0 ? [] : [`## ${title}`, ...(words ? [words] : []), ...parts];
}

function method({ versions }, findings) {
  const profiles = Object.entries(PROFILES).map(
    ([name, { roundTripMs, bitsPerSecond }]) => `${name} ${roundTripMs} ms, ${bitsPerSecond / 1e6} Mbit/s`,
  );
  const peers = PEERS.map(({ title, docs, packages }) => {
    const names = packages.map((name) => (versions[name] ? `${name} ${versions[name]}` : '')).filter(Boolean);
    return `- ${title}${names.length > 0 ? ` (${names.join(', ')})` : ''}: ${docs}`;
  });
  const failures = findings.failures.map(
    ({ figure, peer, cell, run, error }) =>
      `- ${figure}, ${peer}, ${Object.values(cell).join(' ')}, run ${run}: ${error}`,
  );
  return [
    '## How it was measured',
    `One local server shapes all answers: ${profiles.join('; ')}. The milliseconds are the round trip, which every answer waits for, and a new connection twice; the rate is one pipe, shared by all open answers in turn. The cache is cold but for the column that says otherwise. Players that have \`preload="none"\`, or a mode that waits for the reader, are embedded with it. The browser's own player has no button that a program can find: there, and for hls.js at load, the press itself calls \`play()\`.`,
    peers.join('\n'),
    ...(failures.length > 0 ? ['Not measured:', failures.join('\n')] : []),
  ];
}
