import { expect } from '@open-wc/testing';
import {
  claimPage,
  claimWarmth,
  isPageBusy,
  onOthersTurn,
  onPageFree,
  releasePage,
} from '../../src/page/coordinator.js';
import type { PageMember } from '../../src/page/page-state.js';
import { leaveThePage, pageMember } from '../harness/page-members.js';

let listening = new AbortController();

function count(listen: (act: () => void) => void): () => number {
  let times = 0;
  listen(() => {
    times++;
  });
  return () => times;
}

const turnsHeardBy = (who: PageMember) => count((act) => onOthersTurn(who, listening.signal, act));
const timesFreed = () => count((act) => onPageFree(listening.signal, act));

beforeEach(() => {
  listening = new AbortController();
});

afterEach(() => {
  listening.abort();
  leaveThePage();
});

describe('isPageBusy', () => {
  it('is false where nobody has played', () => {
    expect(isPageBusy()).to.equal(false);
  });

  it('is true while a clip plays', () => {
    claimPage(pageMember());
    expect(isPageBusy()).to.equal(true);
  });

  it('is false for a clip that only loads ahead', () => {
    claimWarmth(pageMember());
    expect(isPageBusy()).to.equal(false);
  });
});

describe('releasePage', () => {
  it('frees the page', () => {
    const only = pageMember();
    claimPage(only);
    releasePage(only);
    expect(isPageBusy()).to.equal(false);
  });

  it('changes nothing for a clip whose turn another has taken', () => {
    const first = pageMember();
    claimPage(first);
    claimPage(pageMember());
    const freed = timesFreed();
    releasePage(first);
    expect(isPageBusy()).to.equal(true);
    expect(freed()).to.equal(0);
  });
});

describe('onOthersTurn', () => {
  it('tells each time another clip begins', () => {
    const turns = turnsHeardBy(pageMember());
    claimPage(pageMember());
    claimPage(pageMember());
    expect(turns()).to.equal(2);
  });

  it('tells a clip nothing of its own turn', () => {
    const own = pageMember();
    const turns = turnsHeardBy(own);
    claimPage(own);
    expect(turns()).to.equal(0);
  });

  it('tells nothing when the page is freed', () => {
    const other = pageMember();
    claimPage(other);
    const turns = turnsHeardBy(pageMember());
    releasePage(other);
    expect(turns()).to.equal(0);
  });

  it('is silent once its signal is aborted', () => {
    const turns = turnsHeardBy(pageMember());
    listening.abort();
    claimPage(pageMember());
    expect(turns()).to.equal(0);
  });

  it('lets a clip that is told give its own turn back without ending the new one', () => {
    const first = pageMember();
    claimPage(first);
    onOthersTurn(first, listening.signal, () => releasePage(first));
    claimPage(pageMember());
    expect(isPageBusy()).to.equal(true);
  });
});

describe('onPageFree', () => {
  it('tells each time nobody plays any more', () => {
    const freed = timesFreed();
    const only = pageMember();
    for (const _turn of [1, 2]) {
      claimPage(only);
      releasePage(only);
    }
    expect(freed()).to.equal(2);
  });

  it('tells nothing when one clip takes the turn of another', () => {
    claimPage(pageMember());
    const freed = timesFreed();
    claimPage(pageMember());
    expect(freed()).to.equal(0);
  });

  it('tells it when the page is free already, so that the next may begin', () => {
    const only = pageMember();
    claimPage(only);
    const busy: boolean[] = [];
    onPageFree(listening.signal, () => busy.push(isPageBusy()));
    releasePage(only);
    expect(busy).to.deep.equal([false]);
  });

  it('is silent once its signal is aborted', () => {
    const only = pageMember();
    claimPage(only);
    const freed = timesFreed();
    listening.abort();
    releasePage(only);
    expect(freed()).to.equal(0);
  });
});
