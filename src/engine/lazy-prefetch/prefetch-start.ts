import { expectedBitsPerSecond } from '../../platform/network-speed.js';
import { chooseStartVariant, type Playlist, planEarlyStart } from '../early-start/plan-early-start.js';
import { type PrefetchedResponses, prefetch } from '../prefetch.js';

/** A start whose player is still loading. */
export interface PrefetchJob {
  /** URL of the multivariant playlist, as written. */
  readonly src: string;
  /** Where playback starts, in seconds of the media's timeline. */
  readonly startSeconds: number;
  /** Whether a head file, which contains the first segment, has been requested already. */
  readonly hasHead: boolean;
  /** The `preload` attribute; with `metadata`, only playlists may be loaded. */
  readonly preload: string;
  /**
   * The request for `src`. The next requests are added. The player deletes an entry when it reads the
   * response.
   */
  readonly prefetched: PrefetchedResponses;
  /** Aborts the requests. */
  readonly signal: AbortSignal;
}

/**
 * Requests the next files of a start, each as soon as the playlist that names it has loaded, until the player
 * is loaded and continues. The decisions are those of the early start, which uses the same responses.
 */
export async function prefetchStart(job: PrefetchJob): Promise<void> {
  const { src, startSeconds, hasHead, preload } = job;
  const conditions = { startSeconds, hasHead, networkBitsPerSecond: expectedBitsPerSecond() };

  const multivariant = await readPlaylist(job, src);
  const variant = multivariant && chooseStartVariant(multivariant, conditions);
  if (!variant || !request(job, variant.url)) return;

  const media = await readPlaylist(job, variant.url);
  const plan = planEarlyStart({ multivariant, media }, conditions);
  const isSegmentWanted = !hasHead && preload !== 'metadata';
  if (!isSegmentWanted || !plan.isEarly || !plan.isSmall) return;
  request(job, plan.segment.initUrl);
  request(job, plan.segment.url);
}

/**
 * Reads a playlist that has been requested; undefined if it cannot be loaded, or the player reads it itself.
 */
async function readPlaylist({ prefetched }: PrefetchJob, url: string): Promise<Playlist | undefined> {
  const response = await prefetched.get(url)?.response;
  if (!response?.ok || response.bodyUsed || !prefetched.has(url)) return undefined;
  return { text: await response.clone().text(), url: response.url };
}

/** @returns false if the player has taken over, or the job is aborted */
function request({ src, prefetched, signal }: PrefetchJob, url: string): boolean {
  if (signal.aborted || !prefetched.has(src)) return false;
  prefetched.set(url, prefetch(url, { signal }));
  return true;
}
