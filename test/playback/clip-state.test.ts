import { expect } from '@open-wc/testing';
import { ClipState } from '../../src/playback/clip-state.js';

const { HAVE_NOTHING, HAVE_METADATA, HAVE_CURRENT_DATA } = HTMLMediaElement;

describe('the position of a clip', () => {
  const KEPT_SECONDS = 40;
  const cases = [
    ['is the kept one before there is a media element', undefined, KEPT_SECONDS],
    ['is the kept one without a source', { currentTime: 0, readyState: HAVE_NOTHING }, KEPT_SECONDS],
    ['is the kept one while there is no data', { currentTime: 0, readyState: HAVE_METADATA }, KEPT_SECONDS],
    ['is 0 at the start of the media', { currentTime: 0, readyState: HAVE_CURRENT_DATA }, 0],
    ["is the media element's", { currentTime: 50, readyState: HAVE_CURRENT_DATA }, 50],
    ["is the media element's before its data", { currentTime: 50, readyState: HAVE_NOTHING }, 50],
  ] as const;

  for (const [title, media, seconds] of cases) {
    it(title, () => {
      const state = new ClipState();
      state.positionSeconds = KEPT_SECONDS;
      expect(state.currentSeconds(media)).to.equal(seconds);
    });
  }
});
