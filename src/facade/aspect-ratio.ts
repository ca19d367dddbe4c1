import { DEFAULT_ASPECT_RATIO } from '../clip/aspect-ratio.js';

/** A portrait box leaves a fifth of the viewport free: the reader sees the whole clip, and that the text goes on. */
const PORTRAIT_BLOCK_SIZE = '80svh';

/**
 * The inline style that gives the frame its aspect ratio; empty for the default, which the style sheet has.
 *
 * @param aspectRatio width ÷ height
 */
export function frameStyle(aspectRatio: number): string {
  if (aspectRatio === DEFAULT_ASPECT_RATIO) return '';
  const maxInlineSize =
    aspectRatio < 1 ? `;max-inline-size:calc(${PORTRAIT_BLOCK_SIZE} * ${aspectRatio})` : '';
  return `aspect-ratio:${aspectRatio}${maxInlineSize}`;
}
