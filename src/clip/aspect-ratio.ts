/** Outside these a box would break the page it stands in: a tower or a hairline. Width ÷ height. */
const NARROWEST = 1 / 4;
const WIDEST = 4;

const RATIO = /^(\d+(?:\.\d+)?)(?:\s*[/:]\s*(\d+(?:\.\d+)?))?$/;

/** Width ÷ height of a clip that does not say. */
export const DEFAULT_ASPECT_RATIO = 16 / 9;

/**
 * Reads `16/9`, `16:9` or `1.78`.
 *
 * @returns width ÷ height, from 0.25 to 4; undefined for anything else
 */
export function parseAspectRatio(text: string): number | undefined {
  const [, width, height = 1] = RATIO.exec(text.trim()) ?? [];
  const ratio = Number(width) / Number(height);
  return ratio >= NARROWEST && ratio <= WIDEST ? ratio : undefined;
}
