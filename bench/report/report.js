import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { PEERS } from '../peers/all-peers.js';
import { ROOT } from '../places.js';
import { PROFILES } from '../server/profiles.js';
import { Findings } from './findings.js';
import { goalsTable } from './goals.js';
import { bytesTables, idleTables, stallsTables, tapTables, timeTables, tourTables } from './other-tables.js';
import { plotOf } from './plot.js';
import { startTables } from './start-tables.js';
import { table, wrapped } from './words.js';

const PLOT = 'performance-start.svg';

/** What no figure says: what was tried, and why it was kept or dropped. Written by hand. */
const TRIED = new URL('tried.md', import.meta.url);

/** The columns of the tables of starts. */
const WAYS_TO_START = `| column | how the reader gets to the first frame |
| --- | --- |
| \`cold\` | on the first visit to the page, by a press with the mouse |
| \`head\` | the same, with a [head file](sources.md#head-files) |
| \`hover\` | the mouse rests on the clip for 300 ms before the press |
| \`keyboard\` | the clip has the focus for 300 ms before a press of Enter |
| \`touch\` | by a press with a finger |
| \`second\` | the second clip of the page, after the first one has played for 3 s |
| \`warm cache\` | on the second visit to the page, after the clip has played for 3 s on the first |

The columns from \`head\` to \`warm cache\` give milliseconds, and their ratio to the cold start of
native \`<video>\`.`;

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

function introduction({ date, machine, browser, node, own, note }, records) {
  const runs = Math.max(...records.map(({ run }) => run));
  return [
    '# Performance',
    wrapped(
      `What the reader's browser has to load and do, and how soon the first frame is there, beside other players. This page is written by \`npm run bench\`. The figures are from ${date}, of news-video ${own}.`,
    ),
    wrapped(
      `Each figure is the median of up to ${runs} runs, in which the players took turns. The first cell of a table says how many runs there were. The least and the greatest value are in brackets.`,
    ),
    ...(note ? [wrapped(note)] : []),
    'A ratio such as `0.45×` under `× native` compares a player with native `<video>`: less is faster.',
    wrapped(
      `The machine: ${machine}; ${browser}, Node ${node}. It is shared with others and decodes in software. Therefore, trust the ratios more than the milliseconds: both sides of a ratio were measured at the same time on the same machine.`,
    ),
  ];
}

function chapters(findings, plot) {
  return [
    ...chapter(
      'Goals',
      'The limits that the project sets itself, and what was measured. `plain` is HLS with segments of 4 s, `chunked` the same with chunks of 0.4 s. A start is on 4g, unless the goal names another network.',
      [goalsTable(findings)],
    ),
    ...startChapter(findings, plot),
    ...chapter('An idle page', 'What a page costs before anybody has touched a clip.', idleTables(findings)),
    ...chapter(
      'What a tap costs',
      'From the events of the press to the next frame that the page shows, as Interaction to Next Paint counts it, in steps of 8 ms; and the time of all tasks of the main thread, from the tap to 5 s after the first frame.',
      tapTables(findings),
    ),
    ...chapter('Bytes', 'Media means playlists and segments.', bytesTables(findings)),
    ...chapter(
      'Seeking to the middle',
      'From the seek to the first frame of the new position.',
      timeTables(findings, 'seek', 'seekMs'),
    ),
    ...chapter(
      'Coming back to a clip',
      'The reader pauses a clip, scrolls two screens away, plays another clip, and comes back. 0 means that the clip played on by itself.',
      timeTables(findings, 'resume', 'resumeMs'),
    ),
    ...chapter(
      'Stalls on a slow network',
      'Playing for 30 s. From 6 s after the first frame, the network has a fifth of its rate for 8 s.',
      stallsTables(findings),
    ),
    ...chapter(
      'Memory on a tour of the page',
      'The reader scrolls to each clip, plays it for 2 s, and pauses it.',
      tourTables(findings),
    ),
  ];
}

function startChapter(findings, plot) {
  return chapter(
    'From the press to the first frame',
    'A press in the middle of the poster, with the button down for 80 ms. The time is counted from the release to the first frame that was presented while playing. hls.js at load, and Plyr with it, have filled their buffers before the press.',
    [
      WAYS_TO_START,
      ...(plot ? [`![The cold start of every player, as in the tables below](${PLOT})`] : []),
      ...startTables(findings),
    ],
  );
}

/** A chapter without figures is left out. */
function chapter(title, words, parts) {
  return parts.length === 0 ? [] : [`## ${title}`, wrapped(words), ...parts];
}

function method({ versions }, findings) {
  const profiles = Object.entries(PROFILES).map(([name, { roundTripMs, bitsPerSecond }]) => [
    name,
    roundTripMs,
    bitsPerSecond / 1e6,
  ]);
  const peers = PEERS.map(({ title, docs, packages }) => {
    const names = packages.map((name) => (versions[name] ? `${name} ${versions[name]}` : '')).filter(Boolean);
    return `- ${title}${names.length > 0 ? ` (${names.join(', ')})` : ''}: ${docs}`;
  });
  const failures = findings.failures.map(
    ({ figure, peer, cell, run, error }) =>
      `- ${figure}, ${peer}, ${conditionsOf(cell)}, run ${run}: ${error}`,
  );
  return [
    '## How it was measured',
    'One local server answers all requests, with the delay and the rate of a real network:',
    table(['network', 'round trip, ms', 'Mbit/s'], profiles),
    wrapped(
      'Each answer waits for one round trip, and a new connection for two. All open answers share the rate, in turn.',
    ),
    wrapped(
      'The cache is cold, except in the column `warm cache`. Players that have `preload="none"`, or another mode that waits for the reader, are embedded with it. A program cannot find the button of the browser\'s own player. There, and for hls.js at load, the press itself calls `play()`.',
    ),
    'Each player is embedded as its documentation says:',
    peers.join('\n'),
    ...(failures.length > 0 ? ['What could not be measured:', failures.join('\n')] : []),
  ];
}

/** `profile 4g, cpu 4, clips 100`. */
function conditionsOf(cell) {
  return Object.entries(cell)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
