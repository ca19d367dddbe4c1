/** The milestones of the `progress` action, in percent of the played range. */
export const MILESTONES_PERCENT = [25, 50, 75] as const;

/** A milestone, of `MILESTONES_PERCENT`. */
export type Milestone = (typeof MILESTONES_PERCENT)[number];

/** The range of the clip that is played, in seconds of the media's timeline. */
export interface PlayedRange {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** A part of the clip that was played without a seek, in seconds of the media's timeline. */
export interface WatchedRange {
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

/**
 * The milestones that `watched` reaches and that are not yet in `reached`. A milestone at `fromSeconds` was the
 * target of a seek, not watched to. Compared by order, not by equality: `timeupdate` fires about four times a second and
 * meets no milestone exactly. Empty for an infinite or unknown end.
 */
export function newMilestones(
  { fromSeconds, toSeconds }: WatchedRange,
  { startSeconds, endSeconds }: PlayedRange,
  reached: ReadonlySet<Milestone>,
): readonly Milestone[] {
  const percentOf = (seconds: number) => ((seconds - startSeconds) / (endSeconds - startSeconds)) * 100;
  return MILESTONES_PERCENT.filter(
    (milestone) =>
      percentOf(fromSeconds) < milestone && percentOf(toSeconds) >= milestone && !reached.has(milestone),
  );
}
