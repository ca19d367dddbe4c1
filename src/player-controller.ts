import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { IntentController, type IntentListener } from './activation/intent-controller.js';
import { createVideo, playWithoutSource } from './engine/create-video.js';
import type { PrefetchedResponses } from './engine/prefetch.js';
import { networkProblemKind, prefersLessData } from './platform/network.js';
import { ClipState } from './playback/clip-state.js';
import { HALF_IN_VIEW, IDLE, type Input, type Phase, type Starter } from './playback/phase.js';
import { type Player, PlayerLoader } from './player-loader.js';
import { dispatchReport } from './report/dispatch-report.js';
import type { Report } from './report/events.js';
import type { ClipElement } from './session/clip-element.js';

/** An element that is moved is back in the same task, or within a few frames. Later, its clip is closed. */
const CLOSE_AFTER_MS = 50;

/**
 * The player, for the element. The player's chunk is loaded at the reader's intent. Until it has arrived, this
 * controller answers for it: a tap creates the `<video>` and calls `play()` in the tap's own task, and the player
 * takes both over.
 */
export class PlayerController implements ReactiveController, IntentListener {
  readonly element: ReactiveControllerHost & ClipElement;
  /** Phase and position. The player, once it is loaded, goes on with this object. */
  readonly state = new ClipState();
  /** How much of the clip is in view, from 0 to 1. */
  visibleRatio = 0;

