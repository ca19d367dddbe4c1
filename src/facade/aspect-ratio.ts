import { DEFAULT_ASPECT_RATIO } from '../clip/aspect-ratio.js';

/**
 * The height of a portrait frame. A fifth of the viewport stays free, so that the reader sees that the page
 * continues.
 */
const PORTRAIT_BLOCK_SIZE = '80svh';

/**
 * The inline style of the frame: its aspect ratio; empty for the default, which is in the style sheet.
 *
 * @param aspectRatio width ÷ height
 */
export function frameStyle(aspectRatio: number): string {
  return aspectRatio === DEFAULT_ASPECT_RATIO ? '' : `aspect-ratio:${aspectRatio}`;
}

/** The inline style of frame and caption together: the greatest width; empty unless the frame is a portrait. */
export function figureStyle(aspectRatio: number): string {
  return aspectRatio < 1 ? `max-inline-size:calc(${PORTRAIT_BLOCK_SIZE} * ${aspectRatio})` : '';
}
