import type { Plan, Rendition } from '../plan/plan.js';
import type { Source } from '../source/source.js';
import type { Tools } from '../tools/tools.js';
import type { WrittenSegment } from './encoded-rendition.js';

/** What the encoding of all renditions needs. */
export interface EncodeJob {
  readonly source: Source;
  readonly plan: Plan;
  readonly tools: Tools;
  /** The folder that has a folder for each rendition, perhaps with segments of an interrupted run. */
  readonly folder: string;
  /** The encoded sound; undefined if there is none. */
  readonly soundFile: string | undefined;
  readonly signal: AbortSignal;
  /** Called for each segment, also for those of an interrupted run. */
  readonly onSegment: (rendition: Rendition, segment: WrittenSegment) => void;
}
