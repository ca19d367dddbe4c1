import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const BENCH = path('.').replace(/\/$/, '');
export const ROOT = path('..').replace(/\/$/, '');
export const DIST = `${ROOT}/dist`;
export const CACHE = `${BENCH}/.cache`;
export const PEER_BUILDS = `${CACHE}/peers`;
export const RESULTS = `${BENCH}/results.json`;

/** The demo's clips, in turn. */
const NAMES = ['flood-meadows', 'night-trains'];

export function storyOf(number) {
  return NAMES[(number - 1) % NAMES.length];
}

/** The folder of a story in each packaging. */
export const STORIES = {
  chunked: (story) => `${ROOT}/demo/clips/${story}/cmaf`,
  plain: (story) => `${CACHE}/plain/${story}`,
  heavy: () => `${CACHE}/heavy/chunked`,
  'heavy-plain': () => `${CACHE}/heavy/plain`,
  'heavy-ts': () => `${CACHE}/heavy/ts`,
  pictures: (story) => `${ROOT}/demo/clips/${story}`,
};

export { NAMES as STORY_NAMES };
