import { join } from 'node:path';
import { posterFile } from '../output/clip-files.js';
import { deinterlacing, pictureFilters } from '../plan/picture-filters.js';
import type { PosterFormat, PosterPlan } from '../plan/plan.js';
import type { Source } from '../source/source.js';
import { type FfmpegOptions, ffmpeg, fileUrl, options } from '../tools/ffmpeg.js';
import type { Tools } from '../tools/tools.js';

/** How each format is made: the colors that its readers expect, and its encoder. */
const FORMATS: Readonly<Record<PosterFormat, { readonly filter: string; readonly encoder: FfmpegOptions }>> =
  {
    avif: {
      filter: 'scale=in_color_matrix=bt709:out_color_matrix=bt709:out_range=full,format=yuv420p',
      encoder: {
        'c:v': 'libaom-av1',
        'still-picture': 1,
        crf: 28,
        'cpu-used': 8,
        'row-mt': 1,
        color_range: 'pc',
        color_primaries: 'bt709',
        color_trc: 'iec61966-2-1',
        colorspace: 'bt709',
        f: 'avif',
      },
    },
    // The encoder converts RGB to the colors of WebP by itself.
    webp: {
      filter: 'scale=in_color_matrix=bt709,format=bgra',
      encoder: { 'c:v': 'libwebp', quality: 80, f: 'webp' },
    },
    // JFIF has the matrix of BT.601, and the full range.
    jpg: {
      filter: 'scale=in_color_matrix=bt709:out_color_matrix=bt601:out_range=full,format=yuvj420p',
      encoder: { 'c:v': 'mjpeg', 'q:v': 4, f: 'image2', update: 1 },
    },
  };

/** What posters are made of. */
export interface PosterJob {
  readonly source: Source;
  readonly poster: PosterPlan;
  readonly atSeconds: number;
  readonly tools: Tools;
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Writes one frame of a source in each size and format. */
export async function makePosters({
  source,
  poster,
  atSeconds,
  tools,
  folder,
  signal,
}: PosterJob): Promise<void> {
  const { video, path } = source;
  const input = options({ ss: atSeconds, i: fileUrl(path) });
  const sizes = poster.widthsPixels.map((width, index) => ({
    width,
    height: poster.heightsPixels[index] ?? 1,
  }));
  const largest = sizes.at(-1) ?? { width: video.widthPixels, height: video.heightPixels };
  const base = [
    ...deinterlacing(video),
    ...pictureFilters(video, { widthPixels: largest.width, heightPixels: largest.height }, tools),
    'trim=end_frame=1',
    `split=${sizes.length * poster.formats.length}`,
  ];
  const images = sizes.flatMap((size) => poster.formats.map((format) => ({ ...size, format })));
  const labels = images.map((_, index) => `[in${index}]`).join('');
  const chains = images.map(
    ({ width, height, format }, index) =>
      `[in${index}]scale=${width}:${height}:flags=lanczos,${FORMATS[format].filter}[out${index}]`,
  );
  const graph = [`[0:${video.streamIndex}]${base.join(',')}${labels}`, ...chains].join(';');
  const outputs = images.flatMap(({ width, format }, index) => [
    ...options({ map: `[out${index}]`, 'frames:v': 1, ...FORMATS[format].encoder }),
    fileUrl(join(folder, posterFile(width, format))),
  ]);
  await ffmpeg([...input, ...options({ filter_complex: graph }), ...outputs], { signal });
}
