import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { renderEmbedPage } from '../../src/server.js';
import { FLOOD_MP4 } from '../harness/clips.js';
import { clickCentre, loadPage, mount, nextFrame, unmountAll } from '../harness/page.js';
import { partOf, untilMoving } from '../harness/playing.js';
import { until } from '../harness/until.js';
import { FULL_CLIP } from '../server/clips.js';

/** The client library of the protocol, as far as the tests use it. */
interface PlayerClient {
  on(event: string, handle: (value?: { readonly seconds: number; readonly duration: number }) => void): void;
  off(event: string): void;
  supports(kind: 'event' | 'method', names: readonly string[]): boolean;
  play(): void;
  pause(): void;
  mute(): void;
  setVolume(percent: number): void;
  setCurrentTime(seconds: number): void;
  setLoop(isLoop: boolean): void;
  getVolume(tell: (percent: number) => void): void;
  getMuted(tell: (isMuted: boolean) => void): void;
  getPaused(tell: (isPaused: boolean) => void): void;
  getLoop(tell: (isLoop: boolean) => void): void;
  getDuration(tell: (seconds: number) => void): void;
  getCurrentTime(tell: (seconds: number) => void): void;
}

declare const playerjs: { readonly Player: new (frame: HTMLIFrameElement) => PlayerClient };

const EMBED = '/dist/embed.html';

/** This server under its other name: another origin. */
const elsewhere = location.origin.replace('localhost', '127.0.0.1');

/** The media are of the page's own origin, as its policy says. */
const SRC = new URL(FLOOD_MP4).pathname;

const queryOf = (fields: Readonly<Record<string, string>>) => `?${new URLSearchParams(fields)}`;
const CLIP_QUERY = queryOf({ src: SRC, headline: 'A flood', duration: '2:45' });

/** All messages of a frame, while it is in the page. */
function embed(src: string, attributes = '') {
  const stage = mount(`<iframe title="embed" width="640" height="360" ${attributes}></iframe>`);
  const frame = stage.querySelector('iframe');
  if (!frame) throw new Error('no frame');
  frame.style.border = '0';
  const messages: { readonly context?: string; readonly event?: string; readonly [name: string]: unknown }[] =
    [];
  const hear = ({ data, source }: MessageEvent) => {
    if (source === frame.contentWindow && typeof data === 'string') messages.push(JSON.parse(data));
    if (!frame.isConnected) window.removeEventListener('message', hear);
  };
  window.addEventListener('message', hear);
  frame.src = src;
  const send = (method: string, value?: unknown, listener?: string) =>
    frame.contentWindow?.postMessage(
      JSON.stringify({ context: 'player.js', version: '0.0.11', method, value, listener }),
      '*',
    );
  const last = (event: string) => messages.findLast((message) => message.event === event)?.value;
  const toldHeight = () => messages.findLast(({ context }) => context === 'iframe.resize')?.height;
  return { frame, messages, send, last, toldHeight };
}

const ask = <Value>(read: (tell: (value: Value) => void) => void) => new Promise<Value>(read);

async function clipIn(view: Window): Promise<NewsVideo> {
  const find = () => view.document.querySelector<NewsVideo>('news-video');
  await until(() => find()?.matches(':state(drawn)'), 'the clip');
  return find() as NewsVideo;
}

