import type { CaptionCue } from '../captions/cue.js';
import { STORYBOARD_IMAGE_FILE } from '../output/clip-files.js';
import type { StoryboardPlan } from '../plan/plan.js';

/** The pictures above the time slider, as cues that each name a part of the image. */
export function storyboardCues(
  { stepSeconds, columns, count, widthPixels, heightPixels }: StoryboardPlan,
  durationSeconds: number,
): readonly CaptionCue[] {
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = [(index % columns) * widthPixels, Math.floor(index / columns) * heightPixels];
    return {
      startSeconds: index * stepSeconds,
      endSeconds: Math.min((index + 1) * stepSeconds, durationSeconds),
      text: `${STORYBOARD_IMAGE_FILE}#xywh=${x},${y},${widthPixels},${heightPixels}`,
    };
  }).filter(({ startSeconds, endSeconds }) => endSeconds > startSeconds);
}
