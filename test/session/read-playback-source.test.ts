import { expect } from '@open-wc/testing';
import { clip, reportsOf } from '../harness/clip.js';
import { FLOOD_MP4, FLOOD_POSTER, NIGHT_MP4 } from '../harness/clips.js';
import { unmountAll } from '../harness/page.js';
import { play } from '../harness/playing.js';

const FLOOD_SECONDS = 165;
const NIGHT_SECONDS = 119;

async function playedSeconds(attributes: string, children: string): Promise<number> {
  const element = await clip(attributes, children);
  await play(element);
  return element.duration;
}

describe('the sources of a clip', () => {
  afterEach(unmountAll);

  it('are tried in the order of the <source> children', async () => {
    const seconds = await playedSeconds(
      '',
      `<source src="${NIGHT_MP4}" type="video/mp4"><source src="${FLOOD_MP4}" type="video/mp4">`,
    );
    expect(seconds).to.be.closeTo(NIGHT_SECONDS, 0.1);
  });

  it('are skipped if their media query does not match', async () => {
    const seconds = await playedSeconds(
      '',
      `<source src="${NIGHT_MP4}" media="(width < 100px)"><source src="${FLOOD_MP4}" media="(width >= 100px)">`,
    );
    expect(seconds).to.be.closeTo(FLOOD_SECONDS, 0.1);
  });

  it('are ignored if the element has a src', async () => {
    const seconds = await playedSeconds(`src="${FLOOD_MP4}"`, `<source src="${NIGHT_MP4}">`);
    expect(seconds).to.be.closeTo(FLOOD_SECONDS, 0.1);
  });

  it('are read when playback starts, not before', async () => {
    const element = await clip('preload="none"');
    const source = document.createElement('source');
    source.src = NIGHT_MP4;
    element.append(source);
    await play(element);
    expect(element.duration).to.be.closeTo(NIGHT_SECONDS, 0.1);
  });

  it('do not include those of a slotted picture', async () => {
    const element = await clip(
      '',
      `<picture slot="poster"><source srcset="${FLOOD_POSTER}"><img src="${FLOOD_POSTER}" alt=""></picture>
      <source src="${NIGHT_MP4}" type="video/mp4">`,
    );
    const reports = reportsOf(element);
    await play(element);
    expect(reports[0]?.clip.src).to.equal(NIGHT_MP4);
  });
});
