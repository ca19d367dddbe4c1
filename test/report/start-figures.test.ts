import { expect } from '@open-wc/testing';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4 } from '../harness/clips.js';
import { clickCentre, moveTo, unmountAll } from '../harness/page.js';
import { partOf, untilMoving } from '../harness/playing.js';
import { until } from '../harness/until.js';

/** One frame of a screen with 60 of them in a second. */
const FRAME_MS = 1000 / 60;

/** Two callbacks may see frames that a busy machine presents late: Firefox was 41 ms apart. A wrong origin is off by more. */
const TOLERANCE_MS = 6 * FRAME_MS;

/**
 * A stopwatch beside the element: from the release of the press to the first frame that any media element
 * presents while it plays. Below 0 if that frame is shown while the button is still down.
 */
function stopwatch(): { ms(): number | undefined; stop(): void } {
  let releasedAtMs = 0;
  let shownAtMs: number | undefined;
  const note = ({ timeStamp }: Event) => {
    releasedAtMs = timeStamp;
  };
  document.addEventListener('pointerup', note, { capture: true });
  const { createElement } = document;
  const watch = (video: HTMLVideoElement) => {
    video.requestVideoFrameCallback((_now, { presentationTime }) => {
      if (video.paused) watch(video);
      else shownAtMs ??= presentationTime;
    });
  };
  // From the creation on: a callback that is registered by play() may miss the first frame on a busy machine.
  document.createElement = (tag: string, options?: ElementCreationOptions) => {
    const element = createElement.call(document, tag, options);
    if (element instanceof HTMLVideoElement) {
      watch(element);
      // Firefox sometimes drops a frame callback that was registered before there was a source.
      for (const type of ['loadedmetadata', 'loadeddata', 'play'])
        element.addEventListener(type, () => watch(element));
    }
    return element;
  };
  return {
    ms: () => shownAtMs && shownAtMs - releasedAtMs,
    stop() {
      document.removeEventListener('pointerup', note, { capture: true });
      document.createElement = createElement;
    },
  };
}

describe('msToFirstFrame', () => {
  afterEach(unmountAll);

  for (const [way, source, isPrefetched] of [
    ['a file', `src="${FLOOD_MP4}"`, false],
    ['HLS', `src="${FLOOD_HLS}" engine="hls"`, false],
    ['HLS that was prefetched', `src="${FLOOD_HLS}" engine="hls"`, true],
  ] as const) {
    it(`is what an independent stopwatch measures: ${way}`, async () => {
      const element = await clip(`${source} muted`);
      const reports = reportsOf(element);
      const button = partOf(element, 'play-button');
      const watch = stopwatch();
      if (isPrefetched) {
        await moveTo(button);
        await until(() => element.state === 'warming', 'warming');
      }
      await clickCentre(button);
      await untilMoving(element);
      await until(() => watch.ms() !== undefined, 'a frame on the stopwatch');
      watch.stop();
      const [start] = only(reports, 'start');
      expect(start?.msToFirstFrame).to.be.closeTo(Math.max(0, watch.ms() ?? Number.NaN), TOLERANCE_MS);
    });
  }
});
