import { expect } from '@open-wc/testing';
import { networkProblemKind } from '../../src/platform/network.js';

describe('networkProblemKind', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });

  for (const [onLine, kind] of [
    [true, 'timeout'],
    [false, 'offline'],
  ] as const) {
    it(`is "${kind}" if navigator.onLine is ${onLine}`, () => {
      Object.defineProperty(navigator, 'onLine', { value: onLine, configurable: true });
      expect(networkProblemKind()).to.equal(kind);
    });
  }
});
