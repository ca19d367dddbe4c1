import type { Problem } from '../clip/problem.js';
import { addTracks, configureVideo } from '../engine/configure-video.js';
import type { Engine, PrefetchDepth } from '../engine/engine.js';
import type { HlsChunk } from '../engine/hls-engine.js';
import type { PlaybackSource } from '../engine/playback-source.js';
import type { PrefetchedResponses } from '../engine/prefetch.js';
import {
  claimPlayback,
  claimPrefetch,
  onOtherClipPlays,
  releasePlayback,
  releasePrefetch,
} from '../page/coordinator.js';
import { enforceMediaBudget, markBuffersReleased, markBuffersUsed } from '../page/media-budget.js';
import type { PageMember } from '../page/page-state.js';
import { onPreferencesChange } from '../page/viewer-preferences.js';
import { onFirstFrame } from '../platform/first-frame.js';
import { isPlayingElsewhere } from '../platform/is-playing-elsewhere.js';
import { observeProximity } from '../platform/proximity-observer.js';
import { type Effect, IDLE, type Input, isActive, type Phase, type Starter } from '../playback/phase.js';
import type { Rendition } from '../playback/rendition.js';
import { serialize } from '../playback/serialize.js';
import { next } from '../playback/state-machine.js';
import type { ViewerPreferences } from '../playback/viewer-preferences.js';
import { applyPreferences } from './apply-preferences.js';
import { applyCaptionsSelection, type CaptionsSelection } from './captions-selection.js';
import { observeClipRange } from './clip-range.js';
import { EarlyMutedStart, type UnderWay } from './early-muted-start.js';
import { enforcePause } from './enforced-pause.js';
import { ErrorGracePeriod } from './error-grace-period.js';
import { listenToMedia } from './media-inputs.js';
import { ParkedFrame } from './parked-frame.js';
import { PlayPromises } from './play-promises.js';
import { repeatLostSeeks } from './repeat-lost-seeks.js';
import { SourceFallback } from './source-fallback.js';
import { observeStallTimeout } from './stall-timeout.js';

/** A paused clip farther away gives back what it holds. */
const NEAR_SCREENS = 2;

/** What a session needs of the element around it. */
export interface SessionHost {
  readSource(): PlaybackSource;
  /** Requests that have been made already, by URL as written; each serves once. */
  readonly prefetched: PrefetchedResponses;
  /** The lazy chunk with hls.js; `isLight`: its build without captions, separate sound, and DRM. */
  loadHls(isLight: boolean): Promise<HlsChunk>;
  /** Where to begin at first, in seconds of the media's timeline. */
  readonly initialSeconds: number;
  /** What the reader has chosen, on this clip or another. */
  preferences(): ViewerPreferences;
  /** The clip's media element; always the same. */
  media(): HTMLVideoElement;
  /** The box that it is shown in, and how much of that is in view, from 0 to 1. */
  readonly box: Element;
  visibleRatio(): number;
  /** Puts the media element, or its last picture, into the box, before it returns, or takes it out. */
  mount(picture: HTMLElement, isIn: boolean): void;
  /** The media element is in use, until `signal` is aborted. */
  onOpen(video: HTMLVideoElement, signal: AbortSignal): void;
  onPhase(phase: Phase, previous: Phase): void;
  /** @param presentedAtMs on the clock of `performance.now()` */
  onFirstFrame(presentedAtMs: number): void;
  /** `isFatal`: the clip failed; else another engine or source is tried. */
  onProblem(problem: Problem, isFatal: boolean): void;
  onRendition(quality: Rendition): void;
}

/** One reader watching one clip: owns the media element and the engine, and feeds the machine. Can be opened again after it was closed. */
export class Session implements PageMember {
  /** Where the clip is; a new object on every change. */
  get phase(): Phase {
    return this.#phase;
  }
  /** The media element has shown a frame: the poster is no longer needed. */
  hasFrame = false;

  readonly #host: SessionHost;
  readonly #promises = new PlayPromises();
  #document: Document;
  #phase: Phase = IDLE;
  /** While the session is open, or holds something loaded ahead. */
  #video: HTMLVideoElement | undefined;
  /** Where playing is, or will go on, in seconds of the media's timeline; outlives whatever the media element is loaded with. */
  #positionSeconds = 0;
  readonly #keepsake: ParkedFrame;
  /** Farther away than `NEAR_SCREENS`. */
  #isFar = false;
  /** The media element was silenced for autoplay, which is nobody's choice. */
  #isHushed = false;
  #warmDepth: PrefetchDepth = 'segment';
  #headStart: EarlyMutedStart | undefined;
  readonly #attempts: SourceFallback;
  readonly #reprieve = new ErrorGracePeriod();
  /** End with the reader's visit, with what the media element holds, with a wait for bytes, and with a pause that is insisted on. */
  #visit = new AbortController();
  #media = new AbortController();
  #wait = new AbortController();
  #pause = new AbortController();

