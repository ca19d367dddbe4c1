import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { type KeyPress, shortcutOf } from '../../src/lazy-controls/keyboard-shortcuts.js';
import { FLOOD_MP4 } from '../harness/clips.js';
import { control, controlledClip, findControl } from '../harness/controls.js';
import { mount, pressKey, unmountAll } from '../harness/page.js';
import { preparedInHook } from '../harness/second-try.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

const CAPTIONS = track('captions', 'en', 'English');

const keyPress = (key: string, rest: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...rest,
});

describe('shortcutOf', () => {
  for (const key of [
    ' ',
    'k',
    'K',
    'm',
    'f',
    'c',
    'i',
    'j',
    'l',
    '<',
    '>',
    '0',
    '9',
    'Home',
    'End',
    'ArrowUp',
  ])
    it(`has something to do for "${key}"`, () => {
      expect(shortcutOf(keyPress(key))).to.be.a('function');
    });

  for (const key of ['x', 'Tab', 'Enter', 'Escape', 'F5', 'PageDown', 'Dead'])
    it(`leaves "${key}" alone`, () => {
      expect(shortcutOf(keyPress(key))).to.equal(undefined);
    });

  for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)
    it(`leaves a key with ${modifier} alone`, () => {
      expect(shortcutOf(keyPress('k', { [modifier]: true }))).to.equal(undefined);
    });

  it('switches once, however long a key is held, and steps on and on', () => {
    expect(shortcutOf(keyPress('k', { repeat: true }))).to.equal(undefined);
    expect(shortcutOf(keyPress('l', { repeat: true }))).to.be.a('function');
  });

  it('goes by the place of a key that writes another script', () => {
    expect(shortcutOf(keyPress('л', { code: 'KeyK' }))).to.equal(shortcutOf(keyPress('k')));
    expect(shortcutOf(keyPress('ם', { code: 'KeyO' }))).to.equal(undefined);
  });
});

describe('the keyboard', () => {
  let element: NewsVideo;

  before(async function () {
    this.timeout(40_000);
    element = await preparedInHook(() => {
      unmountAll();
      return controlledClip(`src="${FLOOD_MP4}" muted id="clip"`, CAPTIONS);
    });
  });
  after(() => {
    unmountAll();
  });

  beforeEach(() => {
    element.shadowRoot?.querySelector<HTMLElement>('[aria-keyshortcuts="k"]')?.focus();
  });

  const shown = () => Array.from(element.textTracks).find(({ mode }) => mode === 'showing')?.label;
  const moved = (seconds: number) =>
    until(
      () => Math.abs(element.currentTime - seconds) < 1,
      () => `${seconds} s, not ${element.currentTime}`,
    );

  it('pauses and plays with k', async () => {
    await pressKey('k');
    await until(() => element.state === 'paused', 'the pause');
    await pressKey('k');
    await until(() => element.state === 'playing', 'playing');
  });

  it('lets Space press the button that has the focus, and nothing twice', async () => {
    await pressKey('Space');
    await until(() => element.state === 'paused', 'the pause');
    control(element, 'Unmute').focus();
    await pressKey('Space');
    await until(() => !element.muted, 'the sound');
    expect(element.state).to.equal('paused');
  });

  it('seeks with the arrows, j, l, figures, Home and End', async () => {
    element.pause();
    await pressKey('4');
    await moved(element.duration * 0.4);
    const from = element.currentTime;
    await pressKey('ArrowRight');
    await moved(from + 5);
    await pressKey('j');
    await moved(from - 5);
    await pressKey('l');
    await moved(from + 5);
    await pressKey('ArrowLeft');
    await moved(from);
    await pressKey('End');
    await moved(element.duration);
    await pressKey('Home');
    await moved(0);
  });

  it('changes volume, sound and speed', async () => {
    element.muted = false;
    element.volume = 0.5;
    await pressKey('ArrowUp');
    await pressKey('ArrowUp');
    expect(element.volume).to.be.closeTo(0.6, 0.001);
    await pressKey('ArrowDown');
    expect(element.volume).to.be.closeTo(0.55, 0.001);
    await pressKey('m');
    expect(element.muted).to.equal(true);
    await pressKey('>');
    expect(element.playbackRate).to.equal(1.25);
    await pressKey('<');
    expect(element.playbackRate).to.equal(1);
  });

  it('turns captions on and off with c', async () => {
    const before = shown();
    await pressKey('c');
    expect(shown()).to.equal(before ? undefined : 'English');
    await pressKey('c');
    expect(shown()).to.equal(before ? 'English' : undefined);
  });

  it('opens the help with ?, closes it with Escape, and gives the focus back', async () => {
    const focused = element.shadowRoot?.activeElement;
    const { state } = element;
    await pressKey('?');
    await until(() => element.shadowRoot?.querySelector('[role="dialog"]:popover-open'), 'the help');
    await pressKey('k');
    expect(element.state, 'while it is read').to.equal(state);
    await pressKey('Escape');
    await until(
      () => !element.shadowRoot?.querySelector('[role="dialog"]:popover-open'),
      'the help to close',
    );
    await until(() => element.shadowRoot?.activeElement === focused, 'the focus');
  });

  it('keeps out of the rest of the page', async () => {
    const stage = mount('<input aria-label="a field" />');
    const field = stage.querySelector('input');
    element.pause();
    field?.focus();
    const { state, currentTime } = element;
    for (const key of ['k', 'm', 'l', '5']) await pressKey(key);
    expect(field?.value).to.equal('kml5');
    expect([element.state, element.currentTime]).to.deep.equal([state, currentTime]);
  });

  it('tells assistive technology of its keys', async () => {
    // The button says it with the next frame.
    const sound = () => findControl(element, element.muted ? 'Unmute' : 'Mute');
    await until(sound, 'the button of the sound');
    expect(sound()?.getAttribute('aria-keyshortcuts')).to.equal('m');
    expect(findControl(element, 'Captions')?.getAttribute('aria-keyshortcuts')).to.equal('c');
  });
});
