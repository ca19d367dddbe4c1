import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { abortableTimeout, onAbort } from '../platform/abort.js';
import { observeRemotePlayback, type RemotePlaybackKind } from '../platform/remote-playback.js';
import { Announcer } from './announcer.js';
import { barView } from './bar-view.js';
import { CaptionClearance } from './caption-clearance.js';
import { loadChapters } from './chapters.js';
import { ControlActions } from './control-actions.js';
import type { ControlsHost } from './controls-host.js';
import { endView } from './end-view.js';
import { Gestures } from './gestures.js';
import { helpView } from './help-view.js';
import { actOf } from './keyboard.js';
import { holdMediaSession } from './media-session.js';
import { Menu } from './menu.js';
import { menuView } from './menu-view.js';
import { observeMedia } from './observe-media.js';
import { seekFeedbackView } from './seek-feedback-view.js';
import { type Snapshot, spanOf, takeSnapshot } from './snapshot.js';
import { loadStoryboard, thumbnailAt } from './storyboard.js';
import { TimeSlider } from './time-slider.js';
import { timeSliderView } from './time-slider-view.js';
import { UserActivity } from './user-activity.js';
import { ViewerMessages } from './viewer-messages.js';

export { controlsStyles } from './controls.styles.js';

/** How long the sign of a double tap stays. */
const LEAP_SIGN_MS = 700;

/** The controls of one clip: there from the first frame until the media element is given back. */
export class Controls {
  readonly #host: ControlsHost;
  readonly #signal: AbortSignal;
  readonly #container: HTMLElement;
  readonly #remote: ControlActions;
  readonly #words: ViewerMessages;
  readonly #presence: UserActivity;
  readonly #announcer: Announcer;
  readonly #clearance: CaptionClearance;
  readonly #menu: Menu;
  readonly #slider: TimeSlider;
  readonly #surface: Gestures;
  #otherScreen: RemotePlaybackKind | undefined;
  /** What a double tap has just sought. */
  #leapSeconds = 0;
  #isDue = false;
  /** What had the focus before the help. */
  #helpFrom: HTMLElement | null = null;

