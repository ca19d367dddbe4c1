import { expect } from '@open-wc/testing';
import { only, reportsOf } from '../harness/clip.js';
import { choose, control, findControl, menuItems } from '../harness/controls.js';
import { clickCentre, glideTo, requestsOf, unmountAll } from '../harness/page.js';
import { partOf, play, untilMoving } from '../harness/playing.js';
import { type PolicedPage, policedPage, STRICT, TRUSTED_TYPES } from '../harness/policed-page.js';
import { tryTwiceInFirefox } from '../harness/second-try.js';
import { until } from '../harness/until.js';

/** Everything that a reader can do with a clip, each on a page of its own. */
const FEATURES: Readonly<Record<string, (page: PolicedPage) => Promise<void>>> = {
  async 'shows the poster, in its box, with its badges'({ clip }) {
    const element = await clip('hls');
    await until(() => element.shadowRoot?.querySelector<HTMLImageElement>('img')?.naturalWidth, 'the poster');
    const { width, height } = partOf(element, 'frame').getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.02);
    expect(partOf(element, 'cc').textContent).to.contain('EN');
  },

  async 'plays HLS with captions, chapters, storyboard and menus, to the end'({ clip }) {
    const element = await clip('hls');
    await play(element);
    await until(() => findControl(element, 'Pause'), 'the controls');
    await until(
      () => Array.from(element.textTracks).find(({ mode }) => mode === 'showing')?.cues?.length,
      'captions',
    );
    await until(
      () => element.shadowRoot?.querySelectorAll('.mark').length === 5,
      'the marks of the chapters',
    );
    await glideTo(control(element, 'Position'));
    const thumbnail = () => element.shadowRoot?.querySelector('.preview .thumbnail');
    await until(thumbnail, 'the picture over the slider');
    expect(getComputedStyle(thumbnail() as Element).backgroundImage).to.contain('/storyboard.jpg');
    await choose(element, 'Speed', '1.5×');
    expect(element.playbackRate).to.equal(1.5);
    control(element, 'Settings').click();
    expect(menuItems(element).length).to.be.greaterThan(2);
    element.currentTime = element.duration - 0.5;
    await until(() => element.state === 'ended', 'the end');
    await until(() => element.shadowRoot?.querySelector('.end a[href="/demo/index.html"]'), 'the end screen');
  },

  async 'writes the transcript, and plays from a line of it'({ view, clip }) {
    const element = await clip('hls');
    await until(() => view.document.querySelector('.line'), 'the text');
    const line = Array.from(view.document.querySelectorAll<HTMLElement>('.line')).at(2);
    expect(view.getComputedStyle(line as Element).cursor).to.equal('pointer');
    line?.click();
    await untilMoving(element);
    expect(element.currentTime).to.be.greaterThan(4);
  },

  async 'follows a link of the text'({ view, clip }) {
    const element = await clip('hls');
    await clickCentre(view.document.querySelector('#link') as Element);
    await untilMoving(element);
    expect(element.currentTime).to.be.within(130, 135);
  },

  async 'plays MPEG-TS'({ clip }) {
    const element = await clip('ts');
    await play(element);
  },

  async 'shows captions that the stream brings'({ clip }) {
    const element = await clip('ts');
    const reports = reportsOf(element);
    await element.play();
    await untilMoving(element);
    const [captions] = Array.from(element.textTracks);
    if (captions) captions.mode = 'showing';
    await until(() => captions?.activeCues?.length, 'a caption');
    expect(only(reports, 'error')).to.deep.equal([]);
    // Firefox reads what is left of the tracks then.
    element.load();
    await until(() => element.textTracks.length === 0 || captions?.mode === 'hidden', 'the end of the visit');
  },

  async 'plays a file, in German'({ clip }) {
    const element = await clip('file');
    await until(() => partOf(element, 'play-button').ariaLabel?.startsWith('Video abspielen'), 'German');
    await play(element);
    await until(() => findControl(element, 'Einstellungen'), 'German controls');
  },

  async 'says why a clip fails, and tries again'({ clip }) {
    const element = await clip('gone');
    await clickCentre(partOf(element, 'play-button'));
    await until(() => element.state === 'failed', 'the failure');
    await element.updateComplete;
    expect(partOf(element, 'message').textContent).to.contain('This video is no longer here.');
    const reports = reportsOf(element);
    element.shadowRoot?.querySelector<HTMLElement>('.retry')?.click();
    await until(() => only(reports, 'error').length > 0 && element.state === 'failed', 'the second failure');
    element.muted = true;
    element.src = '/demo/clips/night-trains/clip-360.mp4?late';
    await element.updateComplete;
    await play(element);
  },
};

const isOfWorker = (violation: string) => /^(worker-src|require-trusted-types-for) .*worker/i.test(violation);

const tookWorker = ({ view }: PolicedPage) =>
  requestsOf(view).some((url) => /\/chunks\/hls-worker-[\w-]+\.js$/.test(url));

describe('a page with the strictest policy', function () {
  tryTwiceInFirefox(this);
  afterEach(unmountAll);

  for (const [feature, use] of Object.entries(FEATURES)) {
    it(`${feature}, and nothing is refused`, async () => {
      const page = await policedPage(STRICT);
      await use(page);
      expect(page.violations()).to.deep.equal([]);
    }).timeout(40_000);
  }

  for (const [feature, use] of Object.entries(FEATURES)) {
    it(`${feature}, with Trusted Types, and nothing but the worker is refused`, async () => {
      const page = await policedPage(TRUSTED_TYPES);
      await use(page);
      expect(page.violations().filter((violation) => !isOfWorker(violation))).to.deep.equal([]);
    }).timeout(40_000);
  }

  it('has the worker of hls.js unpack MPEG-TS', async () => {
    const page = await policedPage(STRICT);
    await FEATURES['plays MPEG-TS']?.(page);
    await until(() => tookWorker(page), 'the worker');
  });

  for (const [what, policy] of [
    ["worker-src 'none'", { ...STRICT, 'worker-src': "'none'" }],
    ['Trusted Types', TRUSTED_TYPES],
  ] as const) {
    it(`plays MPEG-TS without a worker under ${what}, and does not ask for one again`, async () => {
      const page = await policedPage(policy);
      const element = await page.clip('ts');
      const asked = () => page.violations().length;
      await FEATURES['plays MPEG-TS']?.(page);
      const askedAtFirst = asked();
      element.load();
      await element.play();
      await untilMoving(element);
      expect(page.violations().filter((violation) => !isOfWorker(violation))).to.deep.equal([]);
      expect(asked()).to.equal(askedAtFirst);
    });
  }
});
