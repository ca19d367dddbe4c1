import { hlsAtLoad } from './hls-at-load/peer.js';
import { hlsOnClick } from './hls-on-click/peer.js';
import { img } from './img/peer.js';
import { liteYoutube } from './lite-youtube/peer.js';
import { mediaChrome } from './media-chrome/peer.js';
import { muxPlayer } from './mux-player/peer.js';
import { native } from './native/peer.js';
import { newsVideo } from './news-video/peer.js';
import { newsVideoServer } from './news-video-server/peer.js';
import { plyr } from './plyr/peer.js';
import { videoJs } from './video-js/peer.js';
import { videoJs10 } from './video-js-10/peer.js';
import { vidstack } from './vidstack/peer.js';

/**
 * Everybody who is measured.
 *
 * @typedef {object} Peer
 * @property {string} name folder, and name on the command line
 * @property {string} title name in the report
 * @property {string} docs the page that says how to embed it
 * @property {string[]} packages whose versions the report names
 * @property {(clip: { number: number, src: string, head?: string, poster: string, headline: string, isLead:
 *   boolean, loading: string }) => string} embed HTML of one clip
 * @property {boolean} [hasScript] `entry.js` beside it is built and loaded by the page
 * @property {string} [head] lines of the page's head, for what is not built here
 * @property {boolean} [knowsHead] can be told of one file with the beginning of a clip
 * @property {string} [focus] what the keyboard presses, in the clip and its shadow trees
 * @property {string} [touch] what a finger presses, where a tap on the picture does not play
 * @property {string} [player] whose `play()` goes on with a clip; the media element's where it is not said
 * @property {boolean} [isStartedByScript] has no button that a program could press: the bench calls `play()`
 * @property {boolean} [isFacadeOnly] shows a picture, and plays nothing that can be timed here
 */

/** @type {Peer[]} */
export const PEERS = [
  newsVideo,
  newsVideoServer,
  native,
  hlsOnClick,
  hlsAtLoad,
  mediaChrome,
  muxPlayer,
  vidstack,
  videoJs10,
  videoJs,
  plyr,
  liteYoutube,
  img,
];

export function peerNamed(name) {
  return PEERS.find((peer) => peer.name === name);
}