  constructor(host: SessionHost) {
    this.#host = host;
    this.#document = host.box.ownerDocument;
    this.#positionSeconds = host.initialSeconds;
    this.#keepsake = new ParkedFrame((picture, isIn) => host.mount(picture, isIn));
    this.#attempts = new SourceFallback({
      readSource: () => host.readSource(),
      loadHls: (isLight) => host.loadHls(isLight),
      prefetched: host.prefetched,
      listener: {
        onProblem: (problem) => this.#meet(problem),
        onReset: () => this.continuePlayback(),
        onRendition: (quality) => host.onRendition(quality),
      },
    });
  }

  /** Where the clip is, or will go on, in seconds of the media's timeline: also while the media element has yet to find its place. */
  get positionSeconds(): number {
    const { currentTime, readyState } = this.#host.media();
    return currentTime || (readyState < HTMLMediaElement.HAVE_CURRENT_DATA ? this.#positionSeconds : 0);
  }

  /** Which engine plays, or is to; undefined before any. */
  get engine(): Engine | undefined {
    return this.#attempts.engine;
  }

  /** Feeds the machine. Inputs that come while one is worked on, from an effect or from a page's listener, wait their turn. */
  readonly send = serialize((input: Input) => this.#take(input));

  /** Plays. Settles as `HTMLMediaElement.play()` does. */
  play(by: Starter): Promise<void> {
    const isPlaying = this.#phase.name === 'playing';
    const promise = isPlaying ? Promise.resolve() : this.#promises.add();
    this.send({ type: 'play', by });
    return promise;
  }

  /** The media element was told to go there; without a source, or before it knows what it is filled with, it may forget. */
  noteSeek(seconds: number): void {
    this.#positionSeconds = seconds;
    // What is loaded ahead is of another place.
    this.cancelPrefetch();
  }

  /** Back to the beginning, once closed. */
  forgetPosition(): void {
    this.#positionSeconds = 0;
    this.#host.media().currentTime = 0;
  }

  /** Loads ahead, as far as `depth`. */
  prefetch(depth: PrefetchDepth): void {
    // A far clip has the focus, perhaps, but no reader.
    if (this.#isFar) return;
    this.#warmDepth = depth;
    this.send({ type: 'warm' });
  }

  /** The play button is down. What is loaded ahead begins, for a reader who is about to let go of it. */
  beginEarlyStart(): void {
    const video = this.#video;
    if (this.#phase.name !== 'warming' || !video) return;
    this.cancelEarlyStart();
    this.#pause.abort();
    this.#headStart = new EarlyMutedStart(video, {
      place: (isIn) => this.#host.mount(video, isIn),
      pause: () => {
        this.#pause = enforcePause(video);
      },
    });
  }

  /** The pointer has left, and whatever it does elsewhere is no tap. */
  cancelEarlyStart(): void {
    this.#headStart?.undo();
    this.#headStart = undefined;
  }

  /** Goes on after the media element was paused behind everybody's back: moved in the document, or emptied to recover from an error. */
  continuePlayback(): void {
    const { ownerDocument } = this.#host.box;
    const hasMoved = this.#document !== ownerDocument;
    this.#document = ownerDocument;
    // Another document has emptied it, or will never fill it.
    if (hasMoved && !isActive(this.#phase)) this.park();
    else if (hasMoved) this.#replaceEngine();
    else if (isActive(this.#phase) && this.#video?.paused) this.#play(this.#video);
  }

  cancelPrefetch(): void {
    this.send({ type: 'cool' });
  }

  park(): void {
    if (!this.#isElsewhere) this.send({ type: 'park' });
  }

  /** How much of the box is in view, from 0 to 1. */
  visibilityChanged(share: number): void {
    this.send({ type: 'sight', share: this.#isElsewhere ? 1 : share });
  }

  get #isElsewhere(): boolean {
    return this.#video !== undefined && isPlayingElsewhere(this.#video);
  }

  #take(input: Input): void {
    const previous = this.#phase;
    const { phase, effects } = next(previous, input);
    this.#phase = phase;
    if (isActive(phase) && !isActive(previous)) {
      claimPlayback(this);
      markBuffersUsed(this);
    }
    for (const effect of effects) this.#perform(effect, phase);
    if (!isActive(phase) && isActive(previous)) releasePlayback(this);
    if (phase === previous) return;
    this.#watch(phase);
    if (phase.name === 'ended') this.#positionSeconds = 0;
    if (previous.name === 'ended' && phase.name === 'playing') this.#rewind();
    if (input.type === 'problem') this.#host.onProblem(input.problem, phase.name === 'failed');
    this.#promises.settle(phase, input.type === 'refused');
    this.#host.onPhase(phase, previous);
    if (this.#isFar) this.park();
  }

  #perform(effect: Effect, phase: Phase): void {
    if (effect === 'warm') this.#warm();
    else if (effect === 'open') this.#open(isActive(phase) ? phase.by : 'page');
    else if (effect === 'next') this.#replaceEngine();
    else if (effect === 'play' && this.#video) this.#play(this.#video);
    else if (effect === 'pause' && this.#video) this.#pause = enforcePause(this.#video);
    else if (effect === 'park') this.#park(phase);
    else if (effect === 'cool') this.#giveBack();
    else if (effect === 'close') this.#close();
  }

  #warm(): void {
    claimPrefetch(this);
    markBuffersUsed(this);
    enforceMediaBudget();
    const video = this.#takeUp(this.#host.readSource());
    this.#attempts.begin(this.#positionSeconds);
    this.engine?.prefetch(this.#warmDepth, video);
  }

  /** Takes the media element; unless loading ahead has taken it, from where a script may have set it to. */
  #takeUp(playable: PlaybackSource): HTMLVideoElement {
    const video = this.#host.media();
    if (!this.#video) {
      this.#positionSeconds = video.currentTime || this.#positionSeconds;
      // The engine is told the place. Told it without a source, a used media element stands still in WebKitGTK; a new one does not say it, and goes there.
      if (this.#positionSeconds > 0) video.currentTime = 0;
    }
    this.#video = video;
    configureVideo(video, playable);
    return video;
  }

  #open(by: Starter): void {
    releasePrefetch(this);
    const underWay = this.#takeHeadStart(by);
    const playable = this.#host.readSource();
    const video = this.#takeUp(playable);
    applyPreferences(video, this.#host.preferences());
    this.#isHushed = by === 'autoplay' && !video.muted;
    if (this.#isHushed) video.muted = true;
    this.#host.mount(video, true);
    this.#visitPage();
    this.#media = new AbortController();
    this.#listen(video, playable);
    this.#attempts.begin(this.#positionSeconds);
    this.#attach(video);
    if (underWay) this.#catchUp(video, underWay);
  }

  #takeHeadStart(by: Starter): UnderWay | undefined {
    // A media element that plays without sound may be given it by a reader alone: by anybody else, it pauses.
    if (by !== 'reader') this.cancelEarlyStart();
    const underWay = this.#headStart?.take();
    this.#headStart = undefined;
    return underWay;
  }

  /** Says what was heard by nobody, as it came before the tap; once the tap has been worked on. */
  #catchUp(video: HTMLVideoElement, { presentedAtMs }: UnderWay): void {
    const { signal } = this.#media;
    queueMicrotask(() => {
      if (signal.aborted) return;
      for (const type of ['play', 'playing']) video.dispatchEvent(new Event(type));
      if (presentedAtMs !== undefined) this.#showFrame(presentedAtMs);
    });
  }

  /** From the first tap until the clip is closed, parked or not. */
  #visitPage(): void {
    this.#visit.abort();
    this.#visit = new AbortController();
    const { signal } = this.#visit;
    onOtherClipPlays(this, signal, () => this.send({ type: 'pause', reason: 'other-clip' }));
    observeProximity(this.#host.box, NEAR_SCREENS, signal, (isFar) => {
      this.#isFar = isFar;
      if (isFar) this.park();
    });
    this.#keepsake.watch(this.#host.box, signal);
  }

  #replaceEngine(): void {
    this.#attempts.replace(this.#positionSeconds);
    if (this.#video) this.#attach(this.#video);
  }

  #attach(video: HTMLVideoElement): void {
    if (this.engine) {
      this.engine.attach(video);
      this.#play(video);
    } else {
      this.#fail({ kind: 'unsupported', message: 'no source that this browser can play' });
    }
  }

  #meet(problem: Problem): void {
    if (!this.#video || !this.#reprieve.hold(problem, this.#video)) this.#fail(problem);
  }

  #fail(problem: Problem): void {
    this.send({ type: 'problem', problem, hasNext: this.#attempts.moveOn(problem.kind) });
  }

  #listen(video: HTMLVideoElement, playable: PlaybackSource): void {
    const { signal } = this.#media;
    addTracks(video, playable, signal);
    this.#host.onOpen(video, signal);
    const grant = applyCaptionsSelection(video, () => this.#captionsWish(video), signal);
    video.addEventListener('volumechange', grant, { signal });
    onPreferencesChange(signal, () => {
      const choices = this.#host.preferences();
      applyPreferences(video, this.#isHushed && video.muted ? { ...choices, muted: true } : choices);
      if (choices.captions !== undefined) this.#keepsake.captions = undefined;
      grant();
    });
    for (const type of ['leavepictureinpicture', 'webkitendfullscreen'])
      video.addEventListener(type, () => this.visibilityChanged(this.#host.visibleRatio()), { signal });
    this.#host.box.shadowRoot?.addEventListener(
      'fullscreenchange',
      () => this.visibilityChanged(this.#host.visibleRatio()),
      {
        signal,
      },
    );
    this.#endReprieve(video, signal);
    listenToMedia(video, signal, (input) => this.send(input));
    repeatLostSeeks(video, signal);
    observeClipRange(video, playable, signal, (seconds) => {
      this.#positionSeconds = seconds;
    });
    onFirstFrame(video, signal, (presentedAtMs) => this.#showFrame(presentedAtMs));
  }

  #showFrame(presentedAtMs: number): void {
    if (this.hasFrame) return;
    this.hasFrame = true;
    this.#keepsake.dropStill();
    enforceMediaBudget();
    this.#host.onFirstFrame(presentedAtMs);
  }

  /** The network is back, or there is nothing left to play. */
  #endReprieve(video: HTMLVideoElement, signal: AbortSignal): void {
    window.addEventListener('online', () => this.#reprieve.end() && this.engine?.resume(), { signal });
    video.addEventListener(
      'waiting',
      () => {
        const problem = this.#reprieve.end();
        if (problem) this.#fail(problem);
      },
      { signal },
    );
  }

  /** The reader's last choice decides; a clip that plays by itself, without its sound, would say nothing. */
  #captionsWish(video: HTMLVideoElement): CaptionsSelection | undefined {
    const { captions } = this.#host.preferences();
    if (this.#keepsake.captions) return this.#keepsake.captions;
    if (captions !== undefined) return captions ? { language: captions } : 'none';
    const isSilent = isActive(this.#phase) && this.#phase.by === 'autoplay' && video.muted;
    return isSilent ? 'any' : undefined;
  }

  #play(video: HTMLVideoElement): void {
    this.#pause.abort();
    video.play().catch((error: unknown) => {
      // An AbortError is the engine's doing, or ours: the play() that follows has a promise of its own.
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      if (isRefused && video === this.#video) this.send({ type: 'refused' });
    });
  }

  #watch(phase: Phase): void {
    this.#wait.abort();
    this.#wait = new AbortController();
    const video = this.#video;
    if (phase.name === 'failed' && phase.problem.kind === 'offline') this.#waitForNetwork(phase.by);
    if (!video || (phase.name !== 'starting' && phase.name !== 'buffering')) return;
    observeStallTimeout(
      video,
      () => this.engine?.loadedBytes,
      this.#wait.signal,
      () =>
        this.#fail({ kind: navigator.onLine ? 'timeout' : 'offline', message: 'nothing arrived for 12 s' }),
    );
  }

  /** Who wanted to see the clip still does, unless something else has come between. */
  #waitForNetwork(by: Starter): void {
    const { signal } = this.#wait;
    window.addEventListener('online', () => this.send({ type: 'play', by }), { signal });
  }

  #rewind(): void {
    const { startSeconds, endSeconds } = this.#host.readSource();
    if (this.#video && (startSeconds > 0 || endSeconds !== undefined)) this.#video.currentTime = startSeconds;
  }

  #park(phase: Phase): void {
    const video = this.#video;
    if (!video) return;
    // The last `timeupdate` may be a quarter of a second old.
    if (phase.name === 'paused') this.#positionSeconds = video.currentTime || this.#positionSeconds;
    this.#keepsake.take(video, this.#host.visibleRatio() > 0);
    this.#giveBack();
  }

  #close(): void {
    this.#visit.abort();
    this.#isFar = false;
    this.#keepsake.drop();
    this.#giveBack();
  }

  #giveBack(): void {
    const video = this.#video;
    this.cancelEarlyStart();
    releasePrefetch(this);
    markBuffersReleased(this);
    this.#wait.abort();
    this.#reprieve.end();
    this.#media.abort();
    this.#attempts.end();
    this.#video = undefined;
    this.hasFrame = false;
    if (!video) return;
    if (this.#isHushed) video.muted = false;
    video.controls = false;
    // An empty media element keeps it for the source that comes next (HTML, section 4.8.11.8, default playback start position).
    video.currentTime = this.#positionSeconds;
    this.#host.mount(video, false);
  }
}
