import type { ClipData, TrackData } from '../../server/clip-data.js';
import type { Chapter } from '../captions/parse-chapters.js';
import { HEAD_FILE } from '../encode/rendition-files.js';
import type { WrittenStream } from '../hls/written-stream.js';
import type { PosterFormat, PosterPlan } from '../plan/plan.js';
import type { SourceVideo } from '../source/source.js';
import type { ClipDetails } from './clip-details.js';
import { CLIP_FILE, MULTIVARIANT_FILE, posterFile, STORYBOARD_FILE } from './clip-files.js';

/** What has been made of a source. */
export interface PackedClip {
  readonly stream: WrittenStream;
  readonly video: Pick<SourceVideo, 'widthPixels' | 'heightPixels'>;
  readonly poster: PosterPlan;
  readonly chapters: readonly Chapter[];
}

/** The poster for browsers that choose among none: as wide as an article. */
const DEFAULT_POSTER_WIDTH_PIXELS = 960;

/** The shape that the element expects; one that differs by less is not seen. */
const DEFAULT_SHAPE = 16 / 9;
const SHAPE_TOLERANCE = 0.01;

const MIME_TYPES: Readonly<Record<PosterFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
};

/** The clip for `news-video/server`: the content of `clip.json`. */
export function toClipData(packed: PackedClip, details: ClipDetails): ClipData {
  const { baseUrl, language, ...texts } = details;
  const { headRendition, durationSeconds } = packed.stream;
  const url = (file: string) => baseUrl + file;
  return {
    ...nonEmpty(texts),
    ...nonEmpty({ lang: language }),
    src: url(MULTIVARIANT_FILE),
    ...(headRendition ? { head: url(`${headRendition}/${HEAD_FILE}`) } : {}),
    sources: [{ src: url(CLIP_FILE), type: 'video/mp4' }],
    ...posterFields(packed.poster, url),
    ...shapeOf(packed.video),
    duration: Number(durationSeconds.toFixed(2)),
    tracks: tracksOf(packed.stream, url),
    ...(packed.chapters.length > 0 ? { chapters: packed.chapters.map(toChapter) } : {}),
  };
}

function posterFields(
  { widthsPixels, formats }: PosterPlan,
  url: (file: string) => string,
): Partial<ClipData> {
  const widest = widthsPixels.at(-1) ?? DEFAULT_POSTER_WIDTH_PIXELS;
  const chosen = widthsPixels.find((width) => width >= DEFAULT_POSTER_WIDTH_PIXELS) ?? widest;
  const srcset = (format: PosterFormat) =>
    widthsPixels.map((width) => `${url(posterFile(width, format))} ${width}w`).join(', ');
  return {
    poster: url(posterFile(chosen, 'jpg')),
    posterSrcset: srcset('jpg'),
    posterSources: formats
      .filter((format) => format !== 'jpg')
      .map((format) => ({ type: MIME_TYPES[format], srcset: srcset(format) })),
  };
}

function shapeOf({ widthPixels, heightPixels }: PackedClip['video']): Partial<ClipData> {
  const isUsual = Math.abs(widthPixels / heightPixels / DEFAULT_SHAPE - 1) < SHAPE_TOLERANCE;
  if (isUsual) return {};
  const divisor = greatestDivisor(widthPixels, heightPixels);
  return { aspectRatio: `${widthPixels / divisor}/${heightPixels / divisor}` };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function tracksOf(
  { captions, chapters }: WrittenStream,
  url: (file: string) => string,
): readonly TrackData[] {
  return [
    ...captions.map(({ file, language, label }, index) => ({
      src: url(file),
      srclang: language,
      label,
      ...(index === 0 ? { default: true } : {}),
    })),
    ...(chapters
      ? [
          {
            src: url(chapters.file),
            kind: 'chapters' as const,
            ...nonEmpty({ srclang: chapters.language }),
          },
        ]
      : []),
    { src: url(STORYBOARD_FILE), kind: 'metadata', label: 'thumbnails' },
  ];
}

/** Search results need whole seconds. */
function toChapter({ title, startSeconds }: Chapter) {
  return { title, start: Math.floor(startSeconds) };
}

function nonEmpty<Fields extends Readonly<Record<string, string>>>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')) as Partial<Fields>;
}
