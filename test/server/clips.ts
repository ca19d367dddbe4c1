import type { ClipData } from '../../src/server.js';

const FOLDER = '/demo/clips/flood-meadows/';

/** A clip with every part that the server renders. */
export const FULL_CLIP: ClipData = {
  id: 'flood',
  src: `${FOLDER}cmaf/master.m3u8`,
  poster: `${FOLDER}poster-960.jpg`,
  posterSrcset: `${FOLDER}poster-480.jpg 480w, ${FOLDER}poster-960.jpg 960w`,
  posterSizes: '100vw',
  posterSources: [
    { type: 'image/avif', srcset: `${FOLDER}poster-480.avif 480w, ${FOLDER}poster-960.avif 960w` },
  ],
  headline: 'How a meadow swallows a flood',
  caption: 'Why Merrowby takes down walls, and what happens upstream when the Tane rises over its banks.',
  credit: 'The Tane Courier',
  duration: 165,
  loading: 'eager',
  href: '/videos/flood',
  sources: [{ src: `${FOLDER}clip-360.mp4`, type: 'video/mp4' }],
  tracks: [
    { src: `${FOLDER}captions.en.vtt`, srclang: 'en', label: 'English', default: true },
    { src: `${FOLDER}captions.ar.vtt`, srclang: 'ar', label: 'العربية' },
  ],
  chapters: [
    { title: 'The flood', start: 0 },
    { title: 'The meadow', start: '1:00' },
  ],
  pageUrl: 'https://news.example/floods',
  uploadDate: '2026-11-30T08:00:00+01:00',
};
