import type { Problem } from '../clip/problem.js';
import { type Source, sourceKind } from '../clip/sources.js';
import type { MediaSupport } from '../platform/support.js';

/**
 * How a source is played: `direct` is the `<video>` without a library (a file, or native HLS), `hls` is
 * hls.js.
 */
export type EngineName = 'direct' | 'hls';

/** The `engine` attribute. */
export type EngineChoice = 'auto' | 'native' | 'hls';

/** A source, and an engine to try it with. */
export interface PlaybackAttempt {
  readonly source: Source;
  readonly engine: EngineName;
}

/**
 * Lists all attempts that this browser allows, best first: source by source, and for each source engine by
 * engine.
 */
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
 * Finds the next attempt after `attempts[index]` failed with `problem`. Another engine for the same source can
 * only help if the source has been loaded, and the browser has its codecs; without a network, no attempt can
 * help.
 *
 * @returns an index into `attempts`; undefined if no attempt is left that could help
 */
export function nextAttempt(
  attempts: readonly PlaybackAttempt[],
  index: number,
  { kind, lacksCodec }: Problem,
): number | undefined {
  if (kind === 'offline') return undefined;
  const failedSource = attempts[index]?.source;
  const isLoaded = (kind === 'unsupported' && !lacksCodec) || kind === 'decode';
  const next = attempts.findIndex(
    (attempt, at) => at > index && (isLoaded || attempt.source !== failedSource),
  );
  return next === -1 ? undefined : next;
}

/** An attempt that has failed. */
export interface FailedAttempt {
  readonly engine: EngineName;
  readonly problem: Problem;
}

/**
 * Chooses what to report after all engines have failed with the same source: the last problem, unless an
 * engine before has said more. The browser's own HLS calls every file that it cannot play damaged; hls.js knows
 * codecs. Of a file that is no playlist, the media element knows more than hls.js.
 *
 * @param earlier attempts, in their order
 */
export function mostTellingProblem(
  source: Source,
  earlier: readonly FailedAttempt[],
  last: FailedAttempt,
): Problem {
  if (last.problem.kind === 'offline') return last.problem;
  const [expert, verdict] = sourceKind(source) === 'hls' ? ['hls', 'unsupported'] : ['direct', 'decode'];
  const telling = earlier.find(({ engine, problem }) => engine === expert && problem.kind === verdict);
  return (telling ?? last).problem;
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

/**
 * The `<video>` is tried first: it detects the format of the response. If it cannot play the response, that
 * may be a playlist for hls.js.
 */
function unknownEngines(support: MediaSupport, choice: EngineChoice): readonly EngineName[] {
  const hls: readonly EngineName[] = hasMse(support) && choice !== 'native' ? ['hls'] : [];
  return choice === 'hls' ? hls : ['direct', ...hls];
}

function hasMse(support: MediaSupport): boolean {
  return support.hasMediaSource || support.hasManagedMediaSource;
}
