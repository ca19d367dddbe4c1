import type { ReactiveController } from 'lit';
import { IntentController, type IntentListener } from './activation/intent-controller.js';
import { loadPlayer, loadPrefetchStart } from './chunks.js';
import type { Clip } from './clip/clip.js';
import type { ProblemKind } from './clip/problem.js';
import { createVideo } from './engine/create-video.js';
import { type PrefetchedResponses, prefetch } from './engine/prefetch.js';
import type { ControllerHost } from './lean-element.js';
import { prefersLessData } from './platform/network.js';
import { ClipState } from './playback/clip-state.js';
import { HALF_IN_VIEW, IDLE, type Input, type Phase, type Starter } from './playback/phase.js';
import { NewsVideoEvent, type Report } from './report/events.js';
import type { ClipElement } from './session/clip-element.js';

/** An element that is moved comes back in the same task; one that a script takes out and puts back, within a few frames. */
const GONE_AFTER_MS = 50;

/** An HLS playlist, by its extension: the first thing that a start needs. */
const PLAYLIST = /\.m3u8\b/;

/** As for any part of a start that does not come: longer, and the reader takes the clip for dead. */
const PATIENCE_MS = 15_000;

/** What the handle asks of the element. */
type HandleElement = ControllerHost & ClipElement;

type Player = InstanceType<Awaited<ReturnType<typeof loadPlayer>>>;

/**
 * The element's hold on its player, which is loaded at the first intent. A tap that comes before the player has arrived is answered here, in its own
 * task; the player takes over what was begun.
 */
export class PlayerController implements ReactiveController, IntentListener {
  /** How much of the clip is in view, from 0 to 1. */
  visibleRatio = 0;
  readonly element: HandleElement;
  /** Phase and position: the player, once it is loaded, goes on with this object. */
  readonly state = new ClipState();

