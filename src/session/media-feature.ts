import type { Problem } from '../clip/problem.js';
import type { PlaybackSource } from '../engine/playback-source.js';
import type { Input } from '../playback/phase.js';
import type { EnforcedPause } from './enforced-pause.js';
import type { SessionHost, SessionListener } from './session-host.js';
import type { SessionChunks, SourceFallback } from './source-fallback.js';
import type { Visit } from './visit.js';

/** The objects that exist as long as the session. */
export interface SessionContext {
  readonly host: SessionHost;
  readonly listener: SessionListener;
  readonly chunks: SessionChunks;
  readonly visit: Visit;
  readonly enforcedPause: EnforcedPause;
  /** Sends an input to the state machine. */
  readonly send: (input: Input) => void;
}

/** The objects that exist as long as one use of the media element, and the state that its features share. */
export interface MediaContext extends SessionContext {
  readonly video: HTMLVideoElement;
  readonly sources: SourceFallback;
  /** Read when a prefetch begins, and again when the clip is opened. */
  source: PlaybackSource;
  /** Whether the media element was muted because autoplay started the clip. */
  isMutedForAutoplay: boolean;
  /** A problem that is not shown while buffered data still plays. */
  deferredProblem: Problem | undefined;
  /** When playback was restarted because it stood still, on the clock of `performance.now()`. */
  restartedAtMs: number;
  /** Aborted when the media element is released. */
  readonly signal: AbortSignal;
}

/** A feature of an open clip: a function that adds listeners, which end with the signal of the context. */
export type MediaFeature = (context: MediaContext) => void;
