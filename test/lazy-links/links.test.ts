import { expect } from '@open-wc/testing';
import { NewsVideo } from '../../src/define.js';
import { only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4, floodFile } from '../harness/clips.js';
import { clickCentre, mount, pressKey, unmountAll } from '../harness/page.js';
import { partOf, untilMoving } from '../harness/playing.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

/** An article with a clip whose id is "clip", and `text`, which has one link or button. */
async function article(text: string, attributes = ''): Promise<{ element: NewsVideo; text: HTMLElement }> {
  const stage = mount(
    `<p>${text}</p><news-video id="clip" src="${FLOOD_HLS}" engine="hls" duration="2:45" muted ${attributes}></news-video>`,
  );
  const element = stage.querySelector('news-video');
  const [child] = stage.querySelectorAll<HTMLElement>('p > *');
  if (!element || !child) throw new Error('no article');
  await element.updateComplete;
  return { element, text: child };
}

const FLOOD_HEAD = floodFile('cmaf/360p/head.mp4');

const nearTo = (element: NewsVideo, seconds: number) => () =>
  element.currentTime >= seconds - 0.5 && element.currentTime < seconds + 5;

describe('a deep link', () => {
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('plays the clip from that moment, as if the reader had pressed play', async () => {
    const { element, text } = await article('<a href="#clip&t=1:12">the flood</a>');
    const reports = reportsOf(element);
    await clickCentre(text);
    await untilMoving(element);
    expect(nearTo(element, 72)(), `${element.currentTime}`).to.equal(true);
    expect(only(reports, 'start').map(({ by }) => by)).to.deep.equal(['reader']);
    expect(only(reports, 'play-request').length).to.equal(1);
    expect(location.hash).to.equal('#clip&t=1:12');
  });

  it('plays from that moment although the beginning is being prefetched', async () => {
    const { element, text } = await article('<a href="#clip&t=1:12">the flood</a>', `head="${FLOOD_HEAD}"`);
    element.warm();
    await until(() => element.state === 'warming', 'the player');
    element.load();
    // The player is loaded, so this prefetches at once, and the click comes before any data.
    element.warm();
    text.click();
    await untilMoving(element);
    expect(nearTo(element, 72)(), `${element.currentTime}`).to.equal(true);
  });

  it('seeks a clip that plays already, at each click', async () => {
    const { element, text } = await article('<a href="#clip&t=PT1M12S">the flood</a>');
    await clickCentre(text);
    await untilMoving(element);
    element.currentTime = 5;
    await until(nearTo(element, 5), 'another place');
    await clickCentre(text);
    await until(nearTo(element, 72), () => `the moment, not ${element.currentTime}`);
  });

  it('works with the keyboard', async () => {
    const { element, text } = await article('<a href="#clip&t=72">the flood</a>');
    text.focus();
    await pressKey('Enter');
    await untilMoving(element);
    expect(nearTo(element, 72)()).to.equal(true);
  });

  it('in the page’s own URL shows the moment on the poster, and a tap plays from there', async () => {
    const { element } = await article('<i></i>');
    location.hash = '#clip&t=1:12';
    const badge = () => partOf(element, 'badge').textContent;
    await until(
      () => badge() === '01:12 / 02:45',
      () => `the moment on the badge, not ${badge()}`,
    );
    // Also in an article that is written from right to left.
    expect(partOf(element, 'badge').dir).to.equal('ltr');
    expect(element.state).to.equal('idle');
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
    expect(nearTo(element, 72)()).to.equal(true);
  });

  it('dispatches a play-request, and does not play when it is prevented', async () => {
    const { element, text } = await article('<a href="#clip&t=1:12">the flood</a>');
    element.addEventListener('news-video', (event) => {
      if (event.detail.action === 'play-request') event.preventDefault();
    });
    await clickCentre(text);
    await until(() => location.hash === '#clip&t=1:12' && element.currentTime === 72, 'the place');
    expect(element.state).to.be.oneOf(['idle', 'warming']);
  });

  for (const [what, href] of [
    ['another element', '#other&t=1:12'],
    ['no time', '#clip&t=soon'],
    ['another page', '/elsewhere#clip&t=1:12'],
  ] as const)
    it(`to ${what} is left to the browser`, async () => {
      const { element, text } = await article(`<a href="${href}">the flood</a>`);
      text.addEventListener('click', (event) => event.preventDefault());
      await clickCentre(text);
      expect(element.currentTime).to.equal(0);
    });
});

