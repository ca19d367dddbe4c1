import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IntentController, type IntentListener } from './activation/intent-controller.js';
import { ClipVideo } from './clip-video.js';
import type { PrefetchedResponses } from './engine/prefetch.js';
import { networkProblemKind, prefersLessData } from './platform/network.js';
import { ClipState } from './playback/clip-state.js';
import { HALF_IN_VIEW, IDLE, type Input, type Phase, type Starter } from './playback/phase.js';
import { type Player, PlayerLoader } from './player-loader.js';
import { NewsVideoEvent, type Report } from './report/events.js';
import { type ReportSubject, readSubject } from './report/report-subject.js';
import type { ClipElement } from './session/clip-element.js';

/** A clip is closed when its element has been disconnected for so long: a moved element is back before. */
const CLOSE_AFTER_MS = 50;

/**
 * Connects the element with its player, whose chunk is loaded at the reader's intent. Until the chunk has
 * loaded, this controller acts for the player: a tap creates the `<video>` and calls `play()` in the task of
 * the tap, and the player takes both over.
 */
export class PlayerController implements ReactiveController, IntentListener {
  readonly element: ReactiveControllerHost & ClipElement;
  /** Phase and position. The player uses the same object. */
  readonly state = new ClipState();
  readonly clipVideo: ClipVideo;
  /** How much of the clip is in view, from 0 to 1. */
  visibleRatio = 0;

