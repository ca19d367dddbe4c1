import { expect } from '@open-wc/testing';
import * as coordinator from '../../src/page/coordinator.js';
import {
  claimPlayback,
  claimPrefetch,
  isAnyClipPlaying,
  releasePrefetch,
} from '../../src/page/coordinator.js';
import { leaveThePage, pageMember } from '../harness/page-members.js';

afterEach(leaveThePage);

describe('claimWarmth', () => {
  it('cools the clip that loaded ahead before', () => {
    const first = pageMember();
    claimPrefetch(first);
    claimPrefetch(pageMember());
    expect(first.timesCooled).to.equal(1);
  });

  it('cools no clip that had been cooled already', () => {
    const first = pageMember();
    claimPrefetch(first);
    claimPrefetch(pageMember());
    claimPrefetch(pageMember());
    expect(first.timesCooled).to.equal(1);
  });

  it('does not cool the clip that claims it', () => {
    const only = pageMember();
    claimPrefetch(only);
    claimPrefetch(only);
    expect(only.timesCooled).to.equal(0);
  });

  it('keeps the new clip when the cooled one lets go in the same breath', () => {
    const first = { ...pageMember(), cancelPrefetch: () => releasePrefetch(first) };
    const second = pageMember();
    claimPrefetch(first);
    claimPrefetch(second);
    claimPrefetch(pageMember());
    expect(second.timesCooled).to.equal(1);
  });

  it('leaves the clip that plays alone', () => {
    const playing = pageMember();
    claimPlayback(playing);
    claimPrefetch(pageMember());
    expect(playing.timesCooled).to.equal(0);
  });
});

describe('releaseWarmth', () => {
  it('leaves nothing to cool', () => {
    const first = pageMember();
    claimPrefetch(first);
    releasePrefetch(first);
    claimPrefetch(pageMember());
    expect(first.timesCooled).to.equal(0);
  });

  it('changes nothing for a clip that holds none', () => {
    const first = pageMember();
    claimPrefetch(first);
    releasePrefetch(pageMember());
    claimPrefetch(pageMember());
    expect(first.timesCooled).to.equal(1);
  });
});

describe('a second copy of the script', () => {
  let copy: typeof coordinator;

  before(async () => {
    copy = await import(new URL('../../src/page/coordinator.ts?copy', import.meta.url).href);
  });

  it('is a copy', () => {
    expect(copy.claimPlayback).not.to.equal(coordinator.claimPlayback);
  });

  it('knows that a clip of the first copy plays', () => {
    claimPlayback(pageMember());
    expect(copy.isAnyClipPlaying()).to.equal(true);
  });

  it('tells the clips of the first copy of a turn', () => {
    const listening = new AbortController();
    let turns = 0;
    coordinator.onOtherClipPlays(pageMember(), listening.signal, () => turns++);
    copy.claimPlayback(pageMember());
    listening.abort();
    expect(turns).to.equal(1);
  });

  it('frees the page for the first copy', () => {
    const only = pageMember();
    claimPlayback(only);
    copy.releasePlayback(only);
    expect(isAnyClipPlaying()).to.equal(false);
  });

  it('cools a clip of the first copy', () => {
    const first = pageMember();
    claimPrefetch(first);
    copy.claimPrefetch(pageMember());
    expect(first.timesCooled).to.equal(1);
  });
});
