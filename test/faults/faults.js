import { noise, overwriteAac, overwriteMiddle } from './damage.js';

/**
 * The faults that are tested, with the expected result of each. The fault server, the tests, and
 * docs/reliability.md use this table.
 *
 * @typedef {object} Fault
 * @property {string} name part of URLs
 * @property {string} what description in docs/reliability.md
 * @property {RegExp} where the paths with the fault
 * @property {How} how
 * @property {true} [isElsewhere] the media is on another origin than the page
 * @property {number} [beyondSeconds] the position that a clip must reach to have survived; by default just
 *   after the third segment
 * @property {'chromium' | 'chromium native'} [spoils] this browser, or its own HLS, may use the damaged response
 *   from its cache, so that Retry does not help
 * @property {Partial<Record<'hls' | 'ts' | 'native' | 'file', End>>} ends by engine; `ts` is MPEG-TS in hls.js
 *
 * @typedef {object} How what the server does; empty: it responds normally
 * @property {number} [status] responds with this status
 * @property {number} [expiresAfterMs] with that status only so long after the first request
 * @property {boolean} [hang] never responds
 * @property {number} [stopAfter] sends this fraction of the body, and then nothing
 * @property {boolean} [reset] closes the connection after `stopAfter`
 * @property {number} [bytesPerSecond] sends slowly
 * @property {boolean} [jitter] responds late, and out of order
 * @property {number} [truncate] sends this fraction of the body as if it were complete
 * @property {(segment: Buffer) => Buffer} [damage] sends another segment
 * @property {number} [flipEvery] damages each n-th byte
 * @property {boolean} [html] sends an HTML page instead
 * @property {(playlist: string) => string} [edit] sends another playlist
 * @property {string} [type] sends another media type
 * @property {boolean} [withoutCors] sends no CORS headers
 * @property {boolean} [withoutRanges] ignores the `range` header
 * @property {boolean} [redirect] redirects to the undamaged file
 * @property {boolean} [refuse] redirects to an address that refuses connections
 * @property {number} [dateOffByMs] sends a `date` header with this error
 *
 * @typedef {'plays' | 'says not-found' | 'says forbidden' | 'says timeout' | 'says decode' |
 *   'says unsupported' | 'ends early' | 'plays or says decode' | 'plays or says decode or says timeout' | 'says timeout or ends early' | 'says timeout or says decode'} End
 */

const MASTER = /\/master\.m3u8$/;
const PLAYLISTS = /\/media\.m3u8$/;
const INITS = /\/init\.mp4$/;
const THIRD = /\/seg-0003\.(m4s|ts)$/;
const THIRD_TS = /\/seg-0003\.ts$/;
const SEGMENTS = /\.(m4s|ts)$/;
const STREAM = /\.(m3u8|m4s|mp4|ts)$/;
const FILE = /\/clip-360\.mp4$/;
const CAPTIONS = /\.vtt$/;
const POSTER = /\.jpg$/;

/** The rendition that a clip in a column starts with. */
const ONE_RENDITION = /\/240p\/[^/]+$/;

/** The error that the reader sees for a status. */
const SAID_OF_STATUS = {
  404: 'says not-found',
  410: 'says not-found',
  403: 'says forbidden',
  429: 'says timeout',
  500: 'says timeout',
  503: 'says timeout',
};
/** Chromium's native HLS reports a parse error for every file that it cannot load. */
const NATIVE_KNOWS_NO_MORE = 'says decode';

const STATUSES = Object.keys(SAID_OF_STATUS).map(Number);

const STREAM_PARTS = [
  ['master', 'the multivariant playlist', MASTER],
  ['playlist', 'every media playlist', PLAYLISTS],
  ['init', 'every initialization section', INITS],
  ['segment', 'the third segment', THIRD],
];

/** @returns {Fault['ends']} */
const bothSay = (end) => ({ hls: end, native: end });
const PLAYS = bothSay('plays');

