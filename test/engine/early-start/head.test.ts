import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../../src/define.js';
import { clip, only, reportsOf } from '../../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4 } from '../../harness/clips.js';
import { clickCentre, unmountAll } from '../../harness/page.js';
import { partOf, untilMoving, videoOf } from '../../harness/playing.js';
import { until } from '../../harness/until.js';
import {
  bytesOf,
  fileOf,
  forgetRequests,
  HEAD,
  headOfOtherRendition,
  INIT,
  played,
  requests,
  segment,
  streamAttributes,
} from './streams.js';

async function untilSecondSegment(element: NewsVideo): Promise<void> {
  const video = videoOf(element);
  await until(
    () => video.currentTime > 4.5 && !video.paused,
    () => `the second segment (${element.state} at ${video.currentTime}, ${element.error?.message})`,
  );
}

/** Collects the media time of each frame from now on, in seconds. */
function frameTimesOf(video: HTMLVideoElement): readonly number[] {
  const times: number[] = [];
  const next = () =>
    video.requestVideoFrameCallback((_now, { mediaTime }) => {
      times.push(mediaTime);
      next();
    });
  next();
  return times;
}

describe('a clip with a head file', () => {
  afterEach(unmountAll);

  const usable: readonly (readonly [from: string, make: () => Promise<string>])[] = [
    ['the server', async () => HEAD],
    ['a script', async () => fileOf(await bytesOf(INIT), await bytesOf(segment(1)))],
  ];
  for (const [from, make] of usable) {
    it(`shows the first frame of the file from ${from} without a segment, and plays on without an interruption`, async () => {
      const head = await make();
      await forgetRequests();
      const element = await clip(`src="${FLOOD_HLS}" head="${head}" engine="hls" muted`);
      const reports = reportsOf(element);
      let before: readonly string[] | undefined;
      element.addEventListener('news-video', () => {
        if (only(reports, 'start').length > 0) before ??= Array.from(requests().keys());
      });
      await clickCentre(partOf(element, 'play-button'));
      await until(() => before, 'the first frame');
      expect(before).to.include(FLOOD_HLS).and.not.to.include(segment(1));
      const interruptions: string[] = [];
      for (const type of ['waiting', 'seeking', 'emptied', 'error']) {
        videoOf(element).addEventListener(type, () => interruptions.push(type));
      }
      await untilSecondSegment(element);
      expect(interruptions).to.deep.equal([]);
      expect(Array.from(requests().keys())).not.to.include(segment(1));
      expect(Array.from(requests()).filter(([, times]) => times > 1)).to.deep.equal([]);
    });
  }

  const unusable: readonly (readonly [what: string, make: () => Promise<string>])[] = [
    ['is missing', async () => new URL('missing.mp4', FLOOD_HLS).href],
    ['is refused', async () => `${HEAD}?status=403`],
    ['is never sent', async () => `${HEAD}?hang`],
    ['is an HTML page', async () => new URL('../../../demo/index.html', import.meta.url).href],
    ['is empty', async () => fileOf()],
    ['is garbage', async () => fileOf(new Uint8Array(50_000).fill(0xa5))],
    ['ends in its middle', async () => fileOf((await bytesOf(HEAD)).slice(0, 25_000))],
    ['ends after the initialization section', async () => fileOf(await bytesOf(INIT))],
    ['lacks the initialization section', async () => fileOf(await bytesOf(segment(1)))],
    ['is no URL', async () => 'https://['],
    ['is larger than 512 KB', async () => FLOOD_MP4],
    [
      'is larger than 512 KB, and from a script',
      async () => fileOf(await bytesOf(HEAD), new Uint8Array(600_000)),
    ],
    ['holds a later segment', async () => fileOf(await bytesOf(INIT), await bytesOf(segment(3)))],
    ['stalls before its first byte', async () => `${HEAD}?stop=0`],
    ['stalls after the initialization section', async () => `${INIT}?stop=100000`],
    ['never ends', async () => `${HEAD}?endless`],
    [
      'has other bytes after its segment',
      async () => fileOf(await bytesOf(HEAD), new Uint8Array(9000).fill(1)),
    ],
    ['is of another rendition', headOfOtherRendition],
  ];
  for (const [what, make] of unusable) {
    it(`plays past the first segment if the head file ${what}`, async () => {
      const head = await make();
      const element = await played(`src="${FLOOD_HLS}" head="${head}" muted`);
      element.playbackRate = 4;
      await untilSecondSegment(element);
      await until(() => element.state === 'playing', 'it to play on');
      expect(element.duration).to.be.closeTo(165, 0.1);
    });
  }

  for (const [what, make] of [
    ['is truncated', async () => fileOf((await bytesOf(HEAD)).slice(0, 25_000))],
    ['stalls in its middle', async () => `${HEAD}?stop=25000`],
    ['stalls at its end', async () => `${HEAD}?stop=100000`],
    ['is of another rendition', headOfOtherRendition],
  ] as const) {
    it(`plays every frame if the head file ${what}`, async () => {
      const reports = reportsOf(document);
      // In a smaller video hls.js chooses another rendition for the second segment, with another
      // initialization section.
      const element = await played(`src="${FLOOD_HLS}" head="${await make()}" muted style="width: 640px"`);
      const times = frameTimesOf(videoOf(element));
      await untilSecondSegment(element);
      await until(() => element.state === 'playing', 'playback to continue');
      expect(element.duration).to.be.closeTo(165, 0.1);
      const gaps = times.map((seconds, at) => seconds - (times[at - 1] ?? seconds));
      expect(Math.max(...gaps)).to.be.lessThan(1);
      expect(times.at(-1)).to.be.greaterThan(4);
      expect(only(reports, 'seek')).to.deep.equal([]);
    });
  }

  it('does not request it if playback starts elsewhere', async () => {
    await forgetRequests();
    await played(`src="${FLOOD_HLS}" head="${HEAD}" start="1:00" muted`);
    expect(Array.from(requests().keys())).to.include(segment(16)).and.not.to.include(HEAD);
  });

  it('does not disturb a start elsewhere that replaces its prefetch', async () => {
    const gate = crypto.randomUUID();
    const init = `${INIT}?gate=${gate}`;
    await forgetRequests();
    const attributes = streamAttributes({ init, segments: [1, 2, 3].map(segment) });
    const element = await clip(`${attributes} head="${HEAD}" engine="hls" muted`);
    element.warm();
    await until(() => requests().has(init), 'the head file to be compared with the initialization section');
    element.start = '8';
    await element.updateComplete;
    await clickCentre(partOf(element, 'play-button'));
    await fetch(`/?open=${gate}`);
    await untilMoving(element);
    expect(element.currentTime).to.be.within(8, 12);
  });
});
