import { kilobytes, plain, table, times } from './words.js';

const US = 'news-video';

/**
 * What the player is to reach. `value` answers undefined where the run has not measured it.
 *
 * @type {{ what: string, limit: number, value: (findings: import('./findings.js').Findings) => number | undefined, write: (value: number) => string }[]}
 */
const GOALS = [
  goal(
    'script before intent, KB gz',
    10 * 1024,
    (f) => f.median('idle', { clips: 1 }, US, 'scriptBytes'),
    kilobytes,
  ),
  goal('100 clips: blocking ms', 0, (f) => f.median('idle', { clips: 100 }, US, 'blockingMs')),
  goal(
    '100 clips: heap beside 100 `<img>`',
    1.5,
    (f) => beside(f, 'idle', { clips: 100 }, 'heapBytes', 'img'),
    times,
  ),
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
  ...starts('cold, plain: × hls.js on click', 'plain', { 'hls-on-click': 0.42 }),
  ...starts('cold, plain: × native', 'plain', { native: 0.65 }),
  ...starts('cold, chunked: × hls.js on click', 'chunked', { 'hls-on-click': 0.34 }),
  ...starts('cold, chunked: × native', 'chunked', { native: 0.52 }),
  ...starts('hover of 300 ms, plain: × native', 'plain', { native: 0.22 }, 'hover'),
  ...starts('hover of 300 ms, chunked: × native', 'chunked', { native: 0.12 }, 'hover'),
  ...starts('second clip, plain: × native, cold', 'plain', { native: 0.6 }, 'second'),
  ...starts('second clip, chunked: × native, cold', 'chunked', { native: 0.6 }, 'second'),
  ...starts('3g, plain: × hls.js on click', 'plain', { 'hls-on-click': 0.45 }, 'cold', '3g'),
  ...starts('3g, chunked: × hls.js on click', 'chunked', { 'hls-on-click': 0.45 }, 'cold', '3g'),
  ...medias((media) => [
    goal(
      `${media}: media after a hover, KB`,
      512 * 1024,
      (f) => f.median('bytes', { media }, US, 'mediaAfterHover'),
      kilobytes,
    ),
    goal(
      `${media}: seconds ahead after 5 s`,
      20,
      (f) => f.median('bytes', { media }, US, 'aheadSeconds'),
      (value) => plain(value, 1),
    ),
    goal(
      `${media}: media in 5 s, × native`,
      1.1,
      (f) => beside(f, 'bytes', { media }, 'mediaIn5s', 'native'),
      times,
    ),
    goal(`${media}: seek, × native`, 1, (f) => beside(f, 'seek', { media }, 'seekMs', 'native'), times),
  ]),
  goal('tour: renderer × after one clip', 1.5, (f) => f.median('tour', {}, US, 'rendererRatio'), times),
  goal('tour: browser × after one clip', 1.2, (f) => f.median('tour', {}, US, 'browserRatio'), times),
];

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

/** Starts are told beside another player's cold start on the same line; on the base of the run, or another profile. */
function starts(what, media, limits, way = 'cold', profile = undefined) {
  return Object.entries(limits).map(([other, limit]) =>
    goal(
      what,
      limit,
      (findings) => {
        const where = { media, ...(profile ? { profile } : {}) };
        const own = findings.median('start', { ...where, way }, US, 'startMs');
        return own / findings.median('start', { ...where, way: 'cold' }, other, 'startMs');
      },
      times,
    ),
  );
}

function medias(make) {
  return ['plain', 'chunked'].flatMap(make);
}

function beside(findings, figure, cell, value, other) {
  return findings.median(figure, cell, US, value) / findings.median(figure, cell, other, value);
}
