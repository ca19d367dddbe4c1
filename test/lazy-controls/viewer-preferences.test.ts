import { expect } from '@open-wc/testing';
import { page } from '../../src/page/page-state.js';
import { viewerPreferences } from '../../src/page/viewer-preferences.js';
import { FLOOD_MP4, NIGHT_MP4 } from '../harness/clips.js';
import { choose, control, controlledClip } from '../harness/controls.js';
import { unmountAll } from '../harness/page.js';
import { videoOf } from '../harness/playing.js';
import { BOTH_LANGUAGES, shownLanguage } from '../harness/tracks.js';
import { until } from '../harness/until.js';

function consentMeta(content: string): HTMLMetaElement {
  const meta = document.createElement('meta');
  meta.name = 'news-video-consent';
  meta.content = content;
  document.head.append(meta);
  return meta;
}

describe("the reader's preferences", () => {
  afterEach(() => {
    unmountAll();
    document.querySelector('meta[name="news-video-consent"]')?.remove();
  });

  it('apply to all clips of the page, and to those that start later', async () => {
    const one = await controlledClip(`src="${FLOOD_MP4}" muted`, BOTH_LANGUAGES);
    const other = await controlledClip(`src="${NIGHT_MP4}" muted`, BOTH_LANGUAGES);
    control(other, 'Unmute').click();
    await choose(other, 'Speed', '1.25×');
    await choose(other, 'Captions', 'العربية');
    const isApplied = () => !one.muted && one.playbackRate === 1.25 && shownLanguage(one) === 'ar';
    await until(isApplied, 'the preferences on the other clip');
    const later = await controlledClip(`src="${NIGHT_MP4}" muted`, BOTH_LANGUAGES);
    expect([later.muted, later.playbackRate, shownLanguage(later)]).to.deep.equal([false, 1.25, 'ar']);
  });

  it('are stored for the next visit', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}"`);
    control(element, 'Mute').click();
    page().preferences = {};
    expect(viewerPreferences(true)).to.deep.equal({ volume: 1, muted: true });
    expect(viewerPreferences(false)).to.deep.equal({});
  });

  it('are not stored with storage="none"', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" storage="none"`);
    control(element, 'Mute').click();
    expect(localStorage.length).to.equal(0);
    expect(viewerPreferences(false).muted).to.equal(true);
  });

  for (const content of ['', 'pending', 'denied', 'Granted?']) {
    it(`are neither stored nor read while the page's consent is "${content}"`, async () => {
      localStorage.setItem('news-video', '{"playbackRate":2}');
      const meta = consentMeta(content);
      const element = await controlledClip(`src="${FLOOD_MP4}"`);
      const button = control(element, 'Mute');
      button.click();
      expect(localStorage.getItem('news-video')).to.equal('{"playbackRate":2}');
      expect(viewerPreferences(true)).to.deep.equal({ volume: 1, muted: true });
      meta.content = ' GRANTED ';
      button.click();
      expect(JSON.parse(localStorage.getItem('news-video') ?? '')).to.deep.include({
        muted: false,
        playbackRate: 2,
      });
    });
  }

  it('are empty if what is stored is invalid', () => {
    const invalid = ['{', '[]', 'null', '{"volume":7,"muted":"yes","playbackRate":-1,"captions":5,"x":1}'];
    for (const stored of invalid) {
      localStorage.setItem('news-video', stored);
      expect(viewerPreferences(true), stored).to.deep.equal({});
    }
  });

  it('apply to the page if the storage is full or forbidden', async () => {
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

  it('do not come from scripts of the page', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    element.volume = 0.3;
    element.playbackRate = 2;
    await until(() => videoOf(element).playbackRate === 2, 'the speed');
    expect(viewerPreferences(true)).to.deep.equal({});
  });
});
