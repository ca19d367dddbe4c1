import { expect } from '@open-wc/testing';
import { type AutoplayFacts, mayAutoplay } from '../../src/activation/autoplay-policy.js';

const ALLOWED: AutoplayFacts = {
  isWanted: true,
  hasStartedBefore: false,
  visibleRatio: 1,
  isPageBusy: false,
  isPageHidden: false,
  prefersReducedMotion: false,
  prefersLessData: false,
};

describe('mayAutoplay', () => {
  for (const visibleRatio of [0.5, 0.51, 1]) {
    it(`allows a clip with ${visibleRatio} of its box in view`, () => {
      expect(mayAutoplay({ ...ALLOWED, visibleRatio })).to.equal(true);
    });
  }

  const forbidden: readonly (readonly [why: string, fact: Partial<AutoplayFacts>])[] = [
    ['the author did not set autoplay', { isWanted: false }],
    ['the clip was started before', { hasStartedBefore: true }],
    ['less than half is in view', { visibleRatio: 0.49 }],
    ['nothing is in view', { visibleRatio: 0 }],
    ['another clip plays', { isPageBusy: true }],
    ['the page is hidden', { isPageHidden: true }],
    ['the reader prefers less motion', { prefersReducedMotion: true }],
    ['the reader saves data', { prefersLessData: true }],
  ];
  for (const [why, fact] of forbidden) {
    it(`does not allow a clip when ${why}`, () => {
      expect(mayAutoplay({ ...ALLOWED, ...fact })).to.equal(false);
    });
  }
});