  readonly #intent: IntentController;
  readonly #loader = new PlayerLoader({
    startFiles: () => {
      const { clip, crossOrigin } = this.element;
      return { clip, crossOrigin, startSeconds: this.state.positionSeconds || clip.startSeconds };
    },
    createPlayer: (PlayerClass) => new PlayerClass(this),
    onLoad: (player) => this.#handOver(player),
    onError: (error) => this.#failToLoad(error),
  });
  /** Requests made before the player has arrived. */
  readonly prefetched: PrefetchedResponses = this.#loader.prefetched;
  #media: HTMLVideoElement | undefined;
  /** When a start was requested that the player is to take over, on the clock of `performance.now()`. */
  #requestedAtMs = 0;
  /** The player's promise for that start. */
  #started: Promise<void> | undefined;
  #closeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: ReactiveControllerHost & ClipElement) {
    this.element = element;
    element.addController(this);
    this.#intent = new IntentController(element, this);
  }

  /** The clip's `<video>`. The tap creates it, or a script that asks earlier. It keeps its volume and speed. */
  get media(): HTMLVideoElement {
    this.#media ??= createVideo(this.element.hasAttribute('muted'));
    return this.#media;
  }

  /** Where the clip is, in seconds of the media's timeline. */
  get positionSeconds(): number {
    return this.state.currentSeconds(this.#media);
  }
  set positionSeconds(seconds: number) {
    this.media.currentTime = seconds;
    this.state.positionSeconds = seconds;
    // Prefetched data belongs to the previous position.
    this.#loader.player?.session.cancelPrefetch();
  }

  /** The media's own duration; undefined until it is known, which a `<video>` says by NaN or 0. */
  get mediaSeconds(): number | undefined {
    return this.#media?.duration || undefined;
  }

  hostConnected(): void {
    clearTimeout(this.#closeTimer);
    this.#loader.player?.connect();
  }

  hostDisconnected(): void {
    this.#loader.player?.disconnect();
    this.#closeTimer = setTimeout(() => this.#close(), CLOSE_AFTER_MS);
  }

  hostUpdated(): void {
    this.#considerAutoplay();
  }

  /**
   * The reader pressed the play button. Everything up to `play()` of the `<video>` happens before this returns.
   * Later, the browser would not take it for the reader's doing.
   */
  readonly press = (event: Event): void => {
    if (this.report({ action: 'play-request' })) this.#playByReader(event);
  };

  /** The reader tries again, from where the clip stopped. */
  readonly retry = (event: Event): void => {
    this.report({ action: 'retry' });
    this.#playByReader(event);
  };

  /** Settles as `HTMLMediaElement.play()` does. */
  async play(by: Starter, requestedAtMs = performance.now()): Promise<void> {
    if (!this.element.isConnected) throw new DOMException('not in a document', 'InvalidStateError');
    // A browser lets a second request for a URL wait for the first one, which may hang.
    if (this.state.phase.name === 'failed') this.#loader.cancel();
    if (this.#loader.player) return this.#loader.player.play(by, requestedAtMs);
    if (this.state.phase.name !== 'starting') this.#startVideo(by, requestedAtMs);
    return this.#loader.run(() => this.#started);
  }

  visibilityChanged(visibleRatio: number): void {
    this.visibleRatio = visibleRatio;
    this.#loader.player?.session.visibilityChanged(visibleRatio);
    this.#considerAutoplay();
  }

  view(): void {
    this.report({ action: 'view' });
  }

  /** Feeds the state machine. An idle clip has nothing to tell it. */
  send(input: Input): void {
    if (this.state.phase.name !== 'idle') this.#loader.tryRun((player) => player.session.send(input));
  }

  /** Loads ahead what a first frame needs. */
  prefetch(depth: 'metadata' | 'segment'): void {
    if (this.#loader.player || this.state.phase === IDLE)
      this.#loader.tryRun((player) => player.session.prefetch(depth));
  }

  cancelPrefetch(): void {
    if (this.state.phase.name === 'idle') this.#close();
    else this.send({ type: 'cool' });
  }

  /** Another clip has come into the element, or the same is to be read anew. */
  reset(): void {
    this.#close();
    this.state.positionSeconds = 0;
    if (this.#media) this.#media.currentTime = 0;
    this.#loader.player?.reset();
    this.#intent.reset();
  }

  /** Dispatches a `news-video` event; false if a listener of the page prevented it. */
  report(report: Report): boolean {
    return dispatchReport(this.element, report, this);
  }

  #playByReader(event: Event): void {
    this.play('reader', event.timeStamp).catch(() => {
      // The reader sees what came of it.
    });
  }

  /** Runs in the tap's own task: a `play()` that is called here may have sound. The source can come later. */
  #startVideo(by: Starter, requestedAtMs: number): void {
    const { media } = this;
    this.#requestedAtMs = requestedAtMs;
    this.#enter({ name: 'starting', by });
    this.element.mount(media, true);
    playWithoutSource(media);
  }

  #handOver(player: Player): void {
    const { phase } = this.state;
    // An element that has left the page meanwhile connects the player when it comes back.
    if (this.element.isConnected) player.connect();
    if (phase.name === 'starting') this.#started = player.takeOver(phase.by, this.#requestedAtMs);
  }

  #failToLoad(error: unknown): void {
    const { phase } = this.state;
    if (phase.name !== 'starting') return;
    const problem = { kind: networkProblemKind(), message: `player: ${error}` };
    this.element.mount(this.media, false);
    this.#enter({ name: 'failed', by: phase.by, problem });
    this.report({ action: 'error', ...problem, fatal: true });
    this.element.dispatchEvent(new Event('error'));
  }

  #enter(phase: Phase): void {
    this.state.phase = phase;
    this.element.requestUpdate();
  }

  #close(): void {
    this.#loader.cancel();
    this.send({ type: 'close' });
    // With a player, the session changes the phase: now, or after the input that it is working on.
    if (this.#loader.player || this.state.phase === IDLE) return;
    this.#enter(IDLE);
    this.element.mount(this.media, false);
  }

  /** The player decides whether the clip begins. Under Save-Data it does not, and the player is not loaded. */
  #considerAutoplay(): void {
    const isDue = this.element.autoplay && this.visibleRatio >= HALF_IN_VIEW;
    if (isDue && !prefersLessData()) this.#loader.tryRun((player) => player.autoplay.consider());
  }
}
