import { DEFAULT_ASPECT_RATIO } from '../clip/aspect-ratio.js';

/**
 * The height of a portrait frame. A fifth of the viewport stays free, so that the reader sees that the page
 * continues.
 */
const PORTRAIT_BLOCK_SIZE = '80svh';

/**
 * The inline style of the frame's aspect ratio; empty for the default, which is in the style sheet.
 *
 * @param aspectRatio width ÷ height
 */
export function frameStyle(aspectRatio: number): string {
  if (aspectRatio === DEFAULT_ASPECT_RATIO) return '';
  const maxInlineSize =
    aspectRatio < 1 ? `;max-inline-size:calc(${PORTRAIT_BLOCK_SIZE} * ${aspectRatio})` : '';
  return `aspect-ratio:${aspectRatio}${maxInlineSize}`;
}
