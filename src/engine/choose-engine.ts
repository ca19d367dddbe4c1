import type { ProblemKind } from '../clip/problem.js';
import { type Source, sourceKind } from '../clip/sources.js';
import type { MediaSupport } from '../platform/support.js';

/** How a source is played: `direct` is the media element alone (its native HLS, or a file), `hls` is hls.js. */
export type EngineName = 'direct' | 'hls';

/** The `engine` attribute. */
export type EngineChoice = 'auto' | 'native' | 'hls';

/** One try at playing: a source, and an engine for it. */
export interface PlaybackAttempt {
  readonly source: Source;
  readonly engine: EngineName;
}

/** Every try that this browser allows, best first: source by source, and for each source engine by engine. */
export function planAttempts(
  sources: readonly Source[],
  support: MediaSupport,
  choice: EngineChoice,
): readonly PlaybackAttempt[] {
  return sources.flatMap((source) =>
    enginesFor(source, support, choice).map((engine): PlaybackAttempt => ({ source, engine })),
  );
}

/**
 * The next try after `attempts[index]` failed with `kind`, as an index into `attempts`; undefined when none is left that could help.
 * Where the bytes cannot be had, another engine for the same bytes cannot either; and without a network nothing can.
 */
export function nextAttempt(
  attempts: readonly PlaybackAttempt[],
  index: number,
  kind: ProblemKind,
): number | undefined {
  if (kind === 'offline') return undefined;
  const failed = attempts[index]?.source;
  const sameBytesMayDo = kind === 'unsupported' || kind === 'decode';
  const found = attempts.findIndex(
    (attempt, at) => at > index && (sameBytesMayDo || attempt.source !== failed),
  );
  return found === -1 ? undefined : found;
}

function enginesFor(source: Source, support: MediaSupport, choice: EngineChoice): readonly EngineName[] {
  switch (sourceKind(source)) {
    case 'hls':
      return hlsEngines(support, choice);
    case 'file':
      return !source.type || support.canPlayType(source.type) ? ['direct'] : [];
    case 'unknown':
      return unknownEngines(support, choice);
  }
}

function hlsEngines(support: MediaSupport, choice: EngineChoice): readonly EngineName[] {
  const direct: readonly EngineName[] = support.claimsHls ? ['direct'] : [];
  const hls: readonly EngineName[] = hasMse(support) ? ['hls'] : [];
  if (choice === 'native') return direct;
  if (choice === 'hls') return hls;
  return support.hasManagedMediaSource ? [...direct, ...hls] : [...hls, ...direct];
}

/** The response tells: the media element sniffs files, and what it cannot open may still be a playlist. */
function unknownEngines(support: MediaSupport, choice: EngineChoice): readonly EngineName[] {
  const hls: readonly EngineName[] = hasMse(support) && choice !== 'native' ? ['hls'] : [];
  return choice === 'hls' ? hls : ['direct', ...hls];
}

function hasMse(support: MediaSupport): boolean {
  return support.hasMediaSource || support.hasManagedMediaSource;
}
