import fc from 'fast-check';

/**
 * Every run has the same inputs, so that a change causes a failure, not chance. Another seed has other
 * inputs.
 */
const SEED = 2026;

fc.configureGlobal({ includeErrorInReport: true, seed: SEED });

/** Work that grows with the square of this length outlasts the runner's timeout; linear work does not. */
const LONG_CHARACTERS = 400_000;

const utf16Unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Any text that a page can pass, also with lone surrogates. */
export const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: utf16Unit }));

/**
 * Texts that are nearly valid for a parser: joined from these tokens, and in one of ten cases from any text.
 */
export function textOf(...tokens: readonly string[]): fc.Arbitrary<string> {
  const token = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: anyText },
  );
  return fc.array(token, { maxLength: 16 }).map((parts) => parts.join(''));
}

/** Any text, or a text of these tokens. */
export const anyTextOr = (...tokens: readonly string[]) => fc.oneof(anyText, textOf(...tokens));

/** A whole number of seconds, up to a week. */
export const wholeSeconds = fc.integer({ min: 0, max: 604_800 });

/**
 * Calls `act` with a very long text for each of `tokens`: the token repeated, and `end`. A regular expression
 * that backtracks over such a text returns after the runner's timeout, and fails the test.
 */
export function callWithLongTexts(
  act: (text: string) => unknown,
  tokens: readonly string[],
  end = '!',
): void {
  for (const token of tokens) act(token.repeat(LONG_CHARACTERS / token.length) + end);
}
