import type { ClipData } from 'news-video/server';

/** What the editors have written. */
export const flood: ClipData = {
  id: 'flood',
  src: '/clips/flood-meadows/cmaf/master.m3u8',
  sources: [{ src: '/clips/flood-meadows/clip-360.mp4', type: 'video/mp4' }],
  tracks: [{ src: '/clips/flood-meadows/captions.en.vtt', srclang: 'en', label: 'English', default: true }],
  poster: '/clips/flood-meadows/poster-640.jpg',
  headline: 'How a meadow swallows a flood',
  duration: 165,
  muted: true,
  loading: 'eager',
  pageUrl: 'https://courier.example/valley',
  uploadDate: '2026-11-30',
};

export const trains: ClipData = {
  src: '/clips/night-trains/clip-360.mp4',
  poster: '/clips/night-trains/poster-640.jpg',
  headline: 'Why the night trains came back',
  duration: '1:59',
  pageUrl: 'https://courier.example/valley',
  uploadDate: '2026-11-30',
};
