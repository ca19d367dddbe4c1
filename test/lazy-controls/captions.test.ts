import { expect } from '@open-wc/testing';
import { savePreferences } from '../../src/page/viewer-preferences.js';
import { clip, only, reportsOf } from '../harness/clip.js';
import {
  CLOSED_CAPTIONS,
  FLOOD_CAPTIONS,
  FLOOD_HLS,
  FLOOD_MP4,
  floodFile,
  NIGHT_MP4,
} from '../harness/clips.js';
import { choose, control, controlledClip, findControl, menuItems } from '../harness/controls.js';
import { unmountAll } from '../harness/page.js';
import { hurry, partOf, play, untilMoving } from '../harness/playing.js';
import { BOTH_LANGUAGES, shownLanguage, track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

const ENGLISH = track('captions', 'en', 'English');

interface WithTextTracks {
  readonly textTracks: TextTrackList;
}

const trackIn = (language: string, { textTracks }: WithTextTracks) =>
  Array.from(textTracks).find((track) => track.language === language);

const untilFourItems = (element: Element) =>
  until(
    () => menuItems(element).length === 4,
    () => `four items, not ${menuItems(element)}`,
  );

describe('captions', () => {
  afterEach(unmountAll);

  it('are listed by their labels, selected in the menu, and announced', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`, BOTH_LANGUAGES);
    control(element, 'Captions').click();
    await untilFourItems(element);
    expect(menuItems(element)).to.deep.equal(['Captions', 'Off', 'English', 'العربية']);
    await choose(element, 'English');
    expect(shownLanguage(element)).to.equal('en');
    const status = () => partOf(element, 'controls').querySelector('[role="status"]')?.textContent;
    await until(
      () => status() === 'Captions on: English',
      () => `the announcement, not ${status()}`,
    );
  });

  it('come from the stream if there is no <track>', async () => {
    const element = await controlledClip(`src="${FLOOD_HLS}" engine="hls" muted`);
    await until(() => findControl(element, 'Captions'), 'the captions button');
    control(element, 'Captions').click();
    await untilFourItems(element);
    expect(menuItems(element).slice(2)).to.have.members(['English', 'العربية']);
  });

  it('come from the video frames of a broadcast (CEA-608), labelled by their channel', async () => {
    const element = await controlledClip(`src="${CLOSED_CAPTIONS}" engine="hls" muted`);
    await until(() => findControl(element, 'Captions'), 'the captions button');
    expect(shownLanguage(element)).to.equal('');
    await choose(element, 'Captions', 'CC1');
    // At four times the speed, a busy machine may not look while a cue is active.
    const reports = reportsOf(element);
    const texts = () => only(reports, 'cue').map(({ text }) => text.trim());
    hurry(element);
    await until(
      () => texts().includes('Platform three, at ten.'),
      () => `the text, not ${texts()}`,
    );
    expect(element.textTracks.length).to.equal(1);
  });

  it('can be selected without a language', async () => {
    const element = await controlledClip(
      `src="${FLOOD_MP4}" muted`,
      `<track kind="captions" label="As spoken" src="${FLOOD_CAPTIONS}">`,
    );
    await choose(element, 'Captions', 'As spoken');
    await until(() => element.textTracks[0]?.activeCues?.length, 'a cue');
    expect(element.textTracks[0]?.mode).to.equal('showing');
    await choose(element, 'Captions', 'Off');
    expect(element.textTracks[0]?.mode).to.equal('disabled');
  });

  it("are shown in the preferred language, also a stream's own", async () => {
    savePreferences({ captions: 'ar' }, false);
    const element = await controlledClip(`src="${FLOOD_HLS}" engine="hls" muted`);
    await until(() => shownLanguage(element) === 'ar', 'the captions');
    await until(() => trackIn('ar', element)?.cues?.length, 'their cues');
  });

  it('whose file is missing are disabled in the menu and reported, and the clip plays', async () => {
    const element = await clip(
      `src="${FLOOD_MP4}" muted`,
      `${ENGLISH}${track('captions', 'fr', 'Français', floodFile('missing.vtt'), 'default')}`,
    );
    const reports = reportsOf(element);
    await play(element);
    await until(() => element.shadowRoot?.querySelector('[part="controls"]'), 'the controls');
    const broken = trackIn('fr', element);
    // WebKitGTK selects captions by the system's setting, not by the `default` attribute.
    if (broken) broken.mode = 'showing';
    await until(() => only(reports, 'error').length === 1, 'the report');
    const [{ kind, fatal, message } = {}] = only(reports, 'error');
    expect([kind, fatal]).to.deep.equal(['not-found', false]);
    expect(message).to.contain('missing.vtt');
    control(element, 'Captions').click();
    const item = () => menuItems(element).find((item) => item.startsWith('Français'));
    await until(
      () => item()?.endsWith('These captions are not available.'),
      () => `${item()}`,
    );
    expect(element.state).to.equal('playing');
  });

  it('are shown during muted autoplay, and hidden when the sound is turned on', async () => {
    const element = await clip(`src="${FLOOD_MP4}" autoplay`, ENGLISH);
    await untilMoving(element);
    await until(() => shownLanguage(element) === 'en', 'the captions');
    element.muted = false;
    await until(() => shownLanguage(element) === '', 'the captions to disappear');
  });

  it('stay off during muted autoplay if the reader has turned them off', async () => {
    const first = await controlledClip(`src="${NIGHT_MP4}" muted`, ENGLISH);
    await choose(first, 'Captions', 'Off');
    first.remove();
    const element = await clip(`src="${FLOOD_MP4}" autoplay`, ENGLISH);
    await untilMoving(element);
    expect(shownLanguage(element)).to.equal('');
  });

  it('stand above the control bar, and move down when it hides', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted start="1.5"`, BOTH_LANGUAGES);
    await choose(element, 'Captions', 'English');
    const lines = () =>
      Array.from(element.textTracks[0]?.activeCues ?? []).map((cue) =>
        'line' in cue ? cue.line : undefined,
      );
    await until(
      () => lines().some((line) => Number(line) < -3),
      () => `a higher line than ${lines()}`,
    );
    partOf(element, 'frame').dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await until(
      () => lines().includes('auto'),
      () => `the author's own line, not ${lines()}`,
    );
  });

  it('stand above the control bar with all lines that a narrow picture makes of them', async () => {
    const words = 'The river rose for three days before it came over the dam. '.repeat(3).slice(0, 165);
    const file = new Blob([`WEBVTT\n\n00:00.000 --> 01:00.000\n${words}\n`], { type: 'text/vtt' });
    const wide = await controlledClip(
      `src="${FLOOD_MP4}" muted style="inline-size: 320px"`,
      track('captions', 'en', 'English', URL.createObjectURL(file)),
    );
    await choose(wide, 'Captions', 'English');
    const line = () => {
      const cue = wide.textTracks[0]?.activeCues?.[0];
      return cue && 'line' in cue ? Number(cue.line) : Number.NaN;
    };
    // At 14 px, at most 50 letters have space in a line; the bar is as high as at least two lines.
    await until(
      () => line() <= -6,
      () => `a line for four lines above the bar, not ${line()}`,
    );
  });
});
