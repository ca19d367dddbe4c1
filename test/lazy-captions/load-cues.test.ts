import { expect } from '@open-wc/testing';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4, floodFile } from '../harness/clips.js';
import { unmountAll } from '../harness/page.js';
import { play } from '../harness/playing.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

const TRACKS = track('captions', 'en') + track('captions', 'ar') + track('chapters', 'en');

async function nameOfFailure(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'none',
    (error: Error) => error.name,
  );
}

describe('cues()', () => {
  afterEach(unmountAll);

  it('loads the captions of a clip that is not played, and nothing of its stream', async () => {
    const element = await clip(`src="${FLOOD_HLS}"`, TRACKS);
    const cues = await element.cues('en');
    expect(cues[0]).to.deep.equal({
      id: '1',
      startSeconds: 1,
      endSeconds: 4.962,
      text: 'For two hundred years, the town\nof Merrowby fought its river.',
      voice: '',
      language: 'en',
    });
    expect(cues.length).to.be.greaterThan(20);
    expect(element.shadowRoot?.querySelector('video')).to.equal(null);
  });

  it('uses the default track without a language, and a track of any region for a language', async () => {
    const element = await clip(
      '',
      track('captions', 'en') + track('captions', 'ar', '', floodFile('captions.ar.vtt'), 'default'),
    );
    expect((await element.cues())[0]?.language).to.equal('ar');
    expect((await element.cues('en-GB'))[0]?.language).to.equal('en');
  });

  it('loads chapters', async () => {
    const element = await clip('', TRACKS);
    const [first] = await element.cues('en', 'chapters');
    expect(first?.text).to.equal('A town that made room');
  });

  it('loads a file once, and again when the track refers to another', async () => {
    const element = await clip('', TRACKS);
    expect(await element.cues('en')).to.equal(await element.cues('en'));
    element.querySelector('track')?.setAttribute('src', floodFile('captions.ar.vtt'));
    expect((await element.cues('en'))[0]?.text).not.to.contain('hundred');
  });

  it("returns the stream's own captions once they are loaded", async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    expect(await nameOfFailure(element.cues('en'))).to.equal('NotFoundError');
    await play(element);
    await until(() => element.textTracks.length === 2, 'two languages');
    const english = Array.from(element.textTracks).find(({ language }) => language === 'en');
    const read = () => {
      // hls.js resets the mode of tracks that it is still adding: set the mode again until there are cues.
      if (english) english.mode = 'showing';
      return english?.cues?.length;
    };
    await until(read, 'cues');
    expect((await element.cues('en'))[0]?.text).to.contain('For two hundred years');
  });

  it('rejects for a track that does not exist, and for a file that cannot be loaded or parsed', async () => {
    const element = await clip(
      '',
      track('captions', 'en', '', floodFile('missing.vtt')) + track('captions', 'de', '', FLOOD_MP4),
    );
    expect(await nameOfFailure(element.cues('fr'))).to.equal('NotFoundError');
    expect(await nameOfFailure(element.cues('en', 'chapters'))).to.equal('NotFoundError');
    expect(await nameOfFailure(element.cues('en'))).to.equal('NetworkError');
    expect(await nameOfFailure(element.cues('de'))).to.equal('NetworkError');
  });
});

describe('the cue event', () => {
  afterEach(unmountAll);

  it('is dispatched once for each cue of the captions that are on', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted`, TRACKS);
    const reports = reportsOf(element);
    await play(element);
    const english = Array.from(element.textTracks).find(
      ({ language, kind }) => language === 'en' && kind === 'captions',
    );
    if (english) english.mode = 'hidden';
    await until(() => only(reports, 'cue').length > 0, 'a cue');
    const [{ text, language, startSeconds, endSeconds } = {}] = only(reports, 'cue');
    expect([text, language, startSeconds, endSeconds]).to.deep.equal([
      'For two hundred years, the town\nof Merrowby fought its river.',
      'en',
      1,
      4.962,
    ]);
    await until(() => only(reports, 'cue').length === 2, 'the next cue');
    expect(only(reports, 'cue')[1]?.text).to.contain('Every flood');
  });
});