describe('a clip in the frame of another site', () => {
  before(async () => {
    const script = document.createElement('script');
    script.src = '/node_modules/player.js/dist/player-0.1.0.js';
    document.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
  });
  afterEach(unmountAll);

  it('is driven by the library player.js', async () => {
    const { frame } = embed(`${elsewhere}${EMBED}${CLIP_QUERY}`, 'allow="autoplay"');
    const player = new playerjs.Player(frame);
    const events: string[] = [];
    await new Promise<void>((resolve) => player.on('ready', () => resolve()));
    for (const event of ['play', 'pause', 'ended']) player.on(event, () => events.push(event));
    let position = 0;
    player.on('timeupdate', (value) => {
      position = value?.seconds ?? 0;
    });
    expect(player.supports('method', ['play', 'setVolume', 'getDuration'])).to.equal(true);
    expect(player.supports('event', ['timeupdate', 'ended', 'progress'])).to.equal(true);
    expect(await ask<boolean>((tell) => player.getPaused(tell))).to.equal(true);

    player.mute();
    player.play();
    await until(() => position > 0.3, 'the clip to play');
    expect(await ask<boolean>((tell) => player.getMuted(tell))).to.equal(true);
    expect(await ask<boolean>((tell) => player.getPaused(tell))).to.equal(false);
    expect(await ask<number>((tell) => player.getDuration(tell))).to.be.within(164, 166);

    player.pause();
    await until(() => events.includes('pause'), 'the pause');
    player.setCurrentTime(20);
    await until(() => position >= 20, 'the seek');
    expect(await ask<number>((tell) => player.getCurrentTime(tell))).to.be.within(20, 21);
    player.setVolume(30);
    expect(await ask<number>((tell) => player.getVolume(tell))).to.equal(30);
    player.setLoop(true);
    expect(await ask<boolean>((tell) => player.getLoop(tell))).to.equal(true);
    player.setLoop(false);

    player.setCurrentTime(164);
    player.play();
    await until(() => events.includes('ended'), 'the end');
    expect(events[0]).to.equal('play');
  });

  it('tells what it cannot do, and does nothing then', async () => {
    const { send, last } = embed(`${elsewhere}${EMBED}${CLIP_QUERY}`);
    await until(() => last('ready'), 'the frame');
    send('addEventListener', 'error', 'mine');
    send('setVolume', 'loud');
    await until(() => last('error'), 'the error');
    expect(last('error')).to.deep.equal({ code: -1, msg: 'setVolume: "loud" is not a number from 0 to 100' });
    send('setVolume', '50abc');
    send('setLoop', {});
    await until(() => (last('error') as { msg: string }).msg.startsWith('setLoop'), 'the error of the loop');
    send('setCurrentTime', -1);
    await until(
      () => (last('error') as { msg: string }).msg.startsWith('setCurrentTime'),
      'the error of the seek',
    );
    send('constructor');
    await until(() => (last('error') as { code: number }).code === 2, 'the error of the method');
    send('getVolume', undefined, 'answer');
    await until(() => last('getVolume'), 'the answer');
    expect(last('getVolume')).to.equal(100);
  });

  it('hears no other window than the page around it', async () => {
    const { frame, send, last } = embed(`${elsewhere}${EMBED}${CLIP_QUERY}`);
    await until(() => last('ready'), 'the frame');
    const other = mount('<iframe title="other"></iframe>').querySelector('iframe')?.contentWindow;
    const script = other?.document.createElement('script');
    if (!other || !script) throw new Error('no other frame');
    Reflect.set(other, 'target', frame.contentWindow);
    script.textContent = `target.postMessage('{"context":"player.js","method":"setVolume","value":10}', '*')`;
    other.document.body.append(script);
    send('setVolume', 40);
    send('getVolume');
    await until(() => last('getVolume'), 'the answer');
    expect(last('getVolume')).to.equal(40);
  });

  it('plays in a sandbox without origin and storage, and is driven there', async () => {
    const { send, last } = embed(
      `${elsewhere}${EMBED}${CLIP_QUERY}`,
      'sandbox="allow-scripts" allow="autoplay"',
    );
    await until(() => last('ready'), 'the frame');
    send('addEventListener', 'timeupdate');
    send('mute');
    send('play');
    await until(() => (last('timeupdate') as { seconds: number } | undefined)?.seconds, 'the clip to play');
  });
});

