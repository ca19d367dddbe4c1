import fc from 'fast-check';

/** The same inputs in every run: what fails is then the change's doing. Another number finds others. */
const SEED = 2026;

fc.configureGlobal({ includeErrorInReport: true, seed: SEED });

/** Work that grows with the square of such a text outlasts the runner's timeout; work that grows with its length does not. */
const LONG_CHARACTERS = 400_000;

const utf16Unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Any text that a page can hand over: also half of a surrogate pair, which is no character. */
export const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: utf16Unit }));

/** Texts that come close to what a parser wants: put together from these pieces, and now and then from others. */
export function textOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: anyText },
  );
  return fc.array(piece, { maxLength: 16 }).map((parts) => parts.join(''));
}

/** Any text, or one of these pieces. */
export const anyTextOr = (...pieces: readonly string[]) => fc.oneof(anyText, textOf(...pieces));

/** A whole number of seconds, up to a week. */
export const wholeSeconds = fc.integer({ min: 0, max: 604_800 });

/**
 * Calls `act` with each of `pieces`, repeated until they are very long, with `end` behind them. A regular expression that
 * backtracks over such a text returns after the runner's timeout, and fails the test.
 */
export function callWithLongTexts(
  act: (text: string) => unknown,
  pieces: readonly string[],
  end = '!',
): void {
  for (const piece of pieces) act(piece.repeat(LONG_CHARACTERS / piece.length) + end);
}
