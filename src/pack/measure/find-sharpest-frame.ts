import { deinterlacing } from '../plan/picture-filters.js';
import type { Source } from '../source/source.js';
import { ffmpeg, fileUrl, options, pipeUrl } from '../tools/ffmpeg.js';
import { brightnessOf, sharpnessOf } from './sharpness.js';

/** The part of a clip that its poster is taken from: what comes later may give its end away. */
const SEARCHED_SHARE = 1 / 3;

/** Frames are compared at this width: enough to tell sharp from blurred. */
const WIDTH_PIXELS = 480;

/** At most so many frames are compared. */
const MAX_FRAMES = 40;

/** In a longer part, keyframes alone are decoded. */
const MAX_DECODED_SECONDS = 60;

/** Average brightness of pictures that show something, from 0 to 255. */
const MIN_BRIGHTNESS = 36;
const MAX_BRIGHTNESS = 224;

/** A frame that may become the poster. */
export interface Candidate {
  readonly seconds: number;
  readonly sharpness: number;
  readonly brightness: number;
}

/** Finds the sharpest frame of the first third of a clip; returns its time. */
export async function findSharpestFrame(source: Source, signal: AbortSignal): Promise<number> {
  const { path, video, videoSeconds } = source;
  const searchedSeconds = videoSeconds * SEARCHED_SHARE;
  const height = Math.max(2, Math.round((WIDTH_PIXELS * video.heightPixels) / video.widthPixels / 2) * 2);
  const stepSeconds = searchedSeconds / MAX_FRAMES;
  const filters = [
    `select='isnan(prev_selected_t)+gte(t-prev_selected_t,${stepSeconds})'`,
    ...deinterlacing(video),
    `scale=${WIDTH_PIXELS}:${height}`,
    'format=gray',
    // Writes the time of each frame that has statistics.
    'signalstats',
    `metadata=mode=print:key=lavfi.signalstats.YAVG:file='pipe\\:1'`,
  ];
  const keyframes = searchedSeconds > MAX_DECODED_SECONDS ? options({ skip_frame: 'nokey' }) : [];
  const times = new TimeReader();
  const frames = new FrameReader(WIDTH_PIXELS, height);
  await ffmpeg(
    [
      ...keyframes,
      ...options({ t: Math.max(searchedSeconds, 0.001), i: fileUrl(path) }),
      ...options({
        map: `0:${video.streamIndex}`,
        vf: filters.join(','),
        fps_mode: 'passthrough',
        f: 'rawvideo',
      }),
      pipeUrl(1),
    ],
    { signal, readers: [times.read, frames.read] },
  );
  const candidates = frames.found.map((frame, index) => ({ ...frame, seconds: times.found[index] ?? 0 }));
  return chooseFrame(candidates)?.seconds ?? 0;
}

/** The sharpest of those that are neither black nor white; without one, the sharpest. */
export function chooseFrame(candidates: readonly Candidate[]): Candidate | undefined {
  const visible = candidates.filter(
    ({ brightness }) => brightness >= MIN_BRIGHTNESS && brightness <= MAX_BRIGHTNESS,
  );
  const ranked = (visible.length > 0 ? visible : candidates).toSorted((a, b) => b.sharpness - a.sharpness);
  return ranked[0];
}

class TimeReader {
  readonly found: number[] = [];

  readonly read = async (output: AsyncIterable<Buffer>): Promise<void> => {
    let text = '';
    for await (const bytes of output) text += bytes.toString('latin1');
    for (const [, seconds] of text.matchAll(/pts_time:([\d.]+)/g)) this.found.push(Number(seconds));
  };
}

/** Measures raw frames while they come: none is kept. */
class FrameReader {
  readonly found: { sharpness: number; brightness: number }[] = [];
  readonly #widthPixels: number;
  readonly #frameBytes: number;

  constructor(widthPixels: number, heightPixels: number) {
    this.#widthPixels = widthPixels;
    this.#frameBytes = widthPixels * heightPixels;
  }

  readonly read = async (output: AsyncIterable<Buffer>): Promise<void> => {
    let rest: Buffer = Buffer.alloc(0);
    for await (const bytes of output) {
      rest = Buffer.concat([rest, bytes]);
      while (rest.length >= this.#frameBytes) {
        const luma = rest.subarray(0, this.#frameBytes);
        this.found.push({
          sharpness: sharpnessOf(luma, this.#widthPixels),
          brightness: brightnessOf(luma),
        });
        rest = rest.subarray(this.#frameBytes);
      }
    }
  };
}