/** @type {readonly Fault[]} */
export const FAULTS = [
  ...STREAM_PARTS.flatMap(([part, what, where]) =>
    STATUSES.map((status) => ({
      name: `${part}-${status}`,
      what: `${what} answers with status ${status}`,
      where,
      how: { status },
      ends: {
        hls: SAID_OF_STATUS[status],
        ...(part === 'segment' ? { ts: SAID_OF_STATUS[status] } : {}),
        native: part === 'master' ? SAID_OF_STATUS[status] : NATIVE_KNOWS_NO_MORE,
      },
    })),
  ),
  ...STATUSES.map((status) => ({
    name: `file-${status}`,
    what: `the file answers with status ${status}`,
    where: FILE,
    how: { status },
    ends: { file: SAID_OF_STATUS[status] },
  })),
  ...['404', '500'].map((status) => ({
    name: `captions-${status}`,
    what: `every captions file answers with status ${status}`,
    where: CAPTIONS,
    how: { status: Number(status) },
    ends: { hls: 'plays', native: 'plays', file: 'plays' },
  })),
  {
    name: 'poster-404',
    what: 'the poster is missing',
    where: POSTER,
    how: { status: 404 },
    ends: { hls: 'plays', file: 'plays' },
  },
  {
    name: 'captions-hang',
    what: 'the captions never answer',
    where: CAPTIONS,
    how: { hang: true },
    ends: { hls: 'plays', native: 'plays', file: 'plays' },
  },
  {
    name: 'master-hang',
    what: 'the multivariant playlist never answers',
    where: MASTER,
    how: { hang: true },
    ends: bothSay('says timeout'),
  },
  {
    name: 'playlist-hang',
    what: 'no media playlist ever answers',
    where: PLAYLISTS,
    how: { hang: true },
    ends: bothSay('says timeout'),
  },
  {
    name: 'segment-hang',
    what: 'the third segment never answers',
    where: THIRD,
    how: { hang: true },
    ends: bothSay('says timeout'),
  },
  {
    name: 'file-hang',
    what: 'the file never answers',
    where: FILE,
    how: { hang: true },
    ends: { file: 'says timeout' },
  },
  {
    name: 'segment-stops',
    what: 'the third segment stops arriving half-way',
    where: THIRD,
    how: { stopAfter: 0.5 },
    ends: bothSay('says timeout'),
  },
  {
    name: 'segment-reset',
    what: 'the connection breaks in the middle of the third segment',
    where: THIRD,
    how: { stopAfter: 0.5, reset: true },
    // Chromium at times takes the part that has arrived for the whole.
    ends: { hls: 'says timeout', native: 'says timeout or says decode' },
  },
  {
    name: 'playlist-reset',
    what: 'the connection breaks in the middle of every media playlist',
    where: PLAYLISTS,
    how: { stopAfter: 0.5, reset: true },
    ends: { hls: 'says timeout', native: NATIVE_KNOWS_NO_MORE },
  },
  {
    name: 'file-reset',
    what: 'the connection breaks after a tenth of each answer for the file',
    where: FILE,
    how: { stopAfter: 0.1, reset: true },
    ends: { file: 'plays' },
  },
  {
    name: 'trickle',
    what: 'playlists and segments arrive at 1 KB/s',
    where: STREAM,
    how: { bytesPerSecond: 1000 },
    ends: bothSay('says timeout'),
  },
  {
    name: 'jitter',
    what: 'answers arrive up to 0.9 s late, and out of order',
    where: STREAM,
    how: { jitter: true },
    ends: PLAYS,
  },
  ...STREAM_PARTS.map(([part, what, where]) => ({
    name: `${part}-refused`,
    what: `the connection for ${what} is refused`,
    where,
    how: { refuse: true },
    ends: { hls: 'says timeout', native: part === 'master' ? 'says timeout' : NATIVE_KNOWS_NO_MORE },
  })),
  {
    name: 'file-refused',
    what: 'the connection for the file is refused',
    where: FILE,
    how: { refuse: true },
    ends: { file: 'says timeout' },
  },
  {
    name: 'elsewhere',
    what: 'everything is on another origin, with CORS headers (no fault)',
    where: /^$/,
    how: {},
    isElsewhere: true,
    ends: { ...PLAYS, file: 'plays' },
  },
  {
    name: 'no-cors',
    what: 'everything is on another origin, without CORS headers',
    where: /./,
    how: { withoutCors: true },
    isElsewhere: true,
    ends: { hls: 'says timeout', native: 'plays', file: 'plays' },
  },
  {
    name: 'no-cors-segments',
    what: 'segments are on another origin, without CORS headers',
    where: SEGMENTS,
    how: { withoutCors: true },
    isElsewhere: true,
    ends: { hls: 'says timeout', native: 'plays' },
  },
  {
    name: 'captions-no-cors',
    what: 'the captions are on another origin, without CORS headers',
    where: CAPTIONS,
    how: { withoutCors: true },
    isElsewhere: true,
    ends: { hls: 'plays', native: 'plays', file: 'plays' },
  },
  {
    name: 'segment-missing',
    what: 'the playlist does not list the third segment',
    where: PLAYLISTS,
    how: { edit: (playlist) => playlist.replace(/#EXTINF[^\n]*\nseg-0003[^\n]*\n/, '') },
    ends: PLAYS,
  },
  {
    name: 'segment-truncated',
    what: 'the third segment is cut off after its first half',
    where: THIRD,
    how: { truncate: 0.5 },
    ends: bothSay('says decode'),
  },
  // It depends on the browser's decoders how much of a damaged MPEG-TS segment can be played.
  {
    name: 'ts-cut',
    what: 'the third segment has its first 1000 bytes alone',
    where: THIRD_TS,
    how: { damage: (segment) => segment.subarray(0, 1000) },
    ends: { ts: 'plays or says decode' },
  },
  {
    name: 'ts-short',
    what: 'the last 504 bytes of the third segment are missing',
    where: THIRD_TS,
    how: { damage: (segment) => segment.subarray(0, -504) },
    ends: { ts: 'plays or says decode' },
  },
  {
    name: 'ts-noise',
    what: 'noise is in the middle of the third segment',
    where: THIRD_TS,
    how: { damage: (segment) => overwriteMiddle(segment, noise(60_000)) },
    ends: { ts: 'plays or says decode or says timeout' },
  },
  {
    name: 'ts-aac',
    what: 'the sound in the third segment is overwritten',
    where: THIRD_TS,
    how: { damage: overwriteAac },
    ends: { ts: 'plays or says decode' },
  },
  {
    name: 'segment-flipped',
    spoils: 'chromium native',
    what: 'the third segment is damaged',
    where: THIRD,
    how: { flipEvery: 97 },
    ends: bothSay('says decode'),
  },
  {
    name: 'init-truncated',
    spoils: 'chromium',
    what: 'every initialization section is cut off after its first half',
    where: INITS,
    how: { truncate: 0.5 },
    ends: bothSay('says decode'),
  },
  {
    name: 'types',
    what: 'every file has the media type application/octet-stream',
    where: STREAM,
    how: { type: 'application/octet-stream' },
    ends: { hls: 'plays', file: 'plays' },
  },
  {
    name: 'master-html',
    what: 'the multivariant playlist is an HTML page',
    where: MASTER,
    how: { html: true },
    ends: bothSay('says unsupported'),
  },
  {
    name: 'playlist-html',
    what: 'every media playlist is an HTML page',
    where: PLAYLISTS,
    how: { html: true },
    ends: bothSay('says decode'),
  },
  {
    name: 'segment-html',
    what: 'the third segment is an HTML page',
    where: THIRD,
    how: { html: true },
    ends: { hls: 'plays', native: 'ends early' },
  },
  {
    name: 'file-html',
    spoils: 'chromium',
    what: 'the file is an HTML page',
    where: FILE,
    how: { html: true },
    ends: { file: 'says unsupported' },
  },
  {
    name: 'discontinuity',
    what: 'a discontinuity is before the third segment',
    where: PLAYLISTS,
    how: { edit: (playlist) => playlist.replace(/(#EXTINF[^\n]*\nseg-0003)/, '#EXT-X-DISCONTINUITY\n$1') },
    ends: PLAYS,
  },
  {
    name: 'gap',
    what: 'the third segment is marked as a gap',
    where: PLAYLISTS,
    how: { edit: (playlist) => playlist.replace(/(#EXTINF[^\n]*\nseg-0003)/, '#EXT-X-GAP\n$1') },
    ends: PLAYS,
  },
  {
    name: 'endless',
    what: 'the playlist has three segments, no end tag, and never another segment',
    where: PLAYLISTS,
    how: {
      edit: (playlist) =>
        playlist.replace(/#EXT-X-PLAYLIST-TYPE[^\n]*\n/, '').replace(/#EXTINF[^\n]*\nseg-0004[\s\S]*/, ''),
    },
    // WebKit at times takes the last known segment for the end.
    ends: bothSay('says timeout or ends early'),
  },
  {
    name: 'rendition-404',
    what: 'one rendition is missing, the others are there',
    where: ONE_RENDITION,
    how: { status: 404 },
    ends: { hls: 'plays', native: NATIVE_KNOWS_NO_MORE },
  },
  {
    name: 'rendition-500',
    what: 'one rendition answers with status 500',
    where: ONE_RENDITION,
    how: { status: 500 },
    ends: { hls: 'plays', native: NATIVE_KNOWS_NO_MORE },
  },
  {
    name: 'rendition-truncated',
    what: 'the segments of one rendition are cut off after their first half',
    where: /\/240p\/seg-\d+\.m4s$/,
    how: { truncate: 0.5 },
    ends: { hls: 'plays', native: NATIVE_KNOWS_NO_MORE },
  },
  {
    name: 'redirect',
    what: 'every URL redirects to another one',
    where: STREAM,
    how: { redirect: true },
    ends: { ...PLAYS, file: 'plays' },
  },
  {
    name: 'token',
    what: 'the token for segments expires after 10 s',
    where: SEGMENTS,
    how: { status: 403, expiresAfterMs: 10_000 },
    beyondSeconds: 60,
    ends: { hls: 'says forbidden', native: NATIVE_KNOWS_NO_MORE },
  },
  {
    name: 'ranges',
    what: 'the server ignores ranges, and sends the whole file',
    where: FILE,
    how: { withoutRanges: true },
    ends: { file: 'plays' },
  },
  {
    name: 'clock',
    what: "the server's clock is a day off",
    where: STREAM,
    how: { dateOffByMs: 86_400_000 },
    ends: { ...PLAYS, file: 'plays' },
  },
];
