import { kilobytes, plain, table, times } from './words.js';

const US = 'news-video';

/**
 * Each packaging with its limits for a start. The heavy clip has the bit rates that the limits were found at;
 * the demo's drawn clips are lighter.
 */
const PACKINGS = [
  { media: 'plain', name: 'plain', hls: 0.42, native: 0.65, hover: 0.22 },
  { media: 'chunked', name: 'chunked', hls: 0.34, native: 0.52, hover: 0.12 },
  { media: 'heavy-plain', name: 'heavy, plain', hls: 0.42, native: 0.65, hover: 0.22 },
  { media: 'heavy', name: 'heavy, chunked', hls: 0.34, native: 0.52, hover: 0.12 },
];

/**
 * What the player is to reach. `value` answers undefined where the run has not measured it.
 *
 * @type {{ what: string, limit: number, value: (findings: import('./findings.js').Findings) => number |
 *   undefined, write: (value: number) => string }[]}
 */
const GOALS = [
  goal(
    'script before intent, KB gz',
    13 * 1024,
    (f) => f.median('idle', { clips: 1 }, US, 'scriptBytes'),
    kilobytes,
  ),
  goal('100 clips: blocking ms', 0, (f) => f.median('idle', { clips: 100 }, US, 'blockingMs')),
  goal('100 clips: elements each', 15, (f) => f.median('idle', { clips: 100 }, US, 'elementsEach')),
  goal(
    '100 clips: layout shift',
    0,
    (f) => f.median('idle', { clips: 100 }, US, 'layoutShift'),
    (value) => plain(value, 3),
  ),
  goal(
    '100 clips: media before intent, KB',
    0,
    (f) => f.median('idle', { clips: 100 }, US, 'mediaBytes'),
    kilobytes,
  ),
  ...[1, 20].flatMap(goalsOfPaint),
  goal('tap at a quarter of the CPU: ms to the next frame', 50, (f) =>
    f.median('tap', { media: 'chunked' }, US, 'interactionMs'),
  ),
  ...PACKINGS.flatMap(goalsOfPacking),
  ...['heavy', 'heavy-plain'].flatMap(goalsOnOtherLines),
  goal(
    'heavy, MPEG-TS: cold start × native',
    1,
    (f) => startBeside(f, 'heavy-ts', 'native', { way: 'cold' }),
    times,
  ),
  goal('tour: renderer × after one clip', 1.5, (f) => f.median('tour', {}, US, 'rendererRatio'), times),
  goal('tour: browser × after one clip', 1.2, (f) => f.median('tour', {}, US, 'browserRatio'), times),
];

/** The largest contentful paint beside that of a bare `<img>`, at a quarter of the CPU. */
function goalsOfPaint(clips) {
  const besideImage = (f, peer) =>
    f.median('idle', { clips }, peer, 'lcpMs') / f.median('idle', { clips }, 'img', 'lcpMs');
  const name = clips === 1 ? '1 clip' : `${clips} clips`;
  return [
    goal(
      `${name}, HTML from the server: LCP × a bare img`,
      1.1,
      (f) => besideImage(f, 'news-video-server'),
      times,
    ),
    goal(`${name}, the tag alone: LCP × a bare img`, 1.3, (f) => besideImage(f, US), times),
  ];
}

/** The goals that the run can tell of, beside what it found. */
export function goalsTable(findings) {
  const rows = GOALS.map(({ what, limit, value, write }) => [what, limit, value(findings), write])
    .filter(([, , value]) => Number.isFinite(value))
    .map(([what, limit, value, write]) => [
      what,
      `≤ ${write(limit)}`,
      write(value),
      value <= limit ? 'reached' : '**not reached**',
    ]);
  return table(['', 'goal', 'measured', ''], rows);
}

function goal(what, limit, value, write = plain) {
  return { what, limit, value, write };
}

function goalsOfPacking({ media, name, hls, native, hover }) {
  const start = (what, limit, other, own) =>
    goal(`${name}: ${what}`, limit, (f) => startBeside(f, media, other, own), times);
  const figure = (what, limit, value, write) => goal(`${name}: ${what}`, limit, value, write);
  return [
    start('cold start × hls.js on click', hls, 'hls-on-click', { way: 'cold' }),
    start('cold start × native', native, 'native', { way: 'cold' }),
    start('cold start with a head × native', 0.4, 'native', { way: 'head' }),
    start('after a hover of 300 ms × native, cold', hover, 'native', { way: 'hover' }),
    start('second clip × native, cold', 0.6, 'native', { way: 'second' }),
    start('cold start on 3g × hls.js on click', 0.45, 'hls-on-click', { way: 'cold', profile: '3g' }),
    figure(
      'media after a hover, KB',
      512 * 1024,
      (f) => f.median('bytes', { media }, US, 'mediaAfterHover'),
      kilobytes,
    ),
    figure(
      'seconds buffered ahead after 5 s',
      20,
      (f) => f.median('bytes', { media }, US, 'aheadSeconds'),
      (value) => plain(value, 1),
    ),
    figure('media in 5 s × native', 1.1, (f) => beside(f, 'bytes', { media }, 'mediaIn5s', 'native'), times),
    figure('seek × native', 1, (f) => beside(f, 'seek', { media }, 'seekMs', 'native'), times),
  ];
}

function goalsOnOtherLines(media) {
  const { name } = PACKINGS.find((packing) => packing.media === media);
  const start = (what, limit, other, own) =>
    goal(
      `${name}: cold start ${what}`,
      limit,
      (f) => startBeside(f, media, other, { way: 'cold', ...own }),
      times,
    );
  return [
    start('on 3g × native', 0.9, 'native', { profile: '3g' }),
    start('on slow-4g × native', 0.8, 'native', { profile: 'slow-4g' }),
    start('at a quarter of the CPU × native', 0.7, 'native', { cpu: 4 }),
  ];
}

/** What a start is measured on, where its goal says nothing else. */
const LINE = { profile: '4g', cpu: 1, http: 1 };

/** Beside another player's cold start on the same line. */
function startBeside(findings, media, other, own) {
  const cell = findings.find('start', { ...LINE, media, ...own });
  if (!cell) return undefined;
  return (
    findings.median('start', cell, US, 'startMs') /
    findings.median('start', { ...cell, way: 'cold' }, other, 'startMs')
  );
}

function beside(findings, figure, cell, value, other) {
  return findings.median(figure, cell, US, value) / findings.median(figure, cell, other, value);
}
