import type { EngineJob } from '../engine.js';
import type { EarlyDownloads } from './early-downloads.js';
import type { VariantStream } from './multivariant-playlist.js';
import {
  canUseLightBuild,
  chooseStartVariant,
  type EarlyStartPlan,
  planEarlyStart,
} from './plan-early-start.js';

/**
 * The decisions about a start, made from the playlists of the stream. Each promise resolves as soon as the
 * playlists that it depends on are loaded.
 */
export interface StartPreparation {
  /** Known from the multivariant playlist alone; undefined if the early start does not support it. */
  readonly variant: Promise<VariantStream | undefined>;
  readonly plan: Promise<EarlyStartPlan>;
  /** Whether the light build of hls.js can continue the stream. */
  readonly isLight: Promise<boolean>;
}

/**
 * Loads the playlists of a stream: the multivariant playlist, then the media playlist of the chosen variant.
 */
export function prepareStart(job: EngineJob, downloads: EarlyDownloads, hasHead: boolean): StartPreparation {
  const { source, startSeconds, hasOwnCaptions, networkBitsPerSecond } = job;
  const conditions = { startSeconds, hasHead, networkBitsPerSecond };

  const multivariant = downloads.playlist(source.url);
  const variant = multivariant.then((playlist) => playlist && chooseStartVariant(playlist, conditions));
  const media = variant.then((variant) => variant && downloads.playlist(variant.url));

  const plan = Promise.all([multivariant, media]).then(([multivariant, media]) =>
    planEarlyStart({ multivariant, media }, conditions),
  );
  const isLight = Promise.all([plan, multivariant]).then(([plan, multivariant]) =>
    canUseLightBuild(plan, multivariant, hasOwnCaptions),
  );
  return { variant, plan, isLight };
}
