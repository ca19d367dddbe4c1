import { expect } from '@open-wc/testing';
import { enforceMediaBudget, markBuffersReleased, markBuffersUsed } from '../../src/page/media-budget.js';
import { leaveThePage, pageMember } from '../harness/page-members.js';

/** Creates clips that hold buffers; the last one has used them last. */
function bufferedClips(count: number) {
  const members = Array.from({ length: count }, pageMember);
  for (const member of members) markBuffersUsed(member);
  return members;
}

describe('the media budget of a page', () => {
  afterEach(leaveThePage);

  it('lets two clips keep their buffers', () => {
    const members = bufferedClips(2);
    enforceMediaBudget();
    expect(members.map(({ timesParked }) => timesParked)).to.deep.equal([0, 0]);
  });

  it('parks the least recently used clips', () => {
    const members = bufferedClips(4);
    enforceMediaBudget();
    expect(members.map(({ timesParked }) => timesParked)).to.deep.equal([1, 1, 0, 0]);
  });

  it('keeps a clip that has used its buffers again', () => {
    const members = bufferedClips(3);
    if (members[0]) markBuffersUsed(members[0]);
    enforceMediaBudget();
    expect(members.map(({ timesParked }) => timesParked)).to.deep.equal([0, 1, 0]);
  });

  it('parks the next clip where the least recently used one refuses', () => {
    const watched = { ...pageMember(), park: () => {} };
    markBuffersUsed(watched);
    const [second, third] = bufferedClips(2);
    enforceMediaBudget();
    markBuffersReleased(watched);
    expect([second?.timesParked, third?.timesParked]).to.deep.equal([1, 0]);
  });

  it('never parks the most recently used clip', () => {
    const watched = { ...pageMember(), park: () => {} };
    const listened = { ...pageMember(), park: () => {} };
    markBuffersUsed(watched);
    markBuffersUsed(listened);
    const [last] = bufferedClips(1);
    enforceMediaBudget();
    markBuffersReleased(watched);
    markBuffersReleased(listened);
    expect(last?.timesParked).to.equal(0);
  });
});
