/** The milestones of the `progress` action, in percent of what is to be played. */
export const MILESTONES_PERCENT = [25, 50, 75] as const;

export type Milestone = (typeof MILESTONES_PERCENT)[number];

/** The part of the clip that is played, in seconds of the media's own timeline. */
export interface PlayedPart {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/**
 * The milestones that playing has crossed at `positionSeconds` and that are not yet in `reached`. By crossing, not by equality:
 * `timeupdate` comes some four times a second and hits no number exactly.
 */
export function newMilestones(
  positionSeconds: number,
  { startSeconds, endSeconds }: PlayedPart,
  reached: ReadonlySet<Milestone>,
): readonly Milestone[] {
  const percent = ((positionSeconds - startSeconds) / (endSeconds - startSeconds)) * 100;
  return MILESTONES_PERCENT.filter((milestone) => percent >= milestone && !reached.has(milestone));
}
