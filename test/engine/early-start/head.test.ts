import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../../src/define.js';
import { clip, only, reportsOf } from '../../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4 } from '../../harness/clips.js';
import { clickCentre, unmountAll } from '../../harness/page.js';
import { partOf, videoOf } from '../../harness/playing.js';
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
} from './streams.js';

async function untilSecondSegment(element: NewsVideo): Promise<void> {
  const video = videoOf(element);
  await until(
    () => video.currentTime > 4.5 && !video.paused,
    () => `the second segment (${element.state} at ${video.currentTime}, ${element.error?.message})`,
  );
}

/** When each picture that is shown from now on belongs, in seconds of the media's timeline. */
function picturesOf(video: HTMLVideoElement): readonly number[] {
  const pictures: number[] = [];
  const next = () =>
    video.requestVideoFrameCallback((_now, { mediaTime }) => {
      pictures.push(mediaTime);
      next();
    });
  next();
  return pictures;
}

describe('a head', () => {
  afterEach(unmountAll);

  const heads: readonly (readonly [what: string, make: () => Promise<string>])[] = [
    ['of the server', async () => HEAD],
    ['that a script has made', async () => fileOf(await bytesOf(INIT), await bytesOf(segment(1)))],
  ];
  for (const [what, make] of heads) {
    it(`${what} brings the first picture without a segment, and playing goes on without a break`, async () => {
      const head = await make();
      await forgetRequests();
      const element = await clip(`src="${FLOOD_HLS}" head="${head}" engine="hls" muted`);
      const reports = reportsOf(element);
      let before: readonly string[] | undefined;
      element.addEventListener('news-video', () => {
        if (only(reports, 'start').length > 0) before ??= Array.from(requests().keys());
      });
      await clickCentre(partOf(element, 'play-button'));
      await until(() => before, 'the first picture');
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

  const useless: readonly (readonly [what: string, make: () => Promise<string>])[] = [
    ['is missing', async () => new URL('missing.mp4', FLOOD_HLS).href],
    ['is refused', async () => `${HEAD}?status=403`],
    ['never comes', async () => `${HEAD}?hang`],
    ['is no file but a page', async () => new URL('../../../demo/index.html', import.meta.url).href],
    ['is empty', async () => fileOf()],
    ['is garbage', async () => fileOf(new Uint8Array(50_000).fill(0xa5))],
    ['ends in the middle', async () => fileOf((await bytesOf(HEAD)).slice(0, 25_000))],
    ['ends after the initialization section', async () => fileOf(await bytesOf(INIT))],
    ['lacks the initialization section', async () => fileOf(await bytesOf(segment(1)))],
    ['is no URL', async () => 'https://['],
    ['is larger than 512 KB', async () => FLOOD_MP4],
    [
      'is larger than 512 KB, and of a script',
      async () => fileOf(await bytesOf(HEAD), new Uint8Array(600_000)),
    ],
    ['belongs later', async () => fileOf(await bytesOf(INIT), await bytesOf(segment(3)))],
    ['comes to a stand before its first byte', async () => `${HEAD}?stop=0`],
    ['comes to a stand after the initialization section', async () => `${INIT}?stop=100000`],
    ['never ends', async () => `${HEAD}?endless`],
    [
      'has something behind its segment',
      async () => fileOf(await bytesOf(HEAD), new Uint8Array(9000).fill(1)),
    ],
    ['is of another rendition', headOfOtherRendition],
  ];
  for (const [what, make] of useless) {
    it(`that ${what} costs no more than the ordinary start`, async () => {
      const head = await make();
      const element = await played(`src="${FLOOD_HLS}" head="${head}" muted`);
      element.playbackRate = 4;
      await untilSecondSegment(element);
      await until(() => element.state === 'playing', 'it to play on');
      expect(element.duration).to.be.closeTo(165, 0.1);
    });
  }

  for (const [what, make] of [
    ['was cut', async () => fileOf((await bytesOf(HEAD)).slice(0, 25_000))],
    ['comes to a stand in the middle', async () => `${HEAD}?stop=25000`],
    ['comes to a stand at its end', async () => `${HEAD}?stop=100000`],
    ['is of another rendition', headOfOtherRendition],
  ] as const) {
    it(`that ${what} leaves no picture out`, async () => {
      const reports = reportsOf(document);
      // In a smaller box hls.js takes another rendition after the first segment, with an initialization section of its own.
      const element = await played(`src="${FLOOD_HLS}" head="${await make()}" muted style="width: 640px"`);
      const pictures = picturesOf(videoOf(element));
      await untilSecondSegment(element);
      await until(() => element.state === 'playing', 'it to play on');
      expect(element.duration).to.be.closeTo(165, 0.1);
      const gaps = pictures.map((seconds, at) => seconds - (pictures[at - 1] ?? seconds));
      expect(Math.max(...gaps)).to.be.lessThan(1);
      expect(pictures.at(-1)).to.be.greaterThan(4);
      expect(only(reports, 'seek')).to.deep.equal([]);
    });
  }

  it('is not asked for where playing begins elsewhere', async () => {
    await forgetRequests();
    await played(`src="${FLOOD_HLS}" head="${HEAD}" start="1:00" muted`);
    expect(Array.from(requests().keys())).to.include(segment(16)).and.not.to.include(HEAD);
  });
});
