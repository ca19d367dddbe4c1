/** The milestones of the `progress` action, in percent of the played range. */
export const MILESTONES_PERCENT = [25, 50, 75] as const;

/** A milestone, of `MILESTONES_PERCENT`. */
export type Milestone = (typeof MILESTONES_PERCENT)[number];

/** The range of the clip that is played, in seconds of the media's timeline. */
export interface PlayedRange {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/**
 * The milestones at or before `positionSeconds` that are not yet in `reached`. Compared by order, not by
 * equality: `timeupdate` fires about four times a second and meets no milestone exactly. Empty for an
 * infinite or unknown end.
 */
export function newMilestones(
  positionSeconds: number,
  { startSeconds, endSeconds }: PlayedRange,
  reached: ReadonlySet<Milestone>,
): readonly Milestone[] {
  const percent = ((positionSeconds - startSeconds) / (endSeconds - startSeconds)) * 100;
  return MILESTONES_PERCENT.filter((milestone) => percent >= milestone && !reached.has(milestone));
}