describe('an invoker command', () => {
  afterEach(unmountAll);
  const button = (command: string, value = '') =>
    `<button commandfor="clip" command="${command}" value="${value}">do</button>`;

  it('plays and pauses the clip', async () => {
    const { element, text } = await article(button('--toggle'));
    await clickCentre(text);
    await untilMoving(element);
    await clickCentre(text);
    await until(() => element.state === 'paused', 'the pause');
    text.setAttribute('command', '--play');
    await clickCentre(text);
    await untilMoving(element);
    text.setAttribute('command', '--pause');
    await clickCentre(text);
    await until(() => element.state === 'paused', 'the pause');
  });

  it('runs once when the pointer was never near the button', async () => {
    const { element, text } = await article(button('--toggle'));
    text.click();
    await untilMoving(element);
    text.click();
    await until(() => element.state === 'paused', 'the pause');
  });

  it('seeks, and warns once about a value that is no time', async () => {
    const { element, text } = await article(button('--seek', '1:12'));
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text) => void warnings.push(text);
    try {
      await clickCentre(text);
      await until(() => element.currentTime === 72, 'the place');
      text.setAttribute('value', 'soon');
      await clickCentre(text);
      await clickCentre(text);
      await until(() => warnings.length > 0, 'the warning');
    } finally {
      console.warn = warn;
    }
    expect(warnings).to.deep.equal([
      '<button command="--seek"> ignores value="soon": write a time as 72, 1:12 or PT1M12S.',
    ]);
  });
});

describe('the captions badge', () => {
  afterEach(unmountAll);
  const draw = async (attributes: string, children = '') => {
    const [element] = mount(`<news-video ${attributes}>${children}</news-video>`).querySelectorAll(
      'news-video',
    );
    await element?.updateComplete;
    const button = element?.shadowRoot?.querySelector('[part="play-button"]');
    return [
      element?.shadowRoot?.querySelector('[part~="cc"]')?.textContent,
      button?.getAttribute('aria-description'),
    ];
  };

  it('lists the languages before the tap', async () => {
    const two = track('captions', 'en', 'English') + track('captions', 'ar-EG', 'العربية');
    expect(await draw(`src="${FLOOD_MP4}"`, two)).to.deep.equal(['CC EN AR', 'Captions: English, العربية']);
  });

  it('lists three languages, and counts the rest', async () => {
    const five = ['en', 'de', 'fr', 'es', 'it']
      .map((language) => track('captions', language, language))
      .join('');
    expect((await draw('', five))[0]).to.equal('CC EN DE FR +2');
  });

  it('says that there are no captions where that is known', async () => {
    expect(await draw(`src="${FLOOD_MP4}"`)).to.deep.equal([undefined, 'No captions']);
    expect(await draw('src="a.m3u8"')).to.deep.equal([undefined, null]);
    expect(await draw('', '<source src="a" type="application/x-mpegURL">')).to.deep.equal([undefined, null]);
  });
});

describe('addCatalogue', () => {
  afterEach(unmountAll);

  it('adds messages to a clip on the page at once', async () => {
    const [element] = mount('<news-video lang="gd"></news-video>').querySelectorAll('news-video');
    await element?.updateComplete;
    const name = () => element?.shadowRoot?.querySelector('[part="play-button"]')?.getAttribute('aria-label');
    expect(name()).to.equal('Play video');
    NewsVideo.addCatalogue('gd', { play: 'Cluich' });
    await until(
      () => name() === 'Cluich',
      () => `the added message, not ${name()}`,
    );
  });
});
