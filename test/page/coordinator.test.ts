import { expect } from '@open-wc/testing';
import {
  claimPlayback,
  claimPrefetch,
  isAnyClipPlaying,
  onOtherClipPlays,
  onPlaybackReleased,
  releasePlayback,
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

const turnsHeardBy = (who: PageMember) => count((act) => onOtherClipPlays(who, listening.signal, act));
const timesFreed = () => count((act) => onPlaybackReleased(listening.signal, act));

beforeEach(() => {
  listening = new AbortController();
});

afterEach(() => {
  listening.abort();
  leaveThePage();
});

describe('isPageBusy', () => {
  it('is false where nobody has played', () => {
    expect(isAnyClipPlaying()).to.equal(false);
  });

  it('is true while a clip plays', () => {
    claimPlayback(pageMember());
    expect(isAnyClipPlaying()).to.equal(true);
  });

  it('is false for a clip that only loads ahead', () => {
    claimPrefetch(pageMember());
    expect(isAnyClipPlaying()).to.equal(false);
  });
});

describe('releasePage', () => {
  it('frees the page', () => {
    const only = pageMember();
    claimPlayback(only);
    releasePlayback(only);
    expect(isAnyClipPlaying()).to.equal(false);
  });

  it('changes nothing for a clip whose turn another has taken', () => {
    const first = pageMember();
    claimPlayback(first);
    claimPlayback(pageMember());
    const freed = timesFreed();
    releasePlayback(first);
    expect(isAnyClipPlaying()).to.equal(true);
    expect(freed()).to.equal(0);
  });
});

describe('onOthersTurn', () => {
  it('tells each time another clip begins', () => {
    const turns = turnsHeardBy(pageMember());
    claimPlayback(pageMember());
    claimPlayback(pageMember());
    expect(turns()).to.equal(2);
  });

  it('tells a clip nothing of its own turn', () => {
    const own = pageMember();
    const turns = turnsHeardBy(own);
    claimPlayback(own);
    expect(turns()).to.equal(0);
  });

  it('tells nothing when the page is freed', () => {
    const other = pageMember();
    claimPlayback(other);
    const turns = turnsHeardBy(pageMember());
    releasePlayback(other);
    expect(turns()).to.equal(0);
  });

  it('is silent once its signal is aborted', () => {
    const turns = turnsHeardBy(pageMember());
    listening.abort();
    claimPlayback(pageMember());
    expect(turns()).to.equal(0);
  });

  it('lets a clip that is told give its own turn back without ending the new one', () => {
    const first = pageMember();
    claimPlayback(first);
    onOtherClipPlays(first, listening.signal, () => releasePlayback(first));
    claimPlayback(pageMember());
    expect(isAnyClipPlaying()).to.equal(true);
  });
});

describe('onPageFree', () => {
  it('tells each time nobody plays any more', () => {
    const freed = timesFreed();
    const only = pageMember();
    for (const _turn of [1, 2]) {
      claimPlayback(only);
      releasePlayback(only);
    }
    expect(freed()).to.equal(2);
  });

  it('tells nothing when one clip takes the turn of another', () => {
    claimPlayback(pageMember());
    const freed = timesFreed();
    claimPlayback(pageMember());
    expect(freed()).to.equal(0);
  });

  it('tells it when the page is free already, so that the next may begin', () => {
    const only = pageMember();
    claimPlayback(only);
    const busy: boolean[] = [];
    onPlaybackReleased(listening.signal, () => busy.push(isAnyClipPlaying()));
    releasePlayback(only);
    expect(busy).to.deep.equal([false]);
  });

  it('is silent once its signal is aborted', () => {
    const only = pageMember();
    claimPlayback(only);
    const freed = timesFreed();
    listening.abort();
    releasePlayback(only);
    expect(freed()).to.equal(0);
  });
});
