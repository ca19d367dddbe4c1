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

/** Counts the calls of a callback. */
function count(listen: (callback: () => void) => void): () => number {
  let times = 0;
  listen(() => {
    times++;
  });
  return () => times;
}

const otherClaims = (member: PageMember) =>
  count((callback) => onOtherClipPlays(member, listening.signal, callback));
const releases = () => count((callback) => onPlaybackReleased(listening.signal, callback));

beforeEach(() => {
  listening = new AbortController();
});

afterEach(() => {
  listening.abort();
  leaveThePage();
});

describe('isAnyClipPlaying', () => {
  it('is false where no clip has played', () => {
    expect(isAnyClipPlaying()).to.equal(false);
  });

  it('is true while a clip plays', () => {
    claimPlayback(pageMember());
    expect(isAnyClipPlaying()).to.equal(true);
  });

  it('is false while a clip only prefetches', () => {
    claimPrefetch(pageMember());
    expect(isAnyClipPlaying()).to.equal(false);
  });
});

describe('releasePlayback', () => {
  it('ends the claim', () => {
    const only = pageMember();
    claimPlayback(only);
    releasePlayback(only);
    expect(isAnyClipPlaying()).to.equal(false);
  });

  it('ignores a clip after another has begun to play', () => {
    const first = pageMember();
    claimPlayback(first);
    claimPlayback(pageMember());
    const released = releases();
    releasePlayback(first);
    expect(isAnyClipPlaying()).to.equal(true);
    expect(released()).to.equal(0);
  });
});

describe('onOtherClipPlays', () => {
  it('calls back each time another clip begins to play', () => {
    const claims = otherClaims(pageMember());
    claimPlayback(pageMember());
    claimPlayback(pageMember());
    expect(claims()).to.equal(2);
  });

  it('does not call back for the clip itself', () => {
    const own = pageMember();
    const claims = otherClaims(own);
    claimPlayback(own);
    expect(claims()).to.equal(0);
  });

  it('does not call back when playback is released', () => {
    const other = pageMember();
    claimPlayback(other);
    const claims = otherClaims(pageMember());
    releasePlayback(other);
    expect(claims()).to.equal(0);
  });

  it('stops when its signal is aborted', () => {
    const claims = otherClaims(pageMember());
    listening.abort();
    claimPlayback(pageMember());
    expect(claims()).to.equal(0);
  });

  it('keeps the new claim when a callback releases the previous one', () => {
    const first = pageMember();
    claimPlayback(first);
    onOtherClipPlays(first, listening.signal, () => releasePlayback(first));
    claimPlayback(pageMember());
    expect(isAnyClipPlaying()).to.equal(true);
  });
});

describe('onPlaybackReleased', () => {
  it('calls back each time no clip plays any longer', () => {
    const released = releases();
    const only = pageMember();
    for (const _time of [1, 2]) {
      claimPlayback(only);
      releasePlayback(only);
    }
    expect(released()).to.equal(2);
  });

  it('does not call back when another clip takes over', () => {
    claimPlayback(pageMember());
    const released = releases();
    claimPlayback(pageMember());
    expect(released()).to.equal(0);
  });

  it('calls back after the release, so that the next clip may begin', () => {
    const only = pageMember();
    claimPlayback(only);
    const busy: boolean[] = [];
    onPlaybackReleased(listening.signal, () => busy.push(isAnyClipPlaying()));
    releasePlayback(only);
    expect(busy).to.deep.equal([false]);
  });

  it('stops when its signal is aborted', () => {
    const only = pageMember();
    claimPlayback(only);
    const released = releases();
    listening.abort();
    releasePlayback(only);
    expect(released()).to.equal(0);
  });
});
