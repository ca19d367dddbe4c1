import type { ProblemKind } from '../clip/problem.js';
import type { Starter } from '../playback/phase.js';
import type { Milestone } from '../playback/progress.js';

/** The engine that plays: the browser's own HLS, hls.js, or the media element with a file. */
export type ReportedEngine = 'native' | 'hls.js' | 'file';

/**
 * Why a playback is over.
 *
 * - `ended`: the clip reached its end. When it is played again, another playback begins
 * - `replaced`: the element got another clip
 * - `removed`: the element left the document
 * - `pagehide`: the reader left the page. If the page comes back from the back/forward cache, another playback begins
 */
export type SummaryReason = 'ended' | 'replaced' | 'removed' | 'pagehide';

/** The figures of one playback: from the request to play until the clip is left. */
export interface PlaybackFigures {
  readonly by: Starter;
  /** Undefined if none was chosen. */
  readonly engine: ReportedEngine | undefined;
  /** As in `start`, in milliseconds; undefined if no first frame was shown, and when an ended clip is played again. */
  readonly msToFirstFrame: number | undefined;
  /** How long the clip played, in seconds of the reader's time: at double speed, half of the clip's. */
  readonly playedSeconds: number;
  /** How much of `playedSeconds` at least half of the clip was in view, in a visible tab. */
  readonly attentionSeconds: number;
  /** The largest share of the clip that was watched to, in percent; 0 before a quarter. */
  readonly reachedPercent: 0 | Milestone | 100;
  readonly stallCount: number;
  readonly stalledSeconds: number;
  /** `stalledSeconds` ÷ (`playedSeconds` + `stalledSeconds`), from 0 to 1; 0 if the clip did not play. */
  readonly stallRatio: number;
  /** How many errors the reader saw, by kind. Kinds without an error are missing. */
  readonly failures: Readonly<Partial<Record<ProblemKind, number>>>;
  /** The mean of the renditions' peak bit rates, weighted by how long each played; undefined with other engines than hls.js. */
  readonly meanBitsPerSecond: number | undefined;
  /** How many times the rendition changed while the clip was played. */
  readonly renditionChanges: number;
  /** Bytes of the stream, prefetched ones included; undefined where the browser loads the media itself. */
  readonly loadedBytes: number | undefined;
}
