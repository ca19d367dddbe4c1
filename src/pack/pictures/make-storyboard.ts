import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatWebVtt } from '../captions/format-webvtt.js';
import { STORYBOARD_FILE, STORYBOARD_IMAGE_FILE } from '../output/clip-files.js';
import type { StoryboardPlan } from '../plan/plan.js';
import { ffmpeg, fileUrl, options } from '../tools/ffmpeg.js';
import { storyboardCues } from './storyboard-cues.js';

/** ffmpeg's scale of JPEG quality, from 2 (best) to 31. */
const JPEG_QUALITY = 6;

/**
 * Writes the pictures above the time slider, and the list of them: cues that each name a part of the image (Media
 * Fragments URI 1.0, section 4.2.2). They are the keyframes of a file, so that nothing else is decoded.
 */
export async function makeStoryboard(
  storyboard: StoryboardPlan,
  file: string,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const { stepSegments, columns, count, widthPixels, heightPixels } = storyboard;
  const filters = [
    `select='not(mod(n,${stepSegments}))'`,
    `scale=${widthPixels}:${heightPixels}`,
    'scale=in_color_matrix=bt709:out_color_matrix=bt601:out_range=full,format=yuvj420p',
    `tile=${columns}x${Math.ceil(count / columns)}`,
  ];
  await ffmpeg(
    [
      ...options({ skip_frame: 'nokey', i: fileUrl(file), vf: filters.join(','), an: true }),
      ...options({ 'frames:v': 1, 'q:v': JPEG_QUALITY, f: 'image2', update: 1 }),
      fileUrl(join(folder, STORYBOARD_IMAGE_FILE)),
    ],
    { signal },
  );
}

/** Writes the list of the pictures. */
export async function writeStoryboardCues(
  storyboard: StoryboardPlan,
  durationSeconds: number,
  folder: string,
): Promise<void> {
  await writeFile(join(folder, STORYBOARD_FILE), formatWebVtt(storyboardCues(storyboard, durationSeconds)));
}
