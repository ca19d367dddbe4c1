import { expect } from '@open-wc/testing';
import { page } from '../../src/page/page-state.js';
import { savePreferences as chooseForAll, viewerPreferences } from '../../src/page/viewer-preferences.js';
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
import { clickCentre, unmountAll } from '../harness/page.js';
import { hurry, partOf, untilMoving, videoOf } from '../harness/playing.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

const ENGLISH = track('captions', 'en', 'English');
const BOTH = ENGLISH + track('captions', 'ar', 'العربية');

const shown = (element: { readonly textTracks: TextTrackList }) =>
  Array.from(element.textTracks)
    .filter(({ mode }) => mode === 'showing')
    .map(({ language }) => language)
    .join();

afterEach(unmountAll);

describe("the reader's choices", () => {
  it('hold for the other clips of the page at once, and for those that are opened later', async () => {
    const one = await controlledClip(`src="${FLOOD_MP4}" muted`, BOTH);
    const other = await controlledClip(`src="${NIGHT_MP4}" muted`, BOTH);
    control(other, 'Unmute').click();
    await choose(other, 'Speed', '1.25×');
    await choose(other, 'Captions', 'العربية');
    await until(() => !one.muted && one.playbackRate === 1.25 && shown(one) === 'ar', 'the other clip');
    const later = await controlledClip(`src="${NIGHT_MP4}" muted`, BOTH);
    expect([later.muted, later.playbackRate, shown(later)]).to.deep.equal([false, 1.25, 'ar']);
  });

  it('hold for the next visit', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}"`);
    control(element, 'Mute').click();
    page().preferences = {};
    expect(viewerPreferences(true)).to.deep.equal({ volume: 1, muted: true });
    expect(viewerPreferences(false)).to.deep.equal({});
  });

  it('stay on the page where its author allows no storage', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" storage="none"`);
    control(element, 'Mute').click();
    expect(localStorage.length).to.equal(0);
    expect(viewerPreferences(false).muted).to.equal(true);
  });

  for (const stored of ['{', '[]', 'null', '{"volume":7,"muted":"yes","playbackRate":-1,"captions":5,"x":1}'])
    it(`are none where the storage holds ${stored}`, () => {
      localStorage.setItem('news-video', stored);
      expect(viewerPreferences(true)).to.deep.equal({});
    });

  it('survive a storage that is full, or forbidden', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}"`);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      control(element, 'Mute').click();
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect([element.muted, viewerPreferences(true).muted]).to.deep.equal([true, true]);
  });

  it('are not what a script of the page does', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    element.volume = 0.3;
    element.playbackRate = 2;
    await until(() => videoOf(element).playbackRate === 2, 'the speed');
    expect(viewerPreferences(true)).to.deep.equal({});
  });
});

describe('captions', () => {
  it('are listed with their own names, chosen, and announced', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`, BOTH);
    control(element, 'Captions').click();
    await until(
      () => menuItems(element).length === 4,
      () => `four items, not ${menuItems(element)}`,
    );
    expect(menuItems(element)).to.deep.equal(['Captions', 'Off', 'English', 'العربية']);
    await choose(element, 'English');
    expect(shown(element)).to.equal('en');
    const status = () => partOf(element, 'controls').querySelector('[role="status"]')?.textContent;
    await until(
      () => status() === 'Captions on: English',
      () => `the announcement, not ${status()}`,
    );
  });

  it("are the stream's own where there is no <track>, in the same menu", async () => {
    const element = await controlledClip(`src="${FLOOD_HLS}" engine="hls" muted`);
    await until(() => findControl(element, 'Captions'), 'the captions button');
    control(element, 'Captions').click();
    await until(
      () => menuItems(element).length === 4,
      () => `four items, not ${menuItems(element)}`,
    );
    expect(menuItems(element).slice(2)).to.have.members(['English', 'العربية']);
  });

  it('are those in the pictures of a broadcast stream, by their channel', async () => {
    const element = await controlledClip(`src="${CLOSED_CAPTIONS}" engine="hls" muted`);
    await until(() => findControl(element, 'Captions'), 'the captions button');
    expect(shown(element)).to.equal('');
    await choose(element, 'Captions', 'CC1');
    const words = () =>
      Array.from(element.textTracks)
        .flatMap(({ activeCues }) => Array.from(activeCues ?? []))
        .map((cue) => (cue as VTTCue).text.trim());
    hurry(element);
    await until(
      () => words().includes('Platform three, at ten.'),
      () => `the words, not ${words()}`,
    );
    expect(element.textTracks.length).to.equal(1);
  });

  it('can be chosen where their author does not tell the language', async () => {
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

  it("are shown as the reader chose on another clip, in a stream's own as well", async () => {
    chooseForAll({ captions: 'ar' }, false);
    const element = await controlledClip(`src="${FLOOD_HLS}" engine="hls" muted`);
    await until(() => shown(element) === 'ar', 'the captions');
    const cues = () => Array.from(element.textTracks).find(({ language }) => language === 'ar')?.cues?.length;
    await until(cues, 'their cues');
  });

  it('that cannot be had are named in the menu and in an event, and the clip plays', async () => {
    const element = await clip(
      `src="${FLOOD_MP4}" muted`,
      `${ENGLISH}${track('captions', 'fr', 'Français', floodFile('missing.vtt'), 'default')}`,
    );
    const reports = reportsOf(element);
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
    await until(() => element.shadowRoot?.querySelector('[part="controls"]'), 'the controls');
    const broken = Array.from(element.textTracks).find(({ language }) => language === 'fr');
    // WebKit heeds the system's wish before the author's default.
    if (broken) broken.mode = 'showing';
    await until(() => only(reports, 'error').length === 1, 'the report');
    const [{ kind, fatal, message } = {}] = only(reports, 'error');
    expect([kind, fatal]).to.deep.equal(['not-found', false]);
    expect(message).to.contain('missing.vtt');
    control(element, 'Captions').click();
    const unavailable = () => menuItems(element).find((item) => item.startsWith('Français'));
    await until(
      () => unavailable()?.endsWith('These captions are not available.'),
      () => `${unavailable()}`,
    );
    expect(element.state).to.equal('playing');
  });

  it('show with a clip that plays by itself without sound, and go when it is given its sound', async () => {
    const element = await clip(`src="${FLOOD_MP4}" autoplay`, ENGLISH);
    await untilMoving(element);
    await until(() => shown(element) === 'en', 'the captions');
    element.muted = false;
    await until(() => shown(element) === '', 'the captions to go');
  });

  it('stay off in a silent clip whose reader has turned them off', async () => {
    const first = await controlledClip(`src="${NIGHT_MP4}" muted`, ENGLISH);
    await choose(first, 'Captions', 'Off');
    first.remove();
    const element = await clip(`src="${FLOOD_MP4}" autoplay`, ENGLISH);
    await untilMoving(element);
    expect(shown(element)).to.equal('');
  });

  it('stand above the control bar while it is there, and come down with it', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted start="1.5"`, BOTH);
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
});
