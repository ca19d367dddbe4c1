export { parseAspectRatio } from './clip/aspect-ratio.js';
export { type AttributeReader, type Clip, readClip } from './clip/clip.js';
export type { Cue, CueKind } from './clip/cue.js';
export { parseDuration, toIsoDuration } from './clip/duration.js';
export { PROBLEM_KINDS, type Problem, type ProblemKind } from './clip/problem.js';
export { type Source, type SourceKind, sourceKind } from './clip/sources.js';
export { addCatalogue } from './i18n/added-messages.js';
export { formatBadge } from './i18n/clock-time.js';
export type { Catalogue } from './i18n/messages.js';
export { spokenDuration } from './i18n/spoken-duration.js';
export { NewsVideo } from './news-video.js';
export {
  type Effect,
  type Input,
  type PauseReason,
  PHASE_NAMES,
  type Phase,
  type PhaseName,
  type Starter,
  type Transition,
} from './playback/phase.js';
export { next } from './playback/state-machine.js';
export {
  type NewsVideoDetail,
  NewsVideoEvent,
  type Report,
  type ReportedClip,
} from './report/events.js';
export type { PlaybackFigures, ReportedEngine, SummaryReason } from './report/playback-figures.js';
