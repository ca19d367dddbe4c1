/** The limits of the ratio, as width ÷ height. A narrower or wider frame would break the page's layout. */
const MIN_RATIO = 1 / 4;
const MAX_RATIO = 4;

const RATIO = /^(\d+(?:\.\d+)?)(?:\s*[/:]\s*(\d+(?:\.\d+)?))?$/;

/** Width ÷ height of a clip without an `aspect-ratio`. */
export const DEFAULT_ASPECT_RATIO = 16 / 9;

/**
 * Parses `16/9`, `16:9` or `1.78`.
 *
 * @returns width ÷ height, from 0.25 to 4; undefined for anything else
 */
export function parseAspectRatio(text: string): number | undefined {
  const [, width, height = 1] = RATIO.exec(text.trim()) ?? [];
  const ratio = Number(width) / Number(height);
  return ratio >= MIN_RATIO && ratio <= MAX_RATIO ? ratio : undefined;
}