  constructor(host: ControlsHost, signal: AbortSignal) {
    const { video, box } = host;
    const remote = new ControlActions(host);
    const update = () => this.update();
    const presence = new UserActivity(update, signal);
    this.#host = host;
    this.#signal = signal;
    this.#container = box.ownerDocument.createElement('div');
    this.#remote = remote;
    this.#presence = presence;
    this.#words = new ViewerMessages(host, update, signal);
    this.#announcer = new Announcer(update, signal);
    this.#clearance = new CaptionClearance(video);
    this.#menu = new Menu({ box, draw: () => this.#draw() });
    this.#slider = new TimeSlider({
      remote,
      span: () => spanOf(video, host.clip.isLive),
      onPoint: () => loadStoryboard(video),
      onChange: update,
    });
    this.#surface = new Gestures({
      actions: remote,
      userActivity: presence,
      onSeek: (seconds) => this.#showLeap(seconds),
    });
    this.#install();
    this.#listen();
    holdMediaSession({ host, remote }, signal);
  }

  /** Draws what has changed, with the next frame. */
  update(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      if (!this.#signal.aborted) this.#draw();
    });
  }

  get #snapshot(): Snapshot {
    return takeSnapshot(this.#host, this.#otherScreen);
  }

  #install(): void {
    const { video, box, title } = this.#host;
    this.#container.setAttribute('part', 'controls');
    this.#container.setAttribute('role', 'group');
    this.#container.setAttribute('aria-label', title);
    box.append(this.#container);
    const hadFocus = video.matches(':focus');
    video.controls = false;
    video.tabIndex = -1;
    this.#draw();
    // By keyboard or not: the browser knows, and shows the focus where it should be seen.
    if (hadFocus)
      this.#container.querySelector<HTMLElement>('.is-play, .is-pause')?.focus({ preventScroll: true });
    onAbort(this.#signal, () => this.#remove());
  }

  #remove(): void {
    const { video } = this.#host;
    video.tabIndex = 0;
    this.#clearance.keep(0);
    // The box's next button inherits the focus from the media element.
    if (this.#container.contains(this.#focused)) video.focus({ preventScroll: true });
    this.#container.remove();
  }

  get #focused(): Element | null {
    return (this.#container.getRootNode() as ShadowRoot).activeElement;
  }

  #listen(): void {
    const { video, box } = this.#host;
    const signal = this.#signal;
    observeMedia(this.#host, signal, () => this.update());
    observeRemotePlayback(video, signal, (way) => {
      this.#otherScreen = way;
      this.update();
    });
    loadChapters(video);
    box.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    box.addEventListener('focusin', this.#presence.setActive, { signal });
    const ofMouse = (act: () => void) => (event: PointerEvent) => {
      if (event.pointerType !== 'touch') act();
    };
    box.addEventListener('pointermove', ofMouse(this.#presence.setActive), { signal });
    box.addEventListener('pointerleave', ofMouse(this.#presence.setIdle), { signal });
  }

  #onKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if (event.defaultPrevented || !(target instanceof Element)) return;
    if (event.key === '?') this.#toggleHelp();
    else if (isForTarget(event, target)) return;
    else {
      const act = actOf(event);
      if (!act) return;
      act(this.#remote, this.#snapshot);
    }
    event.preventDefault();
    this.#presence.setActive();
  }

  #toggleHelp(): void {
    const help = this.#container.querySelector<HTMLElement>('#help');
    const focused = this.#focused;
    if (!help?.togglePopover()) return;
    this.#helpFrom = focused as HTMLElement | null;
    help.focus();
  }

  /** The browser gives the focus back only where it was it that took it. */
  readonly #onHelpToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') this.#helpFrom?.focus();
  };

  #showLeap(seconds: number): void {
    this.#leapSeconds = seconds;
    abortableTimeout(LEAP_SIGN_MS, this.#signal, () => {
      this.#leapSeconds = 0;
      this.update();
    });
    this.update();
  }

  async #copyLink(link: string): Promise<void> {
    await navigator.clipboard.writeText(link);
    this.#announcer.say(this.#words.messages.linkCopied);
  }

  #draw(): void {
    this.#isDue = false;
    const snapshot = this.#snapshot;
    const { messages: words } = this.#words;
    this.#announcer.look(snapshot, words);
    const isHidden = this.#isHidden(snapshot);
    const isWaiting = snapshot.phase === 'buffering' || (snapshot.isSeeking && !snapshot.isPaused);
    this.#container.className = `controls ${isHidden ? 'idle' : ''} ${isWaiting ? 'waiting' : ''}`;
    render(this.#view(snapshot), this.#container);
    const foot = this.#container.querySelector<HTMLElement>('.foot');
    if (this.#clearance.keep(isHidden || !foot ? 0 : foot.offsetHeight)) this.update();
  }

  #isHidden({ isPaused, fillsScreen }: Snapshot): boolean {
    if (!this.#presence.isIdle || this.#menu.isOpen || this.#slider.heldSeconds !== undefined) return false;
    return !isPaused && (fillsScreen || !this.#container.querySelector(':focus-visible'));
  }

  #view(snapshot: Snapshot): TemplateResult {
    const { video, clip } = this.#host;
    const { messages: words } = this.#words;
    const remote = this.#remote;
    const surface = this.#surface;
    const slider = this.#slider;
    const menu = this.#menu;
    const seconds = slider.pointedSeconds;
    const thumbnail = seconds === undefined ? undefined : thumbnailAt(video, seconds);
    return html`<div
        class="surface"
        @pointerdown=${surface.press}
        @click=${surface.click}
        @dblclick=${surface.doubleClick}
      ></div>
      ${seekFeedbackView(this.#leapSeconds, words)}
      ${snapshot.phase === 'ended' ? endView(words, clip.href, () => remote.togglePlay()) : nothing}
      <div class="foot">
        ${timeSliderView({ snapshot, slider, words, thumbnail })}
        ${barView({ snapshot, remote, words, openPage: menu.page, onMenu: menu.press })}
      </div>
      ${menuView(menu, {
        snapshot,
        remote,
        words,
        onCopyLink: (link) => void this.#copyLink(link).catch(() => undefined),
        onHelp: () => this.#toggleHelp(),
      })}
      ${helpView(words, this.#onHelpToggle)}
      <div class="status" role="status">${this.#announcer.text}</div>`;
  }
}

/** Whether a key means what is focused: a button that it presses, a slider that it moves, a field that it writes in. */
function isForTarget({ key }: KeyboardEvent, target: Element): boolean {
  if (target.closest('[popover]')) return true;
  if (key === ' ') return target.matches('button, a');
  if (target.matches('.volume')) return /^(Arrow|Home|End|Page)/.test(key);
  return target.matches('input:not([type="range"]), textarea, select, [contenteditable]');
}
