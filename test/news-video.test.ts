import { expect } from '@open-wc/testing';
import { NewsVideo } from '../src/define.js';
import { clip, only, reportsOf } from './harness/clip.js';
import { FLOOD_CAPTIONS, FLOOD_HLS, FLOOD_MP4, NIGHT_MP4 } from './harness/clips.js';
import { leaveOut } from './harness/leave-out.js';
import { clickCentre, loadPage, mount, nextFrame, pressKey, unmountAll } from './harness/page.js';
import { partOf, untilMoving, videoOf } from './harness/playing.js';
import { until } from './harness/until.js';

describe('NewsVideo', () => {
  afterEach(unmountAll);

  it('reflects attributes as properties, and properties as attributes, at once', async () => {
    const element = await clip('headline="A"');
    element.posterAlt = 'B';
    element.autoplay = true;
    element.setAttribute('stream-type', 'live');
    expect(element.getAttribute('poster-alt')).to.equal('B');
    expect(element.hasAttribute('autoplay')).to.equal(true);
    expect(element.streamType).to.equal('live');
    expect(element.headline).to.equal('A');
  });

  it('can be created by document.createElement()', () => {
    expect(document.createElement('news-video')).to.be.instanceOf(NewsVideo);
  });

  it('takes over properties that were set before the script was loaded', async () => {
    const late = document.createElement('news-video-late');
    Object.assign(late, { headline: 'set early', muted: true, duration: '2:45' });
    customElements.define('news-video-late', class extends NewsVideo {});
    document.body.append(late);
    const element = late as NewsVideo;
    await element.updateComplete;
    element.remove();
    expect(element.getAttribute('headline')).to.equal('set early');
    expect(element.muted).to.equal(true);
    expect(element.getAttribute('duration')).to.equal('2:45');
  });

  it('plays the source, from the position, that were set before the script was loaded', async () => {
    const late = document.createElement('news-video-later');
    Object.assign(late, { src: FLOOD_MP4, currentTime: 20, muted: true });
    customElements.define('news-video-later', class extends NewsVideo {});
    document.body.append(late);
    const element = late as NewsVideo;
    // In the same task: the first update waits for its turn.
    const played = element.play();
    expect(element.src).to.equal(FLOOD_MP4);
    await played;
    await untilMoving(element);
    expect(element.currentTime).to.be.above(19);
    element.remove();
  });

  it('requests nothing of a new source, when the start of the old one is given up for it', async () => {
    const { fetch } = window;
    const urls: string[] = [];
    window.fetch = (input, init) => {
      urls.push(String(input));
      return fetch(input, init);
    };
    try {
      const element = await clip(`src="${FLOOD_HLS}?old" engine="hls" muted`);
      const played = element.play();
      element.src = `${FLOOD_HLS}?new`;
      await played.catch(() => {});
      await until(() => element.state === 'idle', 'the poster');
      await element.updateComplete;
    } finally {
      window.fetch = fetch;
    }
    expect(urls.filter((url) => url.includes('?old')).length).to.be.at.most(1);
    expect(urls.filter((url) => url.includes('?new'))).to.deep.equal([]);
  });

  it('works on a page with two copies of the script', () => {
    expect(() => {
      if (!customElements.get('news-video')) customElements.define('news-video', NewsVideo);
    }).not.to.throw();
  });

  it('plays in another document after a move', async () => {
    const { view } = await loadPage('about:blank');
    const element = await clip(`src="${FLOOD_MP4}"`);
    view.document.body.append(element);
    const frame = partOf(element, 'frame').getBoundingClientRect();
    const button = partOf(element, 'play-button').getBoundingClientRect();
    expect([button.width, button.height]).to.deep.equal([frame.width, frame.height]);
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
  });

  it('plays on when a page moves it by moveBefore(), and speaks the language of its new place', async function () {
    const element = await clip(`src="${FLOOD_MP4}" muted`);
    const place = document.createElement('div');
    place.lang = 'de';
    element.parentElement?.prepend(place);
    // TypeScript 7.0 has no type for it (DOM, section "moveBefore").
    const { moveBefore } = place as unknown as { moveBefore?: (node: Node, child: null) => void };
    if (!moveBefore) leaveOut(this, 'the browser has no moveBefore()');
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
    const events: string[] = [];
    for (const type of ['pause', 'emptied', 'play', 'waiting'])
      element.addEventListener(type, () => events.push(type));
    const atSeconds = element.currentTime;
    moveBefore.call(place, element, null);
    await until(() => element.currentTime > atSeconds + 0.5, 'playing to go on');
    expect(events).to.deep.equal([]);
    await until(() => element.messages.retry !== 'Retry', 'German');
  });

  it('shows its state as a custom state', async () => {
    const element = await clip(`src="${FLOOD_MP4}"`);
    expect(element.matches(':state(idle)')).to.equal(true);
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
    await element.updateComplete;
    expect(element.matches(':state(playing)')).to.equal(true);
    expect(element.matches(':state(idle)')).to.equal(false);
  });

  it('calls play() in the task of the click, on a media element in the frame', async () => {
    const element = await clip(`src="${FLOOD_HLS}" preload="none"`);
    const calls: boolean[] = [];
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      calls.push(this.isConnected && this.getRootNode() === element.shadowRoot);
      return play.call(this);
    };
    try {
      partOf(element, 'play-button').click();
      expect(calls).to.deep.equal([true]);
    } finally {
      HTMLMediaElement.prototype.play = play;
    }
  });

  it('keeps one media element in the same frame, from the tap to the end', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls"`);
    await clickCentre(partOf(element, 'play-button'));
    const video = videoOf(element);
    const removed: Node[] = [];
    new MutationObserver((records) => {
      for (const { removedNodes } of records) removed.push(...removedNodes);
    }).observe(partOf(element, 'frame'), { childList: true });
    await untilMoving(element);
    expect(videoOf(element) === video).to.equal(true);
    expect(removed.includes(video)).to.equal(false);
  });

  for (const key of ['Enter', 'Space']) {
    it(`plays at a press of ${key}, and moves the focus to the player's button`, async () => {
      const element = await clip(`src="${FLOOD_MP4}"`);
      partOf(element, 'play-button').focus();
      await pressKey(key);
      await untilMoving(element);
      const focused = () => element.shadowRoot?.activeElement;
      await until(
        () => focused()?.getAttribute('aria-label') === 'Pause',
        () => `the focus on the button, not ${focused()}`,
      );
      expect(document.activeElement === element).to.equal(true);
    });
  }

  it('announces in a live region that it plays', async () => {
    const element = await clip(`src="${FLOOD_MP4}"`);
    await clickCentre(partOf(element, 'play-button'));
    await until(
      () => element.shadowRoot?.querySelector('figure > [role="status"]')?.textContent === 'Video is playing',
      'the status',
    );
  });

  it('shows the poster until the first frame, and then only the player', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" headline="A" duration="2:45"`);
    let hasPicture = false;
    const posterLeft: string[] = [];
    new MutationObserver((records) => {
      const isNamed = (selector: string) => (node: Node) => node instanceof Element && node.matches(selector);
      for (const { addedNodes, removedNodes } of records) {
        if (Array.from(addedNodes).some(isNamed('video')))
          videoOf(element).requestVideoFrameCallback(() => {
            hasPicture = true;
          });
        if (Array.from(removedNodes).some(isNamed('.poster')))
          posterLeft.push(hasPicture ? 'after a picture' : 'before any');
      }
    }).observe(partOf(element, 'frame'), { childList: true, subtree: true });
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
    expect(posterLeft).to.deep.equal(['after a picture']);
    await element.updateComplete;
    expect(
      element.shadowRoot?.querySelector('slot[name="poster"], [part~="badge"], [part~="play-button"]'),
    ).to.equal(null);
  });

  it('shows the captions of its <track> children', async () => {
    const element = await clip(
      `src="${FLOOD_HLS}" engine="hls"`,
      `<track kind="captions" src="${FLOOD_CAPTIONS}" srclang="en" label="English" default>`,
    );
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
    const shown = () =>
      Array.from(element.textTracks).filter(({ kind }) => kind === 'captions' || kind === 'subtitles');
    expect(shown().map(({ label, language }) => [label, language])).to.deep.equal([['English', 'en']]);
    const [captions] = shown();
    // WebKit heeds the system's wish before the author's default.
    if (captions) captions.mode = 'showing';
    await until(() => (captions?.cues?.length ?? 0) > 20, 'the cues');
  });

  it('offers the captions of an HLS stream', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls"`);
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
    await until(() => element.textTracks.length === 2, 'two languages');
    expect(Array.from(element.textTracks, ({ label }) => label)).to.deep.equal(['English', 'العربية']);
  });

  it('plays the range from start to end', async () => {
    const element = await clip(`src="${FLOOD_MP4}" start="0:30" end="0:31"`);
    const positions: number[] = [];
    element.addEventListener('timeupdate', () => positions.push(element.currentTime));
    let endings = 0;
    element.addEventListener('ended', () => endings++);
    await clickCentre(partOf(element, 'play-button'));
    await until(() => element.state === 'ended', 'the end of the part');
    await until(() => endings > 0, 'its event');
    expect(endings).to.equal(1);
    expect(element.ended).to.equal(true);
    expect(element.paused).to.equal(true);
    expect(element.currentTime).to.be.within(31, 35);
    await element.play();
    expect(element.currentTime).to.be.within(29.9, 30.99);
  });

  it('repeats with the attribute loop', async () => {
    const element = await clip(`src="${FLOOD_MP4}" start="10" end="10.8" loop`);
    await clickCentre(partOf(element, 'play-button'));
    let returns = 0;
    element.addEventListener('seeked', () => {
      if (element.currentTime < 10.4) returns++;
    });
    await until(() => returns >= 2, 'the second round');
    await until(
      () => element.state === 'playing',
      () =>
        `playing on (${element.state} at ${element.currentTime} ${element.paused} ${element.readyState} ${element.seeking})`,
    );
  });

  it('warns once about an invalid attribute, and uses its default', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void warnings.push(message);
    try {
      const element = await clip(
        `src="${FLOOD_MP4}" muted duration="abc" aspect-ratio="0" href="javascript:alert(1)"`,
      );
      await until(() => warnings.length === 3, 'three warnings');
      element.headline = 'another render';
      await element.updateComplete;
      await nextFrame();
      expect(warnings.length).to.equal(3);
      expect(warnings.join())
        .to.contain('duration="abc"')
        .and.contain('aspect-ratio="0"')
        .and.contain('href="javascript:alert(1)"');
      await element.play();
      expect(element.state).to.equal('playing');
    } finally {
      console.warn = warn;
    }
  });

  it('shows the poster when its source changes, and plays the new source', async () => {
    const element = await clip(`src="${FLOOD_MP4}"`);
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
    element.src = NIGHT_MP4;
    await element.updateComplete;
    // The reader's focus has gone back to the play button, which is an intent.
    expect(['idle', 'warming']).to.include(element.state);
    expect(element.currentTime).to.equal(0);
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
    expect(element.duration).to.be.closeTo(119, 0.1);
  });

  it('lets the page handle play-request itself', async () => {
    const element = await clip(`src="${FLOOD_MP4}" preload="none"`);
    element.addEventListener('news-video', (event) => {
      if (event.detail.action === 'play-request') event.preventDefault();
    });
    const reports = reportsOf(element);
    await clickCentre(partOf(element, 'play-button'));
    await nextFrame();
    expect(element.state).to.equal('idle');
    expect(only(reports, 'play-request').length).to.equal(1);
    await element.play();
    expect(element.state).to.equal('playing');
    expect(only(reports, 'play-request').length).to.equal(1);
  });
});

