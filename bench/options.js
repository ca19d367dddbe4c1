import { FIGURES } from './measure/all-figures.js';
import { WAYS } from './measure/start.js';
import { PEERS } from './peers/all-peers.js';
import { STORIES } from './places.js';
import { PROFILES } from './server/profiles.js';

/** The amounts of the full and of the quick run. */
const FULL = { idleClips: [1, 20, 100], idleCpu: 4, tourClips: 20, stallSeconds: 30 };
const SMOKE = { idleClips: [1, 5], idleCpu: 1, tourClips: 2, stallSeconds: 4 };

const DEFAULTS = {
  peers: PEERS.map(({ name }) => name).join(),
  profiles: '4g,cable,slow-4g,3g',
  figures: FIGURES.map(({ name }) => name).join(),
  ways: WAYS.join(),
  media: 'chunked,plain',
  cpu: '1,4',
  http: '1,2',
  runs: '7',
};

const SMOKE_DEFAULTS = {
  ...DEFAULTS,
  peers: 'news-video',
  profiles: '4g',
  media: 'chunked',
  cpu: '1',
  http: '1',
  runs: '1',
};

/**
 * Reads the command line. The first value of each list is the base that the others are compared with.
 *
 * @param {string[]} words
 */
export function readOptions(words) {
  const given = Object.fromEntries(words.map(readWord));
  const isSmoke = 'smoke' in given;
  const texts = { ...(isSmoke ? SMOKE_DEFAULTS : DEFAULTS), ...given };
  const unknown = Object.keys(given).filter(
    (name) => !(name in DEFAULTS) && !['smoke', 'report', 'add'].includes(name),
  );
  if (unknown.length > 0) throw new Error(`Unknown option --${unknown[0]}; see bench/README.md`);
  const list = (name, known) => checked(name, texts[name].split(','), known);
  return {
    isSmoke,
    isReportOnly: 'report' in given,
    isAddition: 'add' in given,
    peers: list(
      'peers',
      PEERS.map(({ name }) => name),
    ),
    profiles: list('profiles', Object.keys(PROFILES)),
    figures: list(
      'figures',
      FIGURES.map(({ name }) => name),
    ),
    ways: list('ways', WAYS),
    medias: list('media', Object.keys(STORIES)),
    cpus: list('cpu', ['1', '4']).map(Number),
    https: list('http', ['1', '2']).map(Number),
    runs: Number(texts.runs),
    pace: isSmoke ? SMOKE : FULL,
  };
}

function readWord(word) {
  const [, name, value = ''] = /^--([\w-]+)(?:=(.*))?$/.exec(word) ?? [];
  if (!name) throw new Error(`${word} is no option; see bench/README.md`);
  return [name, value];
}

function checked(name, values, known) {
  const wrong = values.find((value) => !known.includes(value));
  if (wrong !== undefined) throw new Error(`--${name}: ${wrong || 'nothing'} is none of ${known.join(', ')}`);
  return values;
}
