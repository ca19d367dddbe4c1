import { expect } from '@open-wc/testing';
import type { ReportedEngine } from '../../src/report/playback-figures.js';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4, NIGHT_HLS, NIGHT_MP4, NIGHT_MPEG_TS } from '../harness/clips.js';
import { leaveOut } from '../harness/leave-out.js';
import { unmountAll } from '../harness/page.js';
import { play } from '../harness/playing.js';
import { until } from '../harness/until.js';

/** Firefox on the desktop has no native HLS. */
const HAS_NATIVE_HLS = document.createElement('video').canPlayType('application/vnd.apple.mpegurl') !== '';

describe('a click on the play button', () => {
  afterEach(unmountAll);

  const cases: readonly (readonly [
    what: string,
    attributes: string,
    seconds: number,
    engine: ReportedEngine,
  ])[] = [
    ['the first clip from HLS by hls.js', `src="${FLOOD_HLS}" engine="hls"`, 165, 'hls.js'],
    ['the second clip from HLS by hls.js', `src="${NIGHT_HLS}" engine="hls"`, 119, 'hls.js'],
    ['a clip from MPEG-TS by hls.js', `src="${NIGHT_MPEG_TS}" engine="hls"`, 119, 'hls.js'],
    ['the first clip from HLS by the browser', `src="${FLOOD_HLS}" engine="native"`, 165, 'native'],
    ['the second clip from HLS by the browser', `src="${NIGHT_HLS}" engine="native"`, 119, 'native'],
    ['the first clip from MP4', `src="${FLOOD_MP4}"`, 165, 'file'],
    ['the second clip from MP4', `src="${NIGHT_MP4}"`, 119, 'file'],
  ];

  for (const [what, attributes, seconds, engine] of cases) {
    it(`plays ${what}`, async function () {
      if (engine === 'native' && !HAS_NATIVE_HLS) leaveOut(this, 'no native HLS');
      const element = await clip(attributes);
      const reports = reportsOf(element);
      await play(element);
      await until(() => only(reports, 'start').length === 1, 'the report of the start');
      expect(only(reports, 'start')[0]?.engine).to.equal(engine);
      expect(element.state).to.equal('playing');
      expect(element.muted).to.equal(false);
      expect(element.duration).to.be.closeTo(seconds, 0.1);
    });
  }
});
