import { expect } from '@open-wc/testing';
import { type AutoplayFacts, mayAutoplay } from '../../src/activation/autoplay-policy.js';

const IN_FAVOUR: AutoplayFacts = {
  isWanted: true,
  hasStartedBefore: false,
  visibleRatio: 1,
  isPageBusy: false,
  isPageHidden: false,
  prefersReducedMotion: false,
  prefersLessData: false,
};

describe('mayAutoplay', () => {
  for (const share of [0.5, 0.51, 1]) {
    it(`lets a clip begin with ${share} of it in view`, () => {
      expect(mayAutoplay({ ...IN_FAVOUR, visibleRatio: share })).to.equal(true);
    });
  }

  const against: readonly (readonly [why: string, fact: Partial<AutoplayFacts>])[] = [
    ['the author does not want it', { isWanted: false }],
    ['it has had its turn', { hasStartedBefore: true }],
    ['less than half is in view', { visibleRatio: 0.49 }],
    ['nothing is in view', { visibleRatio: 0 }],
    ['another clip plays', { isPageBusy: true }],
    ['the page is hidden', { isPageHidden: true }],
    ['the reader wants less motion', { prefersReducedMotion: true }],
    ['the reader saves data', { prefersLessData: true }],
  ];
  for (const [why, fact] of against) {
    it(`lets no clip begin when ${why}`, () => {
      expect(mayAutoplay({ ...IN_FAVOUR, ...fact })).to.equal(false);
    });
  }
});
