import { expect } from '@open-wc/testing';

const REPETITIONS = 500;

/**
 * Asserts that `act` calls at most twice as many methods of strings for a text of `tokens` that is twice as
 * long.
 */
export function expectLinearCalls(act: (text: string) => unknown, tokens: readonly string[]): void {
  for (const token of tokens) {
    const calls = stringCallsOf(() => act(token.repeat(REPETITIONS)));
    const callsOfTwice = stringCallsOf(() => act(token.repeat(2 * REPETITIONS)));
    expect(callsOfTwice, `calls for many of ${JSON.stringify(token)}`).to.be.at.most(2 * calls);
  }
}

/** How often `act` calls a method of `String.prototype`. */
function stringCallsOf(act: () => unknown): number {
  const original = Object.getOwnPropertyDescriptors(String.prototype);
  let calls = 0;
  for (const [name, { value }] of Object.entries(original)) {
    if (typeof value !== 'function' || name === 'constructor') continue;
    const counting = function (this: unknown, ...parameters: unknown[]): unknown {
      calls++;
      return Reflect.apply(value, this, parameters);
    };
    Object.defineProperty(String.prototype, name, { ...original[name as 'at'], value: counting });
  }
  try {
    act();
  } finally {
    Object.defineProperties(String.prototype, original);
  }
  return calls;
}
