import { renderClip } from '../../../dist/esm/server.js';
import { escapeHtml, liveMarkupOf } from '../reference/markup.js';

const FOLDER = '/clips/flood-meadows';
const WIDTHS = [480, 960, 1600];

const CLIP = {
  id: 'flood',
  src: `${FOLDER}/cmaf/master.m3u8`,
  head: `${FOLDER}/cmaf/360p/head.mp4`,
  headline: 'How a meadow swallows a flood',
  caption: 'Press play. Or rest the pointer on the picture first, and press then.',
  credit: 'The Tane Courier',
  duration: '2:45',
  loading: 'eager',
  poster: `${FOLDER}/poster-960.jpg`,
  posterSrcset: WIDTHS.map((width) => `${FOLDER}/poster-${width}.jpg ${width}w`).join(', '),
  posterSizes: '(min-width: 60rem) 38rem, 100vw',
  sources: [{ src: `${FOLDER}/clip-360.mp4`, type: 'video/mp4' }],
  tracks: [
    { src: `${FOLDER}/captions.en.vtt`, srclang: 'en', label: 'English', default: true },
    { src: `${FOLDER}/captions.ar.vtt`, srclang: 'ar', label: 'العربية' },
    { src: `${FOLDER}/chapters.en.vtt`, kind: 'chapters', srclang: 'en' },
    { src: `${FOLDER}/storyboard.vtt`, kind: 'metadata', label: 'thumbnails' },
  ],
};

/** The clip of the first page, as `news-video/server` writes it: with its poster before, and without, the script. */
export function clipPart() {
  return `<LiveExample markup="${escapeHtml(liveMarkupOf(renderClip(CLIP)))}" />\n`;
}