  readonly #intent: IntentController;
  readonly #loader = new PlayerLoader({
    prefetchOptions: () => {
      const { clip, crossOrigin } = this.element;
      return { clip, crossOrigin, startSeconds: this.state.positionSeconds || clip.startSeconds };
    },
    createPlayer: (PlayerClass) => new PlayerClass(this),
    onLoad: (player) => this.#handOver(player),
    onError: (error) => this.#failToLoad(error),
  });
  /** Requests that were made before the player was loaded. */
  readonly prefetched: PrefetchedResponses = this.#loader.prefetched;
  /** The time of the start that the player takes over, on the clock of `performance.now()`. */
  #requestedAtMs = 0;
  /** The promise that the player returns for that start. */
  #started: Promise<void> | undefined;
  #closeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: ReactiveControllerHost & ClipElement) {
    this.element = element;
    this.clipVideo = new ClipVideo(element, this.state);
    element.addController(this);
    this.#intent = new IntentController(element, this);
  }

  /** The clip's `<video>`; created by the first read. */
  get video(): HTMLVideoElement {
    return this.clipVideo.get();
  }

  /** In seconds of the media's timeline. */
  get positionSeconds(): number {
    return this.state.currentSeconds(this.clipVideo.existing);
  }
  set positionSeconds(seconds: number) {
    this.video.currentTime = seconds;
    this.state.positionSeconds = Number(seconds);
    // Prefetched data belongs to the previous position.
    this.#loader.player?.session.cancelPrefetch();
  }

  /** The media's own duration; undefined while the `<video>` has NaN or 0. */
  get mediaSeconds(): number | undefined {
    return this.clipVideo.existing?.duration || undefined;
  }

  hostConnected(): void {
    clearTimeout(this.#closeTimer);
    this.#loader.player?.connect();
  }

  hostDisconnected(): void {
    this.#loader.player?.disconnect();
    this.#closeTimer = setTimeout(() => this.#close(), CLOSE_AFTER_MS);
  }

  /** The player decides whether the clip autoplays. Save-Data forbids that: the player is not loaded then. */
  hostUpdated(): void {
    this.#loader.player?.elementUpdated();
    const isDue = this.element.autoplay && this.visibleRatio >= HALF_IN_VIEW;
    if (isDue && !prefersLessData()) this.#loader.tryRun((player) => player.autoplay.consider());
  }

  /**
   * Plays because the reader pressed the play button. `play()` of the `<video>` is called before this
   * returns: browsers allow sound in the task of the press (HTML, section 6.4, user activation).
   */
  readonly press = (event: Event): void => {
    if (this.report({ action: 'play-request' })) this.#playByReader(event);
  };

  /** Plays because the reader pressed Retry, from the position of the error. */
  readonly retry = (event: Event): void => {
    this.report({ action: 'retry' });
    this.#playByReader(event);
  };

  /** Plays. Settles as `HTMLMediaElement.play()` does. */
  async play(by: Starter, requestedAtMs = performance.now()): Promise<void> {
    if (!this.element.isConnected) throw new DOMException('not in a document', 'InvalidStateError');
    // Properties that were set before the script arrived become attributes with the first update.
    this.element.renderFirst();
    // Chromium's HTTP cache delays a request while an earlier one for the same URL is under way, and may
    // hang.
    if (this.state.phase.name === 'failed') this.#loader.cancel();
    if (this.#loader.player) return this.#loader.player.play(by, requestedAtMs);
    if (this.state.phase.name !== 'starting') this.#startVideo(by, requestedAtMs);
    return this.#loader.run(() => this.#started);
  }

  visibilityChanged(visibleRatio: number): void {
    this.visibleRatio = visibleRatio;
    this.#loader.player?.session.visibilityChanged(visibleRatio);
    this.hostUpdated();
  }

  /** Sends an input to the state machine. An idle clip ignores it. */
  send(input: Input): void {
    if (this.#loader.player || this.state.phase.name === 'starting')
      this.#loader.tryRun((player) => player.session.send(input));
  }

  /** Prefetches the playlists (`metadata`), or also the first segment (`segment`). */
  prefetch(depth: 'metadata' | 'segment'): void {
    if (this.#loader.player || this.state.phase === IDLE)
      this.#loader.tryRun((player) => player.session.prefetch(depth));
  }

  cancelPrefetch(): void {
    if (this.state.phase.name === 'idle') this.#close();
    else this.send({ type: 'cool' });
  }

  /** To be called when the element has another clip, or its sources must be read again. */
  reset(): void {
    this.#close();
    this.state.positionSeconds = 0;
    if (this.clipVideo.existing) this.video.currentTime = 0;
    this.#loader.player?.reset();
    this.#intent.reset();
  }

  /** What a report would be about now. */
  get subject(): ReportSubject {
    return readSubject(this.element, this);
  }

  readonly view = (): unknown => this.report({ action: 'view' });

  /** Dispatches a `news-video` event; false if a listener of the page prevented it. */
  report(report: Report): boolean {
    return this.element.dispatchEvent(new NewsVideoEvent({ ...report, ...this.subject }));
  }

  #playByReader(event: Event): void {
    this.play('reader', event.timeStamp).catch(() => {}); // The reader sees the error, or the poster.
  }

  /** Runs in the task of the tap, where browsers allow sound. The player sets the source later. */
  #startVideo(by: Starter, requestedAtMs: number): void {
    this.#requestedAtMs = requestedAtMs;
    this.#enter({ name: 'starting', by });
    this.clipVideo.play();
  }

  #handOver(player: Player): void {
    const { phase } = this.state;
    this.clipVideo.handOver();
    if (this.element.isConnected) player.connect();
    if (phase.name === 'starting') this.#started = player.takeOver(phase.by, this.#requestedAtMs);
  }

  #failToLoad(error: unknown): void {
    const { phase } = this.state;
    if (phase.name !== 'starting') return;
    const problem = { kind: networkProblemKind(), message: `player: ${error}` };
    this.#enter({ name: 'failed', by: phase.by, problem });
    this.report({ action: 'error', ...problem, fatal: true });
    this.element.dispatchEvent(new Event('error'));
  }

  #enter(phase: Phase): void {
    this.state.phase = phase;
    this.element.mount(this.video, phase.name === 'starting');
    this.element.requestUpdate();
  }

  #close(): void {
    this.#loader.cancel();
    const { player } = this.#loader;
    // A session changes the phase itself: now, or after the input that it is processing.
    if (player) player.session.send({ type: 'close' });
    else if (this.state.phase !== IDLE) this.#enter(IDLE);
  }
}
