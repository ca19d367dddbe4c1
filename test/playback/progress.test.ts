import { expect } from '@open-wc/testing';
import { type Milestone, newMilestones } from '../../src/playback/progress.js';

describe('newMilestones', () => {
  const WHOLE = { startSeconds: 0, endSeconds: 100 };

  const crossed: readonly (readonly [
    positionSeconds: number,
    reached: readonly Milestone[],
    found: readonly Milestone[],
  ])[] = [
    [0, [], []],
    [24.99, [], []],
    [25, [], [25]],
    [25.2, [], [25]],
    [25.2, [25], []],
    [49.9, [25], []],
    [50.1, [25], [50]],
    [75.1, [25, 50], [75]],
    [100, [25, 50, 75], []],
    [60, [], [25, 50]],
    [100, [], [25, 50, 75]],
    [120, [], [25, 50, 75]],
    [80, [50], [25, 75]],
    [10, [25, 50], []],
    [-5, [], []],
  ];
  for (const [positionSeconds, reached, found] of crossed) {
    it(`returns [${found}] at ${positionSeconds} of 100 seconds, after [${reached}]`, () => {
      expect(newMilestones(positionSeconds, WHOLE, new Set(reached))).to.deep.equal(found);
    });
  }

  const inRange: readonly (readonly [positionSeconds: number, found: readonly Milestone[]])[] = [
    [0, []],
    [60, []],
    [60.9, []],
    [61, [25]],
    [62, [25, 50]],
    [63.5, [25, 50, 75]],
  ];
  for (const [positionSeconds, found] of inRange) {
    it(`returns [${found}] at ${positionSeconds} in the range from 60 to 64 seconds`, () => {
      const range = { startSeconds: 60, endSeconds: 64 };
      expect(newMilestones(positionSeconds, range, new Set())).to.deep.equal(found);
    });
  }

  for (const endSeconds of [Number.POSITIVE_INFINITY, Number.NaN]) {
    it(`returns none for a clip that ends at ${endSeconds}`, () => {
      expect(newMilestones(90, { startSeconds: 0, endSeconds }, new Set())).to.deep.equal([]);
    });
  }

  it('does not change the set of reached milestones', () => {
    const reached = new Set<Milestone>([25]);
    newMilestones(60, WHOLE, reached);
    expect([...reached]).to.deep.equal([25]);
  });
});
