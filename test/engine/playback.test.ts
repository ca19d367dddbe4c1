import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsVideo } from '../../src/define.js';
import { FLOOD_HLS, FLOOD_MP4, NIGHT_HLS, NIGHT_MP4, NIGHT_MPEG_TS } from '../harness/clips.js';
import { clickCentre, mount, unmountAll } from '../harness/page.js';
import { partOf, untilMoving } from '../harness/playing.js';

function clip(attributes: string): NewsVideo {
  const element = mount(`<news-video ${attributes}></news-video>`).querySelector('news-video');
  if (!element) throw new Error('no clip');
  return element;
}

describe('a click on the poster', () => {
  afterEach(unmountAll);

  const cases = [
    ['the first clip from HLS', `src="${FLOOD_HLS}" engine="hls" duration="2:45"`, 165],
    ['the second clip from HLS', `src="${NIGHT_HLS}" engine="hls" duration="1:59"`, 119],
    ['a clip from MPEG-TS HLS', `src="${NIGHT_MPEG_TS}" duration="1:59"`, 119],
    ['the first clip from MP4', `src="${FLOOD_MP4}" duration="2:45"`, 165],
    ['the second clip from MP4', `src="${NIGHT_MP4}" duration="1:59"`, 119],
  ] as const;

  for (const [what, attributes, seconds] of cases) {
    it(`shows moving pictures of ${what}`, async () => {
      const element = clip(attributes);
      await element.updateComplete;
      await clickCentre(partOf(element, 'play-button'));
      await untilMoving(element);
      expect(element.state).to.equal('playing');
      expect(element.muted).to.equal(false);
      expect(element.duration).to.be.closeTo(seconds, 0.1);
    });
  }
});