describe('the members of a media element on <news-video>', () => {
  afterEach(unmountAll);

  it('have the values of an empty media element before the first tap', async () => {
    const element = await clip(`src="${FLOOD_MP4}" duration="2:45"`);
    expect(element.paused).to.equal(true);
    expect(element.ended).to.equal(false);
    expect(element.currentTime).to.equal(0);
    expect(element.duration).to.equal(165);
    expect(element.readyState).to.equal(0);
    expect(element.buffered.length).to.equal(0);
    expect(element.textTracks.length).to.equal(0);
    expect(element.error).to.equal(null);
    expect((await clip('')).duration).to.be.NaN;
  });

  it('keep what a script sets before the first tap', async () => {
    const element = await clip(`src="${FLOOD_MP4}"`);
    element.volume = 0.25;
    element.muted = true;
    element.currentTime = 42;
    await element.play();
    expect([element.volume, element.muted]).to.deep.equal([0.25, true]);
    expect(element.currentTime).to.be.within(41.9, 60);
  });

  it('keep a speed that a script sets before the first tap', async () => {
    const element = await clip(`src="${FLOOD_MP4}"`);
    element.playbackRate = 1.5;
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
    expect(element.playbackRate).to.equal(1.5);
  });

  it('start muted with the attribute muted', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted`);
    await element.play();
    expect(element.muted).to.equal(true);
  });

  it('play, pause and seek, and dispatch the media events', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    const heard: string[] = [];
    for (const type of [
      'play',
      'loadstart',
      'loadedmetadata',
      'canplay',
      'playing',
      'timeupdate',
      'seeking',
      'seeked',
      'pause',
    ]) {
      element.addEventListener(type, ({ bubbles }) => void heard.push(bubbles ? `${type} bubbles` : type));
    }
    await element.play();
    expect(element.paused).to.equal(false);
    element.currentTime = 80;
    await until(() => heard.includes('seeked'), 'the seek');
    await untilMoving(element);
    expect(element.currentTime).to.be.within(79.9, 100);
    element.pause();
    await until(() => heard.includes('pause'), 'the pause');
    expect(element.paused).to.equal(true);
    expect(element.state).to.equal('paused');
    expect(new Set(heard)).to.deep.equal(
      new Set([
        'play',
        'loadstart',
        'loadedmetadata',
        'canplay',
        'playing',
        'timeupdate',
        'seeking',
        'seeked',
        'pause',
      ]),
    );
  });

  it('reject play() outside a document', async () => {
    const element = document.createElement('news-video');
    element.src = FLOOD_MP4;
    const error: unknown = await element.play().catch((reason: unknown) => reason);
    expect((error as DOMException).name).to.equal('InvalidStateError');
  });

  it('reject play() if the clip is paused at once', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted`);
    const playing = element.play().catch((reason: DOMException) => reason.name);
    element.pause();
    expect(await playing).to.equal('AbortError');
    expect(element.state).to.equal('paused');
  });

  it('can be called in any order', async () => {
    const element = mount('<news-video></news-video>').querySelector('news-video');
    expect(() => {
      element?.pause();
      element?.load();
      element?.warm();
      element?.pause();
    }).not.to.throw();
    const error: unknown = await element?.play().catch((reason: unknown) => reason);
    expect((error as DOMException).name).to.equal('NotSupportedError');
    expect(element?.error?.code).to.equal(4);
  });
});
