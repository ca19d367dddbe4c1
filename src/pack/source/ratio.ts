/** A rational number, as frame rates and the shapes of pixels are: 30000/1001 has no exact decimal. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Reads `30000/1001`, `16:15` or `25`; undefined if it is no positive number. */
export function parseRatio(text: string | undefined): Ratio | undefined {
  const [, numerator, denominator = '1'] = /^(\d+)(?:[/:](\d+))?$/.exec(text ?? '') ?? [];
  const ratio = { numerator: Number(numerator), denominator: Number(denominator) };
  return ratio.numerator > 0 && ratio.denominator > 0 ? ratio : undefined;
}

export function toNumber({ numerator, denominator }: Ratio): number {
  return numerator / denominator;
}

/** As ffmpeg reads it: `30000/1001`. */
export function formatRatio({ numerator, denominator }: Ratio): string {
  return `${numerator}/${denominator}`;
}

export function halfOf({ numerator, denominator }: Ratio): Ratio {
  return numerator % 2 === 0
    ? { numerator: numerator / 2, denominator }
    : { numerator, denominator: denominator * 2 };
}
