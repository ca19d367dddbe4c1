import { CanvasSink, type InputVideoTrack } from 'mediabunny';
import { formatWebVtt } from '../../src/pack/captions/format-webvtt.ts';
import { brightnessOf, sharpnessOf } from '../../src/pack/measure/sharpness.ts';
import { posterFile, STORYBOARD_FILE, STORYBOARD_IMAGE_FILE } from '../../src/pack/output/clip-files.ts';
import { storyboardCues } from '../../src/pack/pictures/storyboard-cues.ts';
import type { Plan, PosterPlan, StoryboardPlan } from '../../src/pack/plan/plan.ts';
import { makeCanvas, toImage } from './canvas-images.ts';
import type { ClipFiles } from './clip-files.ts';

/** How many frames of the first third are compared. */
const POSTER_CANDIDATES = 12;
const CANDIDATE_WIDTH_PIXELS = 320;

/** Darker and brighter pictures are fades. From 0 to 255. */
const MIN_BRIGHTNESS = 24;
const MAX_BRIGHTNESS = 232;

const IMAGE_TYPES = { jpg: 'image/jpeg', webp: 'image/webp', avif: 'image/avif' } as const;
const POSTER_QUALITY = 0.82;
const STORYBOARD_QUALITY = 0.7;

/** Adds posters and the storyboard to the files of a clip. */
export async function makePictures(
  track: InputVideoTrack,
  plan: Plan,
  files: ClipFiles,
  signal: AbortSignal,
): Promise<void> {
  const startSeconds = await track.getFirstTimestamp();
  const atSeconds = await findSharpestFrame(track, startSeconds, plan.durationSeconds);
  signal.throwIfAborted();
  await makePosters(track, plan.poster, atSeconds, files);
  signal.throwIfAborted();
  await makeStoryboard(track, plan, startSeconds, files);
}

/** The sharpest of some frames of the first third that is neither black nor white. */
async function findSharpestFrame(
  track: InputVideoTrack,
  startSeconds: number,
  durationSeconds: number,
): Promise<number> {
  const times = Array.from(
    { length: POSTER_CANDIDATES },
    (_, index) => startSeconds + (index * durationSeconds) / 3 / POSTER_CANDIDATES,
  );
  const sink = new CanvasSink(track, { width: CANDIDATE_WIDTH_PIXELS });
  let best = { atSeconds: startSeconds, score: -1 };
  for await (const found of sink.canvasesAtTimestamps(times)) {
    if (!found) continue;
    const luma = lumaOf(found.canvas);
    const brightness = brightnessOf(luma);
    const isFade = brightness < MIN_BRIGHTNESS || brightness > MAX_BRIGHTNESS;
    const score = isFade ? 0 : sharpnessOf(luma, CANDIDATE_WIDTH_PIXELS);
    if (score > best.score) best = { atSeconds: found.timestamp, score };
  }
  return best.atSeconds;
}

function lumaOf(picture: HTMLCanvasElement | OffscreenCanvas): Uint8Array {
  const { context } = makeCanvas(picture.width, picture.height);
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  // The weights of BT.709.
  return Uint8Array.from(
    { length: data.length / 4 },
    (_, index) =>
      0.2126 * (data[index * 4] ?? 0) +
      0.7152 * (data[index * 4 + 1] ?? 0) +
      0.0722 * (data[index * 4 + 2] ?? 0),
  );
}

async function makePosters(
  track: InputVideoTrack,
  { widthsPixels, heightsPixels, formats }: PosterPlan,
  atSeconds: number,
  files: ClipFiles,
): Promise<void> {
  const picture = await new CanvasSink(track).getCanvas(atSeconds);
  if (!picture) throw new Error(`no picture at ${atSeconds} s`);
  for (const [index, width] of widthsPixels.entries()) {
    const height = heightsPixels[index] ?? 1;
    const { canvas, context } = makeCanvas(width, height);
    context.drawImage(picture.canvas, 0, 0, width, height);
    for (const format of formats)
      files.set(posterFile(width, format), await toImage(canvas, IMAGE_TYPES[format], POSTER_QUALITY));
  }
}

async function makeStoryboard(
  track: InputVideoTrack,
  { storyboard, durationSeconds }: Plan,
  startSeconds: number,
  files: ClipFiles,
): Promise<void> {
  const { columns, count, stepSeconds, widthPixels, heightPixels } = storyboard;
  const { canvas, context } = makeCanvas(columns * widthPixels, Math.ceil(count / columns) * heightPixels);
  const times = Array.from({ length: count }, (_, index) => startSeconds + index * stepSeconds);
  const sink = new CanvasSink(track, { width: widthPixels, height: heightPixels, fit: 'fill', poolSize: 1 });
  let index = 0;
  for await (const found of sink.canvasesAtTimestamps(times)) {
    const [x, y] = placeOf(index, storyboard);
    if (found) context.drawImage(found.canvas, x, y);
    index += 1;
  }
  files.set(STORYBOARD_IMAGE_FILE, await toImage(canvas, IMAGE_TYPES.jpg, STORYBOARD_QUALITY));
  files.set(STORYBOARD_FILE, new Blob([formatWebVtt(storyboardCues(storyboard, durationSeconds))]));
}

function placeOf(index: number, { columns, widthPixels, heightPixels }: StoryboardPlan): [number, number] {
  return [(index % columns) * widthPixels, Math.floor(index / columns) * heightPixels];
}
