/** Upright boxes leave a fifth of the viewport free, so that a reader sees the whole clip and that the text goes on. */
const TALLEST = '80svh';

/** Inline style of the box, for its CSSOM property: a `style` attribute would need `style-src 'unsafe-inline'`. */
export function frameStyle(aspectRatio: number): string {
  const widest = aspectRatio < 1 ? `;max-inline-size:calc(${TALLEST}*${aspectRatio})` : '';
  return `aspect-ratio:${aspectRatio}${widest}`;
}
