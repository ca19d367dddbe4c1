/** Outside these a box would break the page it stands in: a tower or a hairline. Width ÷ height. */
const NARROWEST = 1 / 4;
const WIDEST = 4;

const FRACTION = /^(\d+(?:\.\d+)?)\s*[/:]\s*(\d+(?:\.\d+)?)$/;
const DECIMAL = /^\d+(?:\.\d+)?$/;

/** Width ÷ height of a clip that does not say. */
export const DEFAULT_ASPECT_RATIO = 16 / 9;

/**
 * Reads `16/9`, `16:9` or `1.78`.
 *
 * @returns width ÷ height, from 0.25 to 4; undefined for anything else
 */
export function parseAspectRatio(text: string): number | undefined {
  const trimmed = text.trim();
  const fraction = FRACTION.exec(trimmed);
  const ratio = fraction
    ? Number(fraction[1]) / Number(fraction[2])
    : DECIMAL.test(trimmed)
      ? Number(trimmed)
      : Number.NaN;
  return ratio >= NARROWEST && ratio <= WIDEST ? ratio : undefined;
}
