import type { Source } from '../source/source.js';
import type { StoryboardPlan } from './plan.js';

/** The image stays below half a megabyte with so many pictures. */
const MAX_PICTURES = 120;

const COLUMNS = 6;

/** The longer side of a picture. */
const LONG_SIDE_PIXELS = 160;

/** @param segmentSeconds the time from keyframe to keyframe */
export function planStoryboard({ video, durationSeconds }: Source, segmentSeconds: number): StoryboardPlan {
  const segments = Math.max(1, Math.ceil(durationSeconds / segmentSeconds));
  const stepSegments = Math.ceil(segments / MAX_PICTURES);
  const count = Math.ceil(segments / stepSegments);
  const scale = LONG_SIDE_PIXELS / Math.max(video.widthPixels, video.heightPixels);
  const even = (pixels: number) => Math.max(2, Math.round((pixels * scale) / 2) * 2);
  return {
    stepSegments,
    stepSeconds: stepSegments * segmentSeconds,
    count,
    columns: Math.min(COLUMNS, count),
    widthPixels: even(video.widthPixels),
    heightPixels: even(video.heightPixels),
  };
}
