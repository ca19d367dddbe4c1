import { expect } from '@open-wc/testing';
import '../../src/transcript.js';
import type { NewsVideo } from '../../src/define.js';
import { violationsIn } from '../harness/axe.js';
import { FLOOD_MP4, FLOOD_POSTER, floodFile } from '../harness/clips.js';
import { menuItems } from '../harness/controls.js';
import { clickCentre, mount, nextFrame, pressKey, unmountAll } from '../harness/page.js';
import { partOf, untilMoving } from '../harness/playing.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

const TRACKS =
  track('captions', 'en', 'English') + track('captions', 'ar', 'العربية') + track('chapters', 'en');

const ARTICLE = `
  <news-video id="clip" src="${FLOOD_MP4}" poster="${FLOOD_POSTER}" muted
    headline="Floods" caption="A caption" credit="A credit" href="/clip">
    ${TRACKS}<track kind="metadata" label="thumbnails" src="${floodFile('storyboard.vtt')}">
  </news-video>
  <news-video-transcript for="clip" open></news-video-transcript>`;

const MENU_BUTTONS = '[part="controls"] button[aria-haspopup="menu"]:not([role])';

interface Scene {
  readonly element: NewsVideo;
  readonly stage: HTMLElement;
}

const part = (element: NewsVideo, selector: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;

async function play({ element }: Scene): Promise<void> {
  await clickCentre(partOf(element, 'play-button'));
  await untilMoving(element);
  await until(() => part(element, '[part="controls"]'), 'the controls');
}

/** Presses a key with the focus in the controls, as a reader with a keyboard does. */
async function pressInControls(scene: Scene, key: string): Promise<void> {
  await play(scene);
  part(scene.element, '[part="controls"] button')?.focus();
  await pressKey(key);
}

async function openMenu(scene: Scene): Promise<void> {
  await play(scene);
  // The captions' button comes before that of the settings.
  Array.from(scene.element.shadowRoot?.querySelectorAll<HTMLElement>(MENU_BUTTONS) ?? [])
    .at(-1)
    ?.click();
  await until(() => menuItems(scene.element).length > 0, 'the menu');
}

/** The states of the element that a reader can see, and how to get there. */
const STATES: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  'the poster': async () => {},
  'a clip that takes long to start': async ({ element }) => {
    element.src = `${FLOOD_MP4}?hang`;
    await element.updateComplete;
    await clickCentre(partOf(element, 'play-button'));
    await until(() => element.state === 'starting' && part(element, '.loading'), 'the loading sign');
  },
  'a playing clip with its controls': play,
  'a paused clip': async (scene) => {
    await pressInControls(scene, 'k');
    await until(() => scene.element.state === 'paused', 'the pause');
  },
  'the menu': openMenu,
  'a page of the menu': async (scene) => {
    await openMenu(scene);
    part(scene.element, '[role="menu"]:popover-open [aria-haspopup]')?.click();
    await until(() => part(scene.element, '[role="menuitemradio"]'), 'the page');
  },
  'the help': async (scene) => {
    await pressInControls(scene, '?');
    await until(() => part(scene.element, '[role="dialog"]:popover-open'), 'the help');
  },
  'the end screen': async (scene) => {
    await play(scene);
    scene.element.currentTime = scene.element.duration - 0.2;
    await until(() => scene.element.state === 'ended', 'the end');
    await until(() => part(scene.element, '.end'), 'the end screen');
  },
  'an error': async ({ element }) => {
    element.src = '/nowhere.mp4';
    await element.updateComplete;
    await element.play().catch(() => {});
    await until(() => part(element, '[part="message"]'), 'the message');
  },
  'a search in the transcript': async ({ stage }) => {
    const transcript = stage.querySelector('news-video-transcript');
    await until(() => transcript?.querySelector('input'), 'the transcript');
    const field = transcript?.querySelector('input');
    field?.focus();
    await pressKey('e');
    await until(() => transcript?.querySelector('mark') ?? CSS.highlights?.size, 'a match');
  },
};

for (const [language, direction] of [
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  describe(`axe finds no violation (${direction}) in`, () => {
    afterEach(unmountAll);

    for (const [name, reach] of Object.entries(STATES)) {
      it(name, async () => {
        const stage = mount(`<main lang="${language}" dir="${direction}">${ARTICLE}</main>`);
        const element = stage.querySelector('news-video');
        if (!element) throw new Error('no clip');
        await element.updateComplete;
        await reach({ element, stage });
        await nextFrame();
        expect(await violationsIn(window, stage)).to.deep.equal([]);
      });
    }
  });
}
