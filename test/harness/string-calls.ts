import { expect } from '@open-wc/testing';

const REPETITIONS = 500;

/** Asserts that `act` calls at most twice as many methods of strings when each of `pieces` is repeated twice as often. */
export function expectLinearCalls(act: (text: string) => unknown, pieces: readonly string[]): void {
  for (const piece of pieces) {
    const calls = stringCallsOf(() => act(piece.repeat(REPETITIONS)));
    const callsOfTwice = stringCallsOf(() => act(piece.repeat(2 * REPETITIONS)));
    expect(callsOfTwice, `calls for many of ${JSON.stringify(piece)}`).to.be.at.most(2 * calls);
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
