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

describe('claimPrefetch', () => {
  it('cancels the prefetch of the clip before', () => {
    const first = pageMember();
    claimPrefetch(first);
    claimPrefetch(pageMember());
    expect(first.timesCancelled).to.equal(1);
  });

  it('cancels each prefetch once', () => {
    const first = pageMember();
    claimPrefetch(first);
    claimPrefetch(pageMember());
    claimPrefetch(pageMember());
    expect(first.timesCancelled).to.equal(1);
  });

  it('does not cancel the prefetch of the clip that claims', () => {
    const only = pageMember();
    claimPrefetch(only);
    claimPrefetch(only);
    expect(only.timesCancelled).to.equal(0);
  });

  it('keeps the new claim when the previous clip releases its own while it is told', () => {
    const first = { ...pageMember(), cancelPrefetch: () => releasePrefetch(first) };
    const second = pageMember();
    claimPrefetch(first);
    claimPrefetch(second);
    claimPrefetch(pageMember());
    expect(second.timesCancelled).to.equal(1);
  });

  it('does not tell the clip that plays', () => {
    const playing = pageMember();
    claimPlayback(playing);
    claimPrefetch(pageMember());
    expect(playing.timesCancelled).to.equal(0);
  });
});

describe('releasePrefetch', () => {
  it('leaves no prefetch to cancel', () => {
    const first = pageMember();
    claimPrefetch(first);
    releasePrefetch(first);
    claimPrefetch(pageMember());
    expect(first.timesCancelled).to.equal(0);
  });

  it('ignores a clip that does not prefetch', () => {
    const first = pageMember();
    claimPrefetch(first);
    releasePrefetch(pageMember());
    claimPrefetch(pageMember());
    expect(first.timesCancelled).to.equal(1);
  });
});

describe('two copies of the script', () => {
  let copy: typeof coordinator;

  before(async () => {
    copy = await import(new URL('../../src/page/coordinator.ts?copy', import.meta.url).href);
  });

  it('are loaded', () => {
    expect(copy.claimPlayback).not.to.equal(coordinator.claimPlayback);
  });

  it('share which clip plays', () => {
    claimPlayback(pageMember());
    expect(copy.isAnyClipPlaying()).to.equal(true);
  });

  it('notify each other’s clips of playback', () => {
    const listening = new AbortController();
    let claims = 0;
    coordinator.onOtherClipPlays(pageMember(), listening.signal, () => claims++);
    copy.claimPlayback(pageMember());
    listening.abort();
    expect(claims).to.equal(1);
  });

  it('release playback for each other', () => {
    const only = pageMember();
    claimPlayback(only);
    copy.releasePlayback(only);
    expect(isAnyClipPlaying()).to.equal(false);
  });

  it('cancel each other’s prefetch', () => {
    const first = pageMember();
    claimPrefetch(first);
    copy.claimPrefetch(pageMember());
    expect(first.timesCancelled).to.equal(1);
  });
});
