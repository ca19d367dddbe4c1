import { expect } from '@open-wc/testing';
import * as coordinator from '../../src/page/coordinator.js';
import { claimPage, claimWarmth, isPageBusy, releaseWarmth } from '../../src/page/coordinator.js';
import { leaveThePage, pageMember } from '../harness/page-members.js';

afterEach(leaveThePage);

describe('claimWarmth', () => {
  it('cools the clip that loaded ahead before', () => {
    const first = pageMember();
    claimWarmth(first);
    claimWarmth(pageMember());
    expect(first.timesCooled).to.equal(1);
  });

  it('cools no clip that had been cooled already', () => {
    const first = pageMember();
    claimWarmth(first);
    claimWarmth(pageMember());
    claimWarmth(pageMember());
    expect(first.timesCooled).to.equal(1);
  });

  it('does not cool the clip that claims it', () => {
    const only = pageMember();
    claimWarmth(only);
    claimWarmth(only);
    expect(only.timesCooled).to.equal(0);
  });

  it('keeps the new clip when the cooled one lets go in the same breath', () => {
    const first = { ...pageMember(), cool: () => releaseWarmth(first) };
    const second = pageMember();
    claimWarmth(first);
    claimWarmth(second);
    claimWarmth(pageMember());
    expect(second.timesCooled).to.equal(1);
  });

  it('leaves the clip that plays alone', () => {
    const playing = pageMember();
    claimPage(playing);
    claimWarmth(pageMember());
    expect(playing.timesCooled).to.equal(0);
  });
});

describe('releaseWarmth', () => {
  it('leaves nothing to cool', () => {
    const first = pageMember();
    claimWarmth(first);
    releaseWarmth(first);
    claimWarmth(pageMember());
    expect(first.timesCooled).to.equal(0);
  });

  it('changes nothing for a clip that holds none', () => {
    const first = pageMember();
    claimWarmth(first);
    releaseWarmth(pageMember());
    claimWarmth(pageMember());
    expect(first.timesCooled).to.equal(1);
  });
});

describe('a second copy of the script', () => {
  let copy: typeof coordinator;

  before(async () => {
    copy = await import(new URL('../../src/page/coordinator.ts?copy', import.meta.url).href);
  });

  it('is a copy', () => {
    expect(copy.claimPage).not.to.equal(coordinator.claimPage);
  });

  it('knows that a clip of the first copy plays', () => {
    claimPage(pageMember());
    expect(copy.isPageBusy()).to.equal(true);
  });

  it('tells the clips of the first copy of a turn', () => {
    const listening = new AbortController();
    let turns = 0;
    coordinator.onOthersTurn(pageMember(), listening.signal, () => turns++);
    copy.claimPage(pageMember());
    listening.abort();
    expect(turns).to.equal(1);
  });

  it('frees the page for the first copy', () => {
    const only = pageMember();
    claimPage(only);
    copy.releasePage(only);
    expect(isPageBusy()).to.equal(false);
  });

  it('cools a clip of the first copy', () => {
    const first = pageMember();
    claimWarmth(first);
    copy.claimWarmth(pageMember());
    expect(first.timesCooled).to.equal(1);
  });
});
