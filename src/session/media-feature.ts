// The one shape of all features, and the context that they are attached with.

import type { Problem } from '../clip/problem.js';
import type { PlaybackSource } from '../engine/playback-source.js';
import type { Input } from '../playback/phase.js';
import type { EnforcedPause } from './enforced-pause.js';
import type { SessionHost, SessionListener } from './session-host.js';
import type { LoadHls, SourceFallback } from './source-fallback.js';
import type { Visit } from './visit.js';

/** What lives as long as the session. */
export interface SessionContext {
  readonly host: SessionHost;
  readonly listener: SessionListener;
  readonly loadHls: LoadHls;
  readonly visit: Visit;
  readonly enforcedPause: EnforcedPause;
  /** Feeds the state machine. */
  readonly send: (input: Input) => void;
}

/** What lives as long as one use of the media element, and what the features of that use share. */
export interface MediaContext extends SessionContext {
  readonly video: HTMLVideoElement;
  readonly sources: SourceFallback;
  /** Read anew when loading ahead begins, and when the clip is opened. */
  source: PlaybackSource;
  /** Whether the media element was muted because autoplay started the clip. */
  isMutedForAutoplay: boolean;
  /** A problem that the reader is not told of while buffered data still plays. */
  deferredProblem: Problem | undefined;
  /** Aborted when the media element is released. */
  readonly signal: AbortSignal;
}

/** One feature of an open clip. Adds its listeners when it is called; `signal` removes them. */
export type MediaFeature = (context: MediaContext) => void;
