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
  it('has a shortcut for the keys of the help, in upper and lower case', () => {
    const keys = [' ', 'k', 'K', 'm', 'f', 'c', 'i', 'j', 'l', '<', '>', '0', '9', 'Home', 'End', 'ArrowUp'];
    for (const key of keys) expect(shortcutOf(keyPress(key)), key).to.be.a('function');
  });

  it('has none for other keys', () => {
    for (const key of ['x', 'Tab', 'Enter', 'Escape', 'F5', 'PageDown', 'Dead'])
      expect(shortcutOf(keyPress(key)), key).to.equal(undefined);
  });

  it('has none for a key with a modifier, or during composition', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)
      expect(shortcutOf(keyPress('k', { [modifier]: true })), modifier).to.equal(undefined);
  });

  it('toggles once while a key is held, and repeats steps', () => {
    expect(shortcutOf(keyPress('k', { repeat: true }))).to.equal(undefined);
    expect(shortcutOf(keyPress('l', { repeat: true }))).to.be.a('function');
  });

  it('goes by the place of the key on keyboards for other scripts', () => {
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

  const shownCaptions = () => Array.from(element.textTracks).find(({ mode }) => mode === 'showing')?.label;
  const untilAt = (seconds: number) =>
    until(
      () => Math.abs(element.currentTime - seconds) < 1,
      () => `${seconds} s, not ${element.currentTime}`,
    );

  it('k pauses and plays', async () => {
    await pressKey('k');
    await until(() => element.state === 'paused', 'the pause');
    await pressKey('k');
    await until(() => element.state === 'playing', 'playing');
  });

  it('Space presses the button that has the focus, and does nothing else', async () => {
    await pressKey('Space');
    await until(() => element.state === 'paused', 'the pause');
    control(element, 'Unmute').focus();
    await pressKey('Space');
    await until(() => !element.muted, 'the sound');
    expect(element.state).to.equal('paused');
  });

  it('arrows, j, l, digits, Home and End seek', async () => {
    element.pause();
    await pressKey('4');
    await untilAt(element.duration * 0.4);
    const from = element.currentTime;
    await pressKey('ArrowRight');
    await untilAt(from + 5);
    await pressKey('j');
    await untilAt(from - 5);
    await pressKey('l');
    await untilAt(from + 5);
    await pressKey('ArrowLeft');
    await untilAt(from);
    await pressKey('End');
    await untilAt(element.duration);
    await pressKey('Home');
    await untilAt(0);
  });

  it('ArrowUp and ArrowDown change the volume, m mutes, < and > change the speed', async () => {
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

  it('c shows and hides the captions', async () => {
    const before = shownCaptions();
    await pressKey('c');
    expect(shownCaptions()).to.equal(before ? undefined : 'English');
    await pressKey('c');
    expect(shownCaptions()).to.equal(before ? 'English' : undefined);
  });

  it('? opens the help, Escape closes it and returns the focus', async () => {
    const focused = element.shadowRoot?.activeElement;
    const isHelpOpen = () => element.shadowRoot?.querySelector('[role="dialog"]:popover-open');
    const { state } = element;
    await pressKey('?');
    await until(isHelpOpen, 'the help');
    await pressKey('k');
    expect(element.state, 'while the help is open').to.equal(state);
    await pressKey('Escape');
    await until(() => !isHelpOpen(), 'the help to close');
    await until(() => element.shadowRoot?.activeElement === focused, 'the focus');
  });

  it('has no effect on the clip while the focus is elsewhere in the page', async () => {
    const stage = mount('<input aria-label="a field" />');
    const field = stage.querySelector('input');
    element.pause();
    field?.focus();
    const { state, currentTime } = element;
    for (const key of ['k', 'm', 'l', '5']) await pressKey(key);
    expect(field?.value).to.equal('kml5');
    expect([element.state, element.currentTime]).to.deep.equal([state, currentTime]);
  });

  it('is announced to assistive technology by aria-keyshortcuts', async () => {
    const muteButton = () => findControl(element, element.muted ? 'Unmute' : 'Mute');
    await until(muteButton, 'the mute button');
    expect(muteButton()?.getAttribute('aria-keyshortcuts')).to.equal('m');
    expect(findControl(element, 'Captions')?.getAttribute('aria-keyshortcuts')).to.equal('c');
  });
});
