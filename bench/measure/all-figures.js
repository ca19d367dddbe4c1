import { bytes } from './bytes.js';
import { idle } from './idle.js';
import { resume } from './resume.js';
import { seek } from './seek.js';
import { stalls } from './stalls.js';
import { start } from './start.js';
import { tap } from './tap.js';
import { tour } from './tour.js';

/**
 * Everything that is measured.
 *
 * @typedef {object} Figure
 * @property {string} name on the command line
 * @property {boolean} [isForFacades] can be told of what does not play, too
 * @property {boolean} [isAlone] has a browser of its own, and no other beside it
 * @property {(scope: object) => object[]} cells the conditions that it is measured under
 * @property {(peer: import('../peers/all-peers.js').Peer, cell: object) => boolean} [fits] whether a peer can
 *   be measured under these conditions
 * @property {(bench: object, peer: import('../peers/all-peers.js').Peer, cell: object) =>
 *   Promise<Record<string, number>>} measure one run
 */

/** @type {Figure[]} */
export const FIGURES = [idle, start, tap, bytes, seek, resume, stalls, tour];
