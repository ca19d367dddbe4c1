import { expect } from '@open-wc/testing';
import type { Cue } from '../../src/clip/cue.js';
import type { NewsVideo } from '../../src/define.js';
import { readCue } from '../../src/platform/read-cue.js';
import { clip } from '../harness/clip.js';
import { FLOOD_MP4 } from '../harness/clips.js';
import { unmountAll } from '../harness/page.js';
import { play } from '../harness/playing.js';
import { until } from '../harness/until.js';
import { WEBVTT_CASES } from './webvtt-cases.js';

const shown = ({ startSeconds, endSeconds, voice, text }: Cue) =>
  `${startSeconds}-${endSeconds} ${voice ? `${voice}: ` : ''}${text}`.trim();

/** Each case has its own track, told by its language. */
const languageOf = (index: number) => `x-case-${index}`;

describe('WebVTT', () => {
  let element: NewsVideo;
  const urls: string[] = [];

  before(async () => {
    const tracks = WEBVTT_CASES.map(({ file }, index) => {
      const url = URL.createObjectURL(new Blob([file], { type: 'text/vtt' }));
      urls.push(url);
      return `<track kind="captions" srclang="${languageOf(index)}" src="${url}">`;
    });
    element = await clip(`src="${FLOOD_MP4}" muted`, tracks.join(''));
    await play(element);
  });

  after(() => {
    unmountAll();
    for (const url of urls) URL.revokeObjectURL(url);
  });

  async function cuesOfPlayer(index: number): Promise<readonly string[] | undefined> {
    const tracks = element.shadowRoot?.querySelectorAll<HTMLTrackElement>('video track') ?? [];
    const track = tracks[index];
    if (!track) throw new Error('no track');
    track.track.mode = 'showing';
    await until(() => track.readyState >= HTMLTrackElement.LOADED, 'the file');
    const cues = Array.from(track.track.cues ?? []).map((cue) => shown(readCue(cue, '')));
    track.track.mode = 'disabled';
    return track.readyState === HTMLTrackElement.ERROR ? undefined : cues;
  }

  WEBVTT_CASES.forEach(({ name, cues }, index) => {
    it(`${name}: transcript and player have the cues that the standard demands`, async () => {
      const read = await element.cues(languageOf(index)).then(
        (found) => found.map(shown),
        () => undefined,
      );
      expect(read).to.deep.equal(await cuesOfPlayer(index));
      expect(read).to.deep.equal(cues);
    });
  });

  it('loads ten thousand cues', async () => {
    const time = (at: number) => new Date(at * 1000).toISOString().slice(11, 23);
    const lines = Array.from({ length: 10_000 }, (_, at) => `${time(at)} --> ${time(at + 1)}\nline ${at}\n`);
    const url = URL.createObjectURL(new Blob([`WEBVTT\n\n${lines.join('\n')}`]));
    urls.push(url);
    element.insertAdjacentHTML('beforeend', `<track kind="captions" srclang="x-many" src="${url}">`);
    const cues = await element.cues('x-many');
    expect([cues.length, cues.at(-1)?.text]).to.deep.equal([10_000, 'line 9999']);
  });
});
