import { expect } from '@open-wc/testing';
import { type Milestone, newMilestones, type WatchedRange } from '../../src/playback/progress.js';

describe('newMilestones', () => {
  const WHOLE = { startSeconds: 0, endSeconds: 100 };

  const watched = (fromSeconds: number, toSeconds: number): WatchedRange => ({ fromSeconds, toSeconds });

  const crossed: readonly (readonly [
    range: WatchedRange,
    reached: readonly Milestone[],
    found: readonly Milestone[],
  ])[] = [
    [watched(0, 0), [], []],
    [watched(24, 24.99), [], []],
    [watched(24.8, 25), [], [25]],
    [watched(24.9, 25.2), [], [25]],
    [watched(24.9, 25.2), [25], []],
    [watched(49.9, 50.1), [25], [50]],
    [watched(25, 50.1), [], [50]],
    [watched(75, 75.2), [], []],
    [watched(0, 60), [], [25, 50]],
    [watched(0, 100), [], [25, 50, 75]],
    [watched(0, 120), [], [25, 50, 75]],
    [watched(0, 80), [50], [25, 75]],
    [watched(60, 100), [], [75]],
    [watched(-5, 25), [], [25]],
    [watched(-5, -1), [], []],
  ];
  for (const [range, reached, found] of crossed) {
    const { fromSeconds, toSeconds } = range;
    it(`returns [${found}] from ${fromSeconds} to ${toSeconds} of 100 seconds, after [${reached}]`, () => {
      expect(newMilestones(range, WHOLE, new Set(reached))).to.deep.equal(found);
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
      expect(newMilestones(watched(0, positionSeconds), range, new Set())).to.deep.equal(found);
    });
  }

  for (const endSeconds of [Number.POSITIVE_INFINITY, Number.NaN]) {
    it(`returns none for a clip that ends at ${endSeconds}`, () => {
      expect(newMilestones(watched(0, 90), { startSeconds: 0, endSeconds }, new Set())).to.deep.equal([]);
    });
  }

  it('does not change the set of reached milestones', () => {
    const reached = new Set<Milestone>([25]);
    newMilestones(watched(0, 60), WHOLE, reached);
    expect([...reached]).to.deep.equal([25]);
  });
});
