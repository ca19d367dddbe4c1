import { DEFAULT_ASPECT_RATIO } from '../clip/aspect-ratio.js';

/** Upright boxes leave a fifth of the viewport free, so that a reader sees the whole clip and that the text goes on. */
const TALLEST = '80svh';

/**
 * Gives the box its shape, by the CSSOM: a `style` attribute would need `style-src 'unsafe-inline'`. The default is the style sheet's, and costs no clip of a
 * page objects of its own.
 */
export function shape(root: ShadowRoot, aspectRatio: number): void {
  const frame = root.querySelector<HTMLElement>(
    aspectRatio === DEFAULT_ASPECT_RATIO ? '.frame[style]' : '.frame',
  );
  if (!frame) return;
  frame.style.aspectRatio = String(aspectRatio);
  frame.style.maxInlineSize = aspectRatio < 1 ? `calc(${TALLEST} * ${aspectRatio})` : '';
}
