import { expect } from '@open-wc/testing';
import { enforceMediaBudget, markBuffersReleased, markBuffersUsed } from '../../src/page/media-budget.js';
import { leaveThePage, pageMember } from '../harness/page-members.js';

/** So many clips, which begin to hold buffers in this order. */
function holders(count: number) {
  const members = Array.from({ length: count }, pageMember);
  for (const member of members) markBuffersUsed(member);
  return members;
}

describe('the media budget of a page', () => {
  afterEach(leaveThePage);

  it('lets two clips keep what they hold', () => {
    const members = holders(2);
    enforceMediaBudget();
    expect(members.map(({ timesParked }) => timesParked)).to.deep.equal([0, 0]);
  });

  it('parks those that used theirs longest ago', () => {
    const members = holders(4);
    enforceMediaBudget();
    expect(members.map(({ timesParked }) => timesParked)).to.deep.equal([1, 1, 0, 0]);
  });

  it('counts what is used again as used last', () => {
    const members = holders(3);
    if (members[0]) markBuffersUsed(members[0]);
    enforceMediaBudget();
    expect(members.map(({ timesParked }) => timesParked)).to.deep.equal([0, 1, 0]);
  });

  it('asks the next one where the oldest cannot be parked', () => {
    const watched = { ...pageMember(), park: () => {} };
    markBuffersUsed(watched);
    const [second, third] = holders(2);
    enforceMediaBudget();
    markBuffersReleased(watched);
    expect([second?.timesParked, third?.timesParked]).to.deep.equal([1, 0]);
  });

  it('never asks the one that used it last', () => {
    const watched = { ...pageMember(), park: () => {} };
    const listened = { ...pageMember(), park: () => {} };
    markBuffersUsed(watched);
    markBuffersUsed(listened);
    const [last] = holders(1);
    enforceMediaBudget();
    markBuffersReleased(watched);
    markBuffersReleased(listened);
    expect(last?.timesParked).to.equal(0);
  });
});
