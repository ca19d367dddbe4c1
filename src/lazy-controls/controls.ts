import { render } from 'lit/html.js';
import { onAbort } from '../platform/abort.js';
import { observeRemotePlayback, type RemotePlaybackKind } from '../platform/remote-playback.js';
import { Announcer } from './announcer.js';
import { CaptionClearance } from './caption-clearance.js';
import { loadChapters } from './chapters.js';
import { ControlActions } from './control-actions.js';
import { createContainer, focusPlayButton } from './controls-container.js';
import type { ControlsHost } from './controls-host.js';
import { type ControlsModel, controlsView } from './controls-view.js';
import { Gestures } from './gestures.js';
import { Help } from './help.js';
import type { LocalizedMessages } from './localized-messages.js';
import { connectMediaSession } from './media-session.js';
import { Menu } from './menu.js';
import { MessagesLoader } from './messages-loader.js';
import { observeKeyboard } from './observe-keyboard.js';
import { observeMedia } from './observe-media.js';
import { SeekFeedback } from './seek-feedback.js';
import { type Snapshot, takeSnapshot, timeRangeOf } from './snapshot.js';
import { loadStoryboard, thumbnailAt } from './storyboard.js';
import { TimeSlider } from './time-slider.js';
import { UserActivity } from './user-activity.js';

export { controlsStyles } from './controls.styles.js';

/**
 * The controls of one clip, from the first frame until the player releases the `<video>`. Lit renders them
 * into a `<div>` of the element's shadow tree (https://lit.dev/docs/libraries/standalone-templates/), from a
 * snapshot of the state of the `<video>`, at most once per animation frame.
 */
export class Controls {
  readonly #host: ControlsHost;
  readonly #signal: AbortSignal;
  readonly #container: HTMLElement;
  readonly #actions: ControlActions;
  readonly #messages: MessagesLoader;
  readonly #userActivity: UserActivity;
  readonly #announcer: Announcer;
  readonly #captionClearance: CaptionClearance;
  readonly #menu: Menu;
  readonly #help: Help;
  readonly #timeSlider: TimeSlider;
  readonly #seekFeedback: SeekFeedback;
  readonly #gestures: Gestures;
  #updateMetadata = () => {};
  #remotePlayback: RemotePlaybackKind | undefined;
  #isUpdatePending = false;

  /** Replaces the browser's own controls until `signal` is aborted. */
  constructor(host: ControlsHost, signal: AbortSignal) {
    const { video } = host;
    const update = () => this.update();
    const actions = new ControlActions(host);
    const userActivity = new UserActivity(update, signal);
    const seekFeedback = new SeekFeedback(update, signal);

    this.#host = host;
    this.#signal = signal;
    this.#container = createContainer(host);
    this.#actions = actions;
    this.#userActivity = userActivity;
    this.#messages = new MessagesLoader(host, update, signal);
    this.#announcer = new Announcer(update, signal);
    this.#captionClearance = new CaptionClearance(video);
    this.#menu = new Menu(host, () => this.#render());
    this.#help = new Help(this.#container);
    this.#timeSlider = new TimeSlider({
      actions,
      timeRange: () => timeRangeOf(video, host.clip.isLive),
      onHover: () => loadStoryboard(video),
      onChange: update,
    });
    this.#seekFeedback = seekFeedback;
    this.#gestures = new Gestures({ actions, userActivity, onSeek: seekFeedback.show });

    this.#mount();
    this.#observe();
    this.#updateMetadata = connectMediaSession({ host, actions }, signal);
  }

  /** Renders in the next animation frame. */
  update(): void {
    if (this.#isUpdatePending) return;
    this.#isUpdatePending = true;
    requestAnimationFrame(() => {
      if (!this.#signal.aborted) this.#render();
    });
  }

  get #snapshot(): Snapshot {
    return takeSnapshot(this.#host, this.#remotePlayback);
  }

  /** Also moves the focus from the `<video>` to the play button. */
  #mount(): void {
    const { video, frame } = this.#host;
    frame.append(this.#container);
    const hadFocus = video.matches(':focus');
    video.controls = false;
    video.tabIndex = -1;
    this.#render();
    // The browser keeps whether `:focus-visible` matches: after a key press, but not after a click.
    if (hadFocus) focusPlayButton(this.#container);
    onAbort(this.#signal, () => this.#unmount());
  }

  /**
   * Also moves the focus back to the `<video>`. `MountController` moves it on to the play button of the
   * poster.
   */
  #unmount(): void {
    const { video } = this.#host;
    video.tabIndex = 0;
    this.#captionClearance.update(0);
    const { activeElement } = this.#container.getRootNode() as ShadowRoot;
    if (this.#container.contains(activeElement)) video.focus({ preventScroll: true });
    this.#container.remove();
  }

  #observe(): void {
    const { video, frame } = this.#host;
    const signal = this.#signal;
    observeMedia(this.#host, signal, () => this.update());
    observeRemotePlayback(video, signal, (kind) => {
      this.#remotePlayback = kind;
      this.update();
    });
    loadChapters(video);

    const keyboard = {
      actions: this.#actions,
      snapshot: () => this.#snapshot,
      onHelp: this.#help.toggle,
      onActivity: this.#userActivity.setActive,
    };
    observeKeyboard(frame, keyboard, signal);
    this.#userActivity.observe(frame);
  }

  #render(): void {
    this.#isUpdatePending = false;
    const snapshot = this.#snapshot;
    const { messages } = this.#messages;
    this.#announcer.update(snapshot, messages);
    this.#container.setAttribute('aria-label', this.#host.title);
    this.#updateMetadata();

    const isHidden = this.#isHidden(snapshot);
    const isWaiting = snapshot.phase === 'buffering' || (snapshot.isSeeking && !snapshot.isPaused);
    this.#container.className = `controls ${isHidden ? 'idle' : ''} ${isWaiting ? 'waiting' : ''}`;
    const focused = this.#container.querySelector('.sound-offer :focus');
    render(controlsView(this.#modelOf(snapshot, messages)), this.#container);
    if (focused && !focused.isConnected) focusPlayButton(this.#container);

    const foot = this.#container.querySelector<HTMLElement>('.foot');
    const barPixels = isHidden || !foot ? 0 : foot.offsetHeight;
    if (this.#captionClearance.update(barPixels)) this.update();
  }

  /**
   * The controls are hidden only while the clip plays, and with the keyboard focus in them only in full
   * screen.
   */
  #isHidden({ isPaused, isFullscreen }: Snapshot): boolean {
    if (!this.#userActivity.isIdle || this.#menu.isOpen) return false;
    if (this.#timeSlider.draggedSeconds !== undefined || isPaused) return false;
    return isFullscreen || !this.#container.querySelector(':focus-visible');
  }

  #modelOf(snapshot: Snapshot, messages: LocalizedMessages): ControlsModel {
    const { video, clip } = this.#host;
    const { hoveredSeconds } = this.#timeSlider;

    return {
      snapshot,
      actions: this.#actions,
      messages,
      gestures: this.#gestures,
      timeSlider: this.#timeSlider,
      menu: this.#menu,
      help: this.#help,
      href: clip.href,
      soughtSeconds: this.#seekFeedback.seconds,
      thumbnail: hoveredSeconds === undefined ? undefined : thumbnailAt(video, hoveredSeconds),
      announcement: this.#announcer.text,
      onCopyLink: (link) => void this.#copyLink(link),
    };
  }

  async #copyLink(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.#announcer.announce(this.#messages.messages.linkCopied);
    } catch {
      // The reader or a permissions policy forbids it. The link was not copied, and nothing is announced.
    }
  }
}
