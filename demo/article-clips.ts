import type { ClipData } from '../src/server.ts';

const WIDTHS = [480, 640, 960, 1600];

/** The files that `demo/clips/make-clips.js` writes for each clip. */
function clipOf(id: string, data: ClipData): ClipData {
  const folder = `clips/${id}`;
  const srcset = (format: string) =>
    WIDTHS.map((width) => `${folder}/poster-${width}.${format} ${width}w`).join(', ');
  return {
    id,
    src: `${folder}/cmaf/master.m3u8`,
    head: `${folder}/cmaf/360p/head.mp4`,
    poster: `${folder}/poster-960.jpg`,
    posterSrcset: srcset('jpg'),
    posterSources: [{ type: 'image/avif', srcset: srcset('avif') }],
    posterSizes: '(min-width: 760px) 680px, 100vw',
    credit: 'The Tane Courier',
    sources: [{ src: `${folder}/clip-360.mp4`, type: 'video/mp4' }],
    tracks: [
      { src: `${folder}/captions.en.vtt`, srclang: 'en', label: 'English', default: true },
      { src: `${folder}/captions.ar.vtt`, srclang: 'ar', label: 'العربية' },
      { src: `${folder}/chapters.en.vtt`, kind: 'chapters', srclang: 'en' },
      { src: `${folder}/storyboard.vtt`, kind: 'metadata', label: 'thumbnails' },
    ],
    pageUrl: 'https://courier.example/valley',
    uploadDate: '2026-11-20',
    ...data,
  };
}

/** The clips of the article, as a content management system has them. */
export const ARTICLE_CLIPS: readonly ClipData[] = [
  clipOf('flood-meadows', {
    headline: 'How a meadow swallows a flood',
    caption:
      'How a meadow swallows a flood: why Merrowby takes down walls, and what happens upstream when the Tane rises.',
    duration: '2:45',
  }),
  clipOf('night-trains', {
    headline: 'Why the night trains came back',
    caption:
      'Why the night trains came back: eleven hundred kilometres from Averin to Lisora, while the passengers sleep.',
    duration: '1:59',
  }),
];
