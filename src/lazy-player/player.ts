import { Autoplay } from '../activation/autoplay.js';
import { ENGLISH_PLAYER } from '../i18n/en/player.js';
import { isAnyClipPlaying, onPlaybackReleased } from '../page/coordinator.js';
import { viewerPreferences } from '../page/viewer-preferences.js';
import { isActive, type Phase, type Starter } from '../playback/phase.js';
import type { PlayedPart } from '../playback/progress.js';
import type { ViewerPreferences } from '../playback/viewer-preferences.js';
import { redispatchMediaEvents } from '../report/redispatch-media-events.js';
import { Reporter } from '../report/reporter.js';
import type { ClipElement } from '../session/clip-element.js';
import { Session } from '../session/session.js';
import { loadFullHls, loadLightHls } from './chunks.js';
import { ControlsLauncher } from './controls-launcher.js';
import { playerStyles } from './player.styles.js';
import type { PlayerHost } from './player-host.js';
import { readPlaybackSource } from './read-playback-source.js';

/** Everything behind the poster: a session, what it reports, and autoplay. One for each element, made at the first intent. */
export class Player {
  readonly session: Session;
  readonly autoplay: Autoplay;

  readonly #host: PlayerHost;
  readonly #reporter: Reporter;
  readonly #controls: ControlsLauncher;
  /** Ends when the media element is given back. */
  #media = AbortSignal.abort();
  #connection = new AbortController();
  /** When the playing that begins next was asked for, on the clock of `performance.now()`; undefined: now. */
  #askedAtMs: number | undefined;

  constructor(host: PlayerHost) {
    const { element } = host;
    this.#host = host;
    element.adoptStyles(playerStyles);
    element.addEnglishMessages({ ...ENGLISH_PLAYER });
    this.#reporter = new Reporter((report) => host.report(report));
    this.session = new Session({
      media: () => host.media,
      readSource: () => readPlaybackSource(element),
      loadHls: (isLight) => (isLight ? loadLightHls() : loadFullHls()),
      prefetched: host.prefetched,
      initialSeconds: host.initialSeconds,
      preferences: () => choicesFor(element),
      box: element,
      visibleRatio: () => host.visibleRatio,
      mount: (picture, isIn) => element.mount(picture, isIn),
      onOpen: (video, signal) => this.#onOpen(video, signal),
      onPhase: (phase, previous) => this.#onPhase(phase, previous),
      onFirstFrame: (presentedAtMs) => this.#onFirstFrame(presentedAtMs),
      onProblem: (problem, isFatal) => this.#reporter.problem(problem, isFatal),
      onRendition: (quality) => {
        host.report({ action: 'quality', ...quality });
        this.#controls.renditionChanged(quality);
      },
    });
    // In its place in the order of listeners, which is after the one that loads ahead.
    element.addEventListener('pointerdown', (event) => {
      if (isPressOfPlay(event)) this.session.beginEarlyStart();
    });
    // A finger leaves when it is lifted, too.
    element.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') this.session.cancelEarlyStart();
    });
    this.#controls = new ControlsLauncher(host, this.session);
    this.autoplay = new Autoplay({
      phase: () => this.session.phase,
      isPageBusy: isAnyClipPlaying,
      isWanted: () => element.autoplay,
      visibleRatio: () => host.visibleRatio,
      play: () => this.session.send({ type: 'play', by: 'autoplay' }),
      visibilityChanged: (share) => this.session.visibilityChanged(share),
    });
  }

  /** The element is in a document. */
  connect(): void {
    this.#connection.abort();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    onPlaybackReleased(signal, () => this.autoplay.consider());
    this.autoplay.watchPage(signal);
    this.session.continuePlayback();
  }

  /** It is not, if only for a moment. */
  disconnect(): void {
    this.#connection.abort();
  }

  play(by: Starter, askedAtMs: number): Promise<void> {
    this.#askedAtMs = askedAtMs;
    return this.session.play(by);
  }

  /** Goes on with a media element that was placed, and told to play, before there was a player. */
  takeOver(by: Starter, askedAtMs: number): Promise<void> {
    const playing = this.play(by, askedAtMs);
    // Its own went by before anybody could repeat it.
    this.#host.element.dispatchEvent(new Event('play'));
    return playing;
  }

  /** Another clip has come into the element, or the same is to be read anew. */
  reset(): void {
    this.session.forgetPosition();
    this.autoplay.reset();
    this.#reporter.reset();
  }

  #onOpen(video: HTMLVideoElement, signal: AbortSignal): void {
    this.#media = signal;
    redispatchMediaEvents(video, this.#host.element, signal);
    this.#reporter.watch(video, signal, () => this.#playedPart(video));
  }

  #onPhase(phase: Phase, previous: Phase): void {
    if (phase.name === 'starting' && !isActive(previous)) {
      this.#reporter.began(phase.by, this.#askedAtMs ?? performance.now(), this.session.engine?.loadedBytes);
      this.#askedAtMs = undefined;
    }
    this.#reporter.phaseChanged(phase, previous);
    if (phase.name === 'failed') this.#host.element.dispatchEvent(new Event('error'));
    this.#controls.update();
    this.#host.changed();
  }

  #onFirstFrame(presentedAtMs: number): void {
    const { engine } = this.session;
    if (engine)
      this.#reporter.firstFrame({ presentedAtMs, engine: engine.kind, loadedBytes: engine.loadedBytes });
    this.#host.changed();
    this.#controls.launch(this.#media);
  }

  #playedPart(video: HTMLVideoElement): PlayedPart | undefined {
    const { startSeconds, endSeconds = video.duration } = this.#host.element.clip;
    if (!Number.isFinite(endSeconds)) return undefined;
    // A part that would begin after the clip's end is none.
    return { startSeconds: startSeconds < endSeconds ? startSeconds : 0, endSeconds };
  }
}

function isPressOfPlay(event: PointerEvent): boolean {
  const [target] = event.composedPath();
  return event.isPrimary && event.button === 0 && target instanceof Element && target.matches('.play');
}

function choicesFor(element: ClipElement): ViewerPreferences {
  const { playbackRate, ...others } = viewerPreferences(element.clip.storage !== 'none');
  // Nobody can be quicker than what is happening now.
  return playbackRate === undefined || element.clip.isLive ? others : { ...others, playbackRate };
}
