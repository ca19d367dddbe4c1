import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ffmpeg, options } from './run.js';

/** One picture for so many seconds; small ones, side by side in one image. */
const STEP_SECONDS = 5;
const WIDTH_PIXELS = 160;
const HEIGHT_PIXELS = 90;
const COLUMNS = 6;
const JPEG_Q = 6;

/** Writes the pictures over the time slider, and the list of them: cues that each name a part of the image (Media Fragments URI 1.0, section 4.2.2). */
export async function makeStoryboard(clipFile, lengthSeconds, storyFolder) {
  const count = Math.ceil(lengthSeconds / STEP_SECONDS);
  const tiles = `tile=${COLUMNS}x${Math.ceil(count / COLUMNS)}`;
  const filter = `fps=1/${STEP_SECONDS}:start_time=0:round=up,scale=${WIDTH_PIXELS}:${HEIGHT_PIXELS},${tiles}`;
  await ffmpeg(
    ...options({ i: clipFile, vf: filter, 'frames:v': 1, 'q:v': JPEG_Q }),
    join(storyFolder, 'storyboard.jpg'),
  );
  const cues = Array.from({ length: count }, (_, index) => {
    const x = (index % COLUMNS) * WIDTH_PIXELS;
    const y = Math.floor(index / COLUMNS) * HEIGHT_PIXELS;
    const times = [index, index + 1].map((step) => clock(Math.min(step * STEP_SECONDS, lengthSeconds)));
    return `${times.join(' --> ')}\nstoryboard.jpg#xywh=${x},${y},${WIDTH_PIXELS},${HEIGHT_PIXELS}\n`;
  });
  await writeFile(join(storyFolder, 'storyboard.vtt'), `WEBVTT\n\n${cues.join('\n')}`);
}

function clock(seconds) {
  return new Date(seconds * 1000).toISOString().slice(11, 23);
}