describe('embed.html', () => {
  afterEach(unmountAll);

  it('plays the clip of its query after a click, and fills a frame of any shape', async () => {
    const { frame, view } = await loadPage(`${EMBED}${CLIP_QUERY}`, 640, 360);
    const clip = await clipIn(view);
    expect(view.document.title).to.equal('A flood');
    for (const [width, height] of [
      [640, 360],
      [360, 640],
      [300, 150],
    ] as const) {
      frame.width = String(width);
      frame.height = String(height);
      const size = () => partOf(clip, 'frame').getBoundingClientRect();
      await until(
        () => Math.round(size().width) === width && Math.round(size().height) === height,
        () => `${width} × ${height}, not ${size().width} × ${size().height}`,
      );
      const { scrollWidth, scrollHeight } = view.document.documentElement;
      expect([scrollWidth, scrollHeight]).to.deep.equal([width, height]);
    }
    await clickCentre(partOf(clip, 'play-button'));
    await untilMoving(clip);
  });

  for (const [ratio, width, height] of [
    ['9/16', 360, 640],
    ['9/16', 640, 360],
    ['3/4', 360, 200],
    ['1', 300, 300],
  ] as const)
    it(`fills its frame of ${width} × ${height}, and tells one height: ${ratio}`, async () => {
      const query = queryOf({ src: SRC, headline: 'A flood', credit: 'AFP', 'aspect-ratio': ratio });
      const { frame, messages, toldHeight } = embed(`${EMBED}${query}`);
      frame.width = String(width);
      frame.height = String(height);
      await until(() => toldHeight(), 'the height');
      const clip = await clipIn(frame.contentWindow as Window);
      const box = () => partOf(clip, 'frame').getBoundingClientRect();
      const [shownWidth, shownHeight] = ratio.split('/').map(Number);
      const natural = (width * (shownHeight ?? 1)) / (shownWidth ?? 1);
      const fills = () =>
        Math.abs(box().height - Math.min(height, natural)) < 1 || Math.abs(box().height - height) < 1;
      await until(
        () => Math.round(box().width) === width && fills(),
        () => `${box().width} × ${box().height}`,
      );
      expect(toldHeight()).to.be.within(natural + 20, natural + 120);
      frame.height = String(toldHeight());
      await until(() => partOf(clip, 'caption').checkVisibility(), 'the caption');
      await until(
        () => Math.abs(box().height - natural) < 1,
        () => `${box().height}, not ${natural}`,
      );
      await nextFrame(frame.contentWindow as Window);
      expect(messages.filter(({ context }) => context === 'iframe.resize').length).to.be.at.most(2);
    });

  it('has its height once it is shown, in a page that obeys it from the beginning', async () => {
    const query = queryOf({ src: SRC, headline: 'A flood', credit: 'AFP' });
    const { frame, messages, toldHeight } = embed(`${EMBED}${query}`);
    const stage = frame.parentElement as HTMLElement;
    stage.style.display = 'none';
    const obey = () => {
      frame.style.height = `${toldHeight() ?? 360}px`;
    };
    window.addEventListener('message', obey);
    try {
      await until(() => messages.some(({ event }) => event === 'ready'), 'the frame');
      stage.style.display = '';
      await until(() => Number(toldHeight()) > 380 && frame.offsetHeight === toldHeight(), 'the height');
      const clip = await clipIn(frame.contentWindow as Window);
      await until(() => partOf(clip, 'caption').checkVisibility(), 'the caption');
      await clickCentre(partOf(clip, 'play-button'));
      await untilMoving(clip);
    } finally {
      window.removeEventListener('message', obey);
    }
  });

  it('tells the height of the box alone if there is no caption', async () => {
    const { toldHeight } = embed(`${EMBED}${queryOf({ src: SRC })}`);
    await until(() => toldHeight(), 'the height');
    expect(toldHeight()).to.equal(360);
  });

  it('tells the height that its caption needs, and shows it where there is room', async () => {
    const query = queryOf({
      src: SRC,
      headline: 'A flood',
      caption: 'What happens upstream.',
      credit: 'AFP',
    });
    const { frame, toldHeight } = embed(`${EMBED}${query}`);
    await until(() => toldHeight(), 'the height');
    const clip = await clipIn(frame.contentWindow as Window);
    const isShown = () => partOf(clip, 'caption').checkVisibility();
    expect(isShown()).to.equal(false);
    expect(toldHeight()).to.be.within(380, 440);
    frame.height = String(toldHeight());
    await until(isShown, 'the caption');
    await until(() => Math.round(partOf(clip, 'frame').getBoundingClientRect().height) === 360, '16:9');
    frame.height = '360';
    await until(() => !isShown(), 'the caption to go');
  });

  it('reads a clip from a file, whose relative URLs count from there', async () => {
    const { view } = await loadPage(`${EMBED}?clip=/test/pages/embedded-clip.json`, 640, 360);
    const clip = await clipIn(view);
    expect(clip.headline).to.equal('Ein Hochwasser');
    expect(view.document.documentElement.lang).to.equal('de');
    expect(clip.getAttribute('layout')).to.equal(null);
    expect(clip.querySelector('track')?.src).to.equal(
      `${location.origin}/demo/clips/flood-meadows/captions.en.vtt`,
    );
    expect(clip.querySelector('strong')).to.equal(null);
    await until(() => clip.querySelector('img')?.naturalWidth, 'the poster');
    await clickCentre(partOf(clip, 'play-button'));
    await untilMoving(clip);
  });

  it('shows media of its own origin alone, and leads nowhere else, whatever its query says', async () => {
    const poster = `${elsewhere}/demo/clips/flood-meadows/poster-480.jpg`;
    const { view } = await loadPage(
      `${EMBED}${queryOf({ src: `${elsewhere}${SRC}`, poster, 'poster-srcset': `/a.jpg 480w, ${poster} 960w`, href: '//evil.example' })}`,
    );
    const clip = await clipIn(view);
    expect(clip.getAttributeNames()).to.deep.equal([]);
    for (const srcset of [
      `/a.jpg 480w,${poster} 960w`,
      `/a.jpg 1x,//evil.example/x.jpg 2x`,
      `,//evil.example/x.jpg`,
    ]) {
      const { view } = await loadPage(`${EMBED}${queryOf({ 'poster-srcset': srcset })}`);
      expect((await clipIn(view)).hasAttribute('poster-srcset'), srcset).to.equal(false);
    }
  });

  it('shows a clip that fails in words if its file cannot be read', async () => {
    const { view } = await loadPage(`${EMBED}?clip=missing.json`, 640, 360);
    const clip = await clipIn(view);
    await clickCentre(partOf(clip, 'play-button'));
    await until(() => clip.state === 'failed', 'the error');
  });
});

