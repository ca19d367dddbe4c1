import { networkBitsPerSecond } from '../../platform/network.js';
import { chooseVariant } from '../early-start/choose-variant.js';
import { beginsWith, isSmall } from '../early-start/first-segment.js';
import { findSegment } from '../early-start/media-playlist.js';
import { parseMultivariantPlaylist } from '../early-start/multivariant-playlist.js';
import { type PrefetchedResponses, prefetch } from '../prefetch.js';

/** A start whose player is still on its way. */
export interface PrefetchJob {
  /** Of the multivariant playlist, as written. */
  readonly src: string;
  /** Where to begin, in seconds of the media's timeline. */
  readonly startSeconds: number;
  /** One file is asked for already that has the first segment in it. */
  readonly hasHead: boolean;
  /** `metadata`: playlists are all that may be loaded. */
  readonly preload: string;
  /** What has been asked for, the multivariant playlist first, by URL; the player takes out what it reads. */
  readonly prefetched: PrefetchedResponses;
  /** Ends the requests. */
  readonly signal: AbortSignal;
}

/**
 * Asks for the next files of a plain start, each as soon as the one before has named it, until the player is there and does it itself. It chooses as an early
 * start will, which finds its answers on their way.
 */
export async function prefetchStart(start: PrefetchJob): Promise<void> {
  const { startSeconds, hasHead, preload } = start;
  const master = await read(start, start.src);
  const rungs = master && parseMultivariantPlaylist(master.text, master.url);
  const rung = rungs && chooseVariant(rungs, hasHead ? undefined : networkBitsPerSecond());
  if (!rung || !add(start, rung.url)) return;
  const media = await read(start, rung.url);
  const segment = media && findSegment(media.text, media.url, startSeconds);
  const isWanted = segment && !hasHead && preload !== 'metadata';
  if (!isWanted || !beginsWith(segment, startSeconds) || !isSmall(rung, segment)) return;
  add(start, segment.initUrl);
  add(start, segment.url);
}

/** The text of what has been asked for, and its URL after redirects; undefined where it cannot be had, or the player reads it. */
async function read(
  { prefetched: asked }: PrefetchJob,
  url: string,
): Promise<{ text: string; url: string } | undefined> {
  const answer = await asked.get(url)?.response;
  if (!answer?.ok || answer.bodyUsed || !asked.has(url)) return undefined;
  return { text: await answer.clone().text(), url: answer.url };
}

/** @returns false where the player is there, and has begun with the first playlist, or nobody wants it any more */
function add({ src, prefetched: asked, signal }: PrefetchJob, url: string): boolean {
  if (signal.aborted || !asked.has(src)) return false;
  asked.set(url, prefetch(url, { signal }));
  return true;
}
