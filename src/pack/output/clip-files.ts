import type { PosterFormat } from '../plan/plan.js';

/** The files of a clip, in its folder. */
export const MULTIVARIANT_FILE = 'master.m3u8';
export const CLIP_FILE = 'clip.mp4';
export const LOOP_FILE = 'loop.mp4';
export const STORYBOARD_FILE = 'storyboard.vtt';
export const STORYBOARD_IMAGE_FILE = 'storyboard.jpg';
export const CLIP_DATA_FILE = 'clip.json';
export const TAG_FILE = 'tag.html';
export const STRUCTURED_DATA_FILE = 'clip.jsonld';
export const PREVIEW_FILE = 'preview.html';

/** Says what was made. Only a folder that has it is ever replaced. */
export const REPORT_FILE = 'pack.json';

export function posterFile(widthPixels: number, format: PosterFormat): string {
  return `poster-${widthPixels}.${format}`;
}