  readonly #intent: IntentController;
  #player: Player | undefined;
  #media: HTMLVideoElement | undefined;
  /** When playing was asked for, before the player was there, on the clock of `performance.now()`. */
  #askedAtMs = 0;
  /** The playing that was begun before the player was there. */
  #begun: Promise<void> | undefined;
  /** What was asked for before the player arrived; another clip, or leaving the page, forgets it. */
  #errand: AbortController | undefined;
  #asked: PrefetchedResponses | undefined;
  #goneTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HandleElement) {
    this.element = element;
    element.addController(this);
    this.#intent = new IntentController(element, this);
  }

  get preload(): Clip['preload'] {
    return this.element.clip.preload;
  }

  get phase(): Phase {
    return this.state.phase;
  }

  /** The poster is no longer needed. */
  get hasFrame(): boolean {
    return this.state.hasFrame;
  }

  /** The clip's media element: made by the tap, or by a script that asks earlier; kept ever after, with the volume and the speed that it was given. */
  get media(): HTMLVideoElement {
    this.#media ??= createVideo(this.element.hasAttribute('muted'));
    return this.#media;
  }

  /** Requests made before there was anybody to read their answers, by URL as written. */
  get prefetched(): PrefetchedResponses {
    this.#asked ??= new Map();
    return this.#asked;
  }

  /** Where the clip is, in seconds of the media's timeline. */
  get positionSeconds(): number {
    return this.state.currentSeconds(this.#media);
  }
  set positionSeconds(seconds: number) {
    this.media.currentTime = seconds;
    this.state.positionSeconds = seconds;
    // Prefetched data belongs to the previous position.
    this.#player?.session.cancelPrefetch();
  }

  /** The media's own duration; undefined until it is known. */
  get mediaSeconds(): number | undefined {
    // Neither NaN nor 0 is one.
    return this.#media?.duration || undefined;
  }

  hostConnected(): void {
    clearTimeout(this.#goneTimer);
    this.#player?.connect();
  }

  hostDisconnected(): void {
    this.#player?.disconnect();
    this.#goneTimer = setTimeout(() => this.#close(), GONE_AFTER_MS);
  }

  hostUpdated(): void {
    this.#considerAutoplay();
  }

  /** The reader pressed the play button. Everything up to the media element's `play()` happens before this returns: later, it would not count as the reader's doing. */
  press(event: Event): void {
    if (this.report({ action: 'play-request' })) this.#playByReader(event);
  }

  /** The reader tries again, from where the clip stopped. */
  retry(event: Event): void {
    this.report({ action: 'retry' });
    this.#playByReader(event);
  }

  /** Settles as `HTMLMediaElement.play()` does. */
  async play(by: Starter, askedAtMs = performance.now()): Promise<void> {
    if (!this.element.isConnected) throw new DOMException('not in a document', 'InvalidStateError');
    // A request that hangs would hold up the one of the next try: browsers let the same URL wait.
    if (this.phase.name === 'failed') this.#forget();
    if (this.#player) return this.#player.play(by, askedAtMs);
    if (this.phase.name !== 'starting') this.#begin(by, askedAtMs);
    return this.#withPlayer(() => this.#begun);
  }

  visibilityChanged(share: number): void {
    this.visibleRatio = share;
    this.#player?.session.visibilityChanged(share);
    this.#considerAutoplay();
  }

  view(): void {
    this.report({ action: 'view' });
  }

  /** Feeds the machine. Before the player is there, nothing but a start can have happened to the clip. */
  send(input: Input): void {
    if (this.phase.name !== 'idle') this.#try((player) => player.session.send(input));
  }

  /** Loads ahead what a first frame needs. */
  prefetch(depth: 'metadata' | 'segment'): void {
    if (this.#player || this.phase === IDLE) this.#try((player) => player.session.prefetch(depth));
  }

  cancelPrefetch(): void {
    if (this.phase.name === 'idle') this.#close();
    else this.send({ type: 'cool' });
  }

  /** Another clip has come into the element, or the same is to be read anew. */
  reset(): void {
    this.#close();
    this.state.positionSeconds = 0;
    if (this.#media) this.#media.currentTime = 0;
    this.#player?.reset();
    this.#intent.reset();
  }

  /** Phase or first frame have changed. */
  changed(): void {
    this.element.requestUpdate();
  }

  /** Dispatches what happened, as a `news-video` event; false if a listener of the page prevented it. */
  report(report: Report): boolean {
    const { element, mediaSeconds, positionSeconds: position } = this;
    const { src, headline, durationSeconds } = element.clip;
    const clip = {
      id: element.id,
      src: src || (element.querySelector(':scope > source')?.getAttribute('src') ?? ''),
      headline,
      duration: mediaSeconds ?? durationSeconds,
    };
    return element.dispatchEvent(new NewsVideoEvent({ ...report, clip, position }));
  }

  #playByReader(event: Event): void {
    this.play('reader', event.timeStamp).catch(() => {
      // The reader sees what came of it.
    });
  }

  /** The tap's own task: that `play()` is called in here is what lets sound through. The source can come later. */
  #begin(by: Starter, askedAtMs: number): void {
    const { media } = this;
    this.#askedAtMs = askedAtMs;
    this.#enter({ name: 'starting', by });
    this.element.mount(media, true);
    // A speed that a script has set would not outlive the load that play() begins.
    media.defaultPlaybackRate = media.playbackRate;
    media.play().catch(() => {
      // The session calls again, once there is something to play.
    });
  }

  #try(act: (player: Player) => void): void {
    this.#withPlayer(act).catch(() => {
      // Nobody waits for it: without a player there is nothing to be done, and a start that fails says so itself.
    });
  }

  /** Runs `act` at once where the player is there. The promise is rejected when it cannot be loaded, or the clip is closed before. */
  async #withPlayer<Result>(act: (player: Player) => Result | Promise<Result>): Promise<Result> {
    return act(this.#player ?? (await this.#load()));
  }

  async #load(): Promise<Player> {
    this.#errand ??= new AbortController();
    const { signal } = this.#errand;
    this.#askAhead(signal);
    try {
      const LoadedPlayer = await Promise.race([loadPlayer(), tooLate()]);
      signal.throwIfAborted();
      return this.#player ?? this.#install(new LoadedPlayer(this));
    } catch (error) {
      if (!signal.aborted) this.#failToLoad(error);
      throw error;
    }
  }

  /** The first files of a start come beside the player, instead of after it. Where the browser plays HLS itself, it asks itself. */
  #askAhead(signal: AbortSignal): void {
    const { prefetched: asked } = this;
    const { clip, crossOrigin } = this.element;
    const { src, head, engine, preload } = clip;
    const startSeconds = this.state.positionSeconds || clip.startSeconds;
    const isNative = engine === 'native' || 'ManagedMediaSource' in window;
    if (isNative || !PLAYLIST.test(src) || crossOrigin === 'use-credentials' || asked.has(src)) return;
    const hasHead = head !== '' && startSeconds === 0;
    for (const url of hasHead ? [src, head] : [src]) asked.set(url, prefetch(url, { signal }));
    loadPrefetchStart()
      .then((askOn) => askOn({ src, startSeconds, hasHead, preload, prefetched: asked, signal }))
      .catch(() => {
        // The player asks by itself.
      });
  }

  #install(player: Player): Player {
    this.#player = player;
    // It may have gone meanwhile, and hears of it only when it comes back.
    if (this.element.isConnected) player.connect();
    const { phase } = this;
    if (phase.name === 'starting') this.#begun = player.takeOver(phase.by, this.#askedAtMs);
    return player;
  }

  #failToLoad(error: unknown): void {
    const { phase } = this;
    if (phase.name !== 'starting') return;
    const kind: ProblemKind = navigator.onLine ? 'timeout' : 'offline';
    const problem = { kind, message: `player: ${error}` };
    this.element.mount(this.media, false);
    this.#enter({ name: 'failed', by: phase.by, problem });
    this.report({ action: 'error', ...problem, fatal: true });
    this.element.dispatchEvent(new Event('error'));
  }

  #enter(phase: Phase): void {
    this.state.phase = phase;
    this.changed();
  }

  #forget(): void {
    this.#errand?.abort();
    this.#errand = undefined;
    this.#asked?.clear();
  }

  #close(): void {
    this.#forget();
    this.send({ type: 'close' });
    // With a player, the session changes the phase: now, or after the input that it is working on.
    if (this.#player || this.phase === IDLE) return;
    this.#enter(IDLE);
    this.element.mount(this.media, false);
  }

  /** Whether it really begins is told by the player; under Save-Data it does not, and is not loaded. */
  #considerAutoplay(): void {
    const isDue = this.element.autoplay && this.visibleRatio >= HALF_IN_VIEW;
    if (isDue && !prefersLessData()) this.#try((player) => player.autoplay.consider());
  }
}

function tooLate(): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(reject, PATIENCE_MS, 'late'));
}
