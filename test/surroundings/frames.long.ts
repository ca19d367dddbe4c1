import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { clip } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4 } from '../harness/clips.js';
import { control, findControl } from '../harness/controls.js';
import { leaveOut } from '../harness/leave-out.js';
import { clickCentre, loadPage, mount, pressKey, unmountAll } from '../harness/page.js';
import { play, untilMoving, videoOf } from '../harness/playing.js';
import { isWebKit } from '../harness/this-browser.js';
import { until } from '../harness/until.js';

const page = (name: string) => new URL(`../pages/${name}`, import.meta.url).href;

/** What test/pages/sandboxed.html tells. */
interface Told {
  readonly origin: string;
  readonly isDrawn: boolean;
  readonly state: string;
  readonly currentTime: number;
  readonly muted: boolean;
  readonly hasControls: boolean;
  readonly troubles: readonly string[];
}

/** A frame with nothing allowed but scripts. */
function sandbox(src: string): { readonly frame: HTMLIFrameElement; told(): Told | undefined } {
  const stage = mount(
    '<iframe title="sandbox" sandbox="allow-scripts" allow="autoplay; fullscreen" width="780" height="560"></iframe>',
  );
  const frame = stage.querySelector('iframe');
  if (!frame) throw new Error('no frame');
  let told: Told | undefined;
  const hear = ({ data, source }: MessageEvent) => {
    if (source === frame.contentWindow && data && 'isDrawn' in data) told = data;
    if (!frame.isConnected) window.removeEventListener('message', hear);
  };
  window.addEventListener('message', hear);
  frame.src = `${page('sandboxed.html')}?src=${encodeURIComponent(src)}`;
  return { frame, told: () => told };
}

describe('a sandboxed frame, without an origin and without storage', () => {
  afterEach(unmountAll);

  for (const [what, src] of [
    ['a file', FLOOD_MP4],
    ['HLS', FLOOD_HLS],
  ] as const) {
    it(`plays after a click, keeps a choice while the page lasts, and nothing goes wrong: ${what}`, async function () {
      if (src === FLOOD_HLS && isWebKit) leaveOut(this, 'hls.js does not begin in a sandbox');
      const { frame, told } = sandbox(src);
      await until(() => told()?.isDrawn, 'the facade');
      expect(told()?.origin).to.equal('null');
      await clickCentre(frame);
      await until(
        () => (told()?.currentTime ?? 0) > 0.5 && told()?.hasControls,
        () => `playing (${JSON.stringify(told())})`,
      );
      await pressKey('m');
      await until(() => told()?.muted, 'the silence');
      expect(told()?.state).to.equal('playing');
      expect(told()?.troubles).to.deep.equal([]);
    });
  }
});

describe('a page whose storage is blocked', () => {
  afterEach(unmountAll);

  it('plays, and keeps the choice for its other clips', async () => {
    const { view } = await loadPage(page('before-intent.html'));
    // As a browser does where the reader has blocked cookies.
    Object.defineProperty(view, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    const [first, second] = Array.from(view.document.querySelectorAll<NewsVideo>('news-video'));
    if (!first || !second) throw new Error('no clips');
    await until(() => second.matches(':state(drawn)'), 'the facades');
    await play(first);
    await until(() => findControl(first, 'Mute'), 'the controls');
    control(first, 'Mute').click();
    await until(() => first.muted, 'the silence');
    await play(second);
    expect(second.muted).to.equal(true);
  });
});

describe('a frame that allows nothing', () => {
  afterEach(unmountAll);

  it('has no buttons for full screen and small window where both are refused', async function () {
    const { frame } = await loadPage('about:blank');
    if (!('allow' in frame) || !('featurePolicy' in document)) leaveOut(this, 'no way to refuse it');
    frame.allow = "fullscreen 'none'; picture-in-picture 'none'";
    frame.src = page('policed.html');
    const clipIn = () => frame.contentDocument?.querySelector<NewsVideo>('#file');
    await until(() => clipIn()?.matches(':state(drawn)'), 'the facade');
    const element = clipIn() as NewsVideo;
    element.lang = 'en';
    element.scrollIntoView();
    await element.play();
    await untilMoving(element);
    await until(() => findControl(element, 'Pause'), 'the controls');
    expect(findControl(element, 'Full screen') ?? findControl(element, 'Picture-in-picture')).to.equal(
      undefined,
    );
  });
});

describe('a clip that is moved to another document and back', () => {
  afterEach(unmountAll);

  for (const [what, source] of [
    ['a file', `src="${FLOOD_MP4}"`],
    ['HLS', `src="${FLOOD_HLS}" engine="hls"`],
  ] as const) {
    it(`plays on there and here again, with its controls, from where it was: ${what}`, async function () {
      if (what === 'a file' && isWebKit) leaveOut(this, 'a file in another document begins at its beginning');
      const { view } = await loadPage('about:blank', 700, 250);
      const element = await clip(`${source} muted style="inline-size: 300px"`);
      const home = element.parentElement as HTMLElement;
      await play(element);
      await until(() => element.currentTime > 1, 'a second');
      for (const place of [view.document.body, home]) {
        const before = element.currentTime;
        place.append(element);
        await untilMoving(element);
        // The position that the clip goes on from may be that of the last `timeupdate`.
        expect(element.currentTime).to.be.within(before - 0.5, before + 6);
        await until(() => findControl(element, 'Pause'), 'the controls');
        const { width } = videoOf(element).getBoundingClientRect();
        expect(width).to.be.greaterThan(200);
      }
      expect(element.error).to.equal(null);
    });
  }

  it('keeps its place, paused, and plays on from there when it is told to', async () => {
    const { view } = await loadPage('about:blank', 700, 250);
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted style="inline-size: 300px"`);
    await element.play();
    await untilMoving(element);
    element.currentTime = 60;
    await until(() => element.currentTime > 60.2 && !element.seeking, 'the place');
    element.pause();
    await until(() => element.state === 'paused', 'the pause');
    view.document.body.append(element);
    await element.updateComplete;
    expect(element.state).to.equal('paused');
    await element.play();
    await untilMoving(element);
    expect(element.currentTime).to.be.within(59, 66);
  });
});
