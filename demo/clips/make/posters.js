import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withStage } from './frames.js';
import { ffmpeg, options } from './run.js';

const WIDTHS_PIXELS = [480, 640, 960, 1600];
const JPEG_QUALITY = 0.82;
const AVIF_CRF = 24;

/** Draws the opening picture anew at each width, so that small posters are as crisp as large ones. */
export async function makePosters(timeline, posterSeconds, storyFolder, workFolder) {
  for (const widthPixels of WIDTHS_PIXELS) {
    await withStage(timeline, widthPixels, async (renderFrames) => {
      const [jpeg] = await renderFrames([posterSeconds], 'image/jpeg', JPEG_QUALITY);
      await writeFile(join(storyFolder, `poster-${widthPixels}.jpg`), jpeg);
      const [png] = await renderFrames([posterSeconds], 'image/png');
      const pngFile = join(workFolder, `poster-${widthPixels}.png`);
      await writeFile(pngFile, png);
      await encodeAvif(pngFile, join(storyFolder, `poster-${widthPixels}.avif`));
    });
  }
}

async function encodeAvif(pngFile, avifFile) {
  const pixels = { vf: 'scale=out_range=full:out_color_matrix=bt709', pix_fmt: 'yuv420p', color_range: 'pc' };
  const color = { color_primaries: 'bt709', color_trc: 'iec61966-2-1', colorspace: 'bt709' };
  const still = { 'c:v': 'libaom-av1', 'still-picture': 1, crf: AVIF_CRF, 'cpu-used': 4 };
  await ffmpeg(...options({ i: pngFile, ...pixels, ...still, ...color }), avifFile);
}