describe('a page that renderEmbedPage() has rendered', () => {
  afterEach(unmountAll);

  async function load(options: Partial<Parameters<typeof renderEmbedPage>[1]> = {}) {
    const files = await (await fetch('/dist/files.json')).json();
    const clip = { ...FULL_CLIP, pageUrl: `${location.origin}/` };
    const html = renderEmbedPage(clip, { baseUrl: `${location.origin}/dist/`, files, ...options });
    return URL.createObjectURL(
      new Blob([html.replace('<head>', `<head><base href="${location.origin}/">`)], { type: 'text/html' }),
    );
  }

  it('has the clip before the script, in the size that it has after it', async () => {
    const url = await load({
      files: { ...(await (await fetch('/dist/files.json')).json()), entry: 'missing.js' },
    });
    const { frame, view } = await loadPage(url, 640, 400);
    const poster = view.document.querySelector('news-video img');
    const boxOf = (element: Element | null) => JSON.stringify(element?.getBoundingClientRect());
    await until(() => boxOf(poster).includes('"height":400'), 'the poster to fill the frame');
    frame.src = await load();
    await until(
      () => frame.contentWindow !== null && frame.contentDocument?.querySelector(':state(drawn)'),
      'the clip',
    );
    const clip = await clipIn(frame.contentWindow as Window);
    await until(() => boxOf(partOf(clip, 'frame')).includes('"height":400'), 'the clip to fill the frame');
  });

  it('is driven by the origins that it allows alone', async () => {
    const allowed = embed(await load({ parentOrigins: [location.origin] }));
    await until(() => allowed.last('ready'), 'the frame');
    allowed.send('getVolume');
    await until(() => allowed.last('getVolume') === 100, 'the answer');

    const refused = embed(await load({ parentOrigins: ['https://partner.example'] }));
    await until(() => refused.last('ready'), 'the frame');
    refused.send('getVolume');
    allowed.send('getMuted');
    await until(() => allowed.last('getMuted') === false, 'the later answer of the other frame');
    expect(refused.last('getVolume')).to.equal(undefined);
  });
});
