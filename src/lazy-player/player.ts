import { Autoplay } from '../activation/autoplay.js';
import { ENGLISH_PLAYER } from '../i18n/en/player.js';
import { isAnyClipPlaying, onPlaybackReleased } from '../page/coordinator.js';
import { isPlayingElsewhere } from '../platform/is-playing-elsewhere.js';
import { HALF_IN_VIEW, IDLE, type Input, isActive, type Phase, type Starter } from '../playback/phase.js';
import type { PlayedRange } from '../playback/progress.js';
import { NewsVideoEvent } from '../report/events.js';
import { redispatchMediaEvents } from '../report/redispatch-media-events.js';
import { Reporter, type ReporterHost } from '../report/reporter.js';
import { Session } from '../session/session.js';
import type { SessionListener } from '../session/session-host.js';
import { loadCmcd, loadFullHls, loadLightHls } from './chunks.js';
import { ControlsLauncher } from './controls-launcher.js';
import { playerStyles } from './player.styles.js';
import type { PlayerHost } from './player-host.js';

/**
 * The player of one element: a session, its reports, autoplay, and the controls. `PlayerController` creates
 * it at the first intent, and uses `session` and `autoplay` directly.
 */
export class Player {
  readonly session: Session;
  readonly autoplay: Autoplay;

  readonly #host: PlayerHost;
  readonly #reporter: Reporter;
  readonly #controls: ControlsLauncher;
  #connectionAbort = new AbortController();
  /** When the next playback was requested, on the clock of `performance.now()`; undefined: now. */
  #requestedAtMs: number | undefined;

  constructor(host: PlayerHost) {
    const { element } = host;
    element.adoptStyles(playerStyles);
    element.addEnglishMessages({ ...ENGLISH_PLAYER });

    this.#host = host;
    this.#reporter = new Reporter(this.#reporterHost());
    this.session = new Session(host, this.#sessionListener(), {
      loadHls: (isLight) => (isLight ? loadLightHls() : loadFullHls()),
      loadCmcd,
    });
    this.#controls = new ControlsLauncher(host, this.session);
    this.autoplay = new Autoplay({
      phase: () => host.state.phase,
      isPageBusy: isAnyClipPlaying,
      isWanted: () => element.autoplay,
      visibleRatio: () => host.visibleRatio,
      play: () => this.session.send({ type: 'play', by: 'autoplay' }),
      visibilityChanged: (visibleRatio) => this.session.visibilityChanged(visibleRatio),
    });
  }

  /** To be called when the element is connected to a document. */
  connect(): void {
    this.#connectionAbort.abort();
    this.#connectionAbort = new AbortController();
    const { signal } = this.#connectionAbort;

    onPlaybackReleased(signal, () => this.autoplay.consider());
    this.autoplay.watchPage(signal);
    this.session.continuePlayback();
  }

  /** To be called when the element is disconnected, which may be for a move only. */
  disconnect(): void {
    this.#connectionAbort.abort();
  }

  /**
   * Plays. Settles as `HTMLMediaElement.play()` does.
   *
   * @param requestedAtMs the start of the reported time to the first frame, on the clock of
   * `performance.now()`
   */
  play(by: Starter, requestedAtMs: number): Promise<void> {
    this.#requestedAtMs = requestedAtMs;
    return this.session.play(by);
  }

  /** Takes over a start of `PlayerController`: the media element is mounted, and `play()` was called. */
  takeOver(by: Starter, requestedAtMs: number): Promise<void> {
    // The state machine repeats the start, with its effects. No other code can read the phase in between.
    this.#host.state.phase = IDLE;
    return this.play(by, requestedAtMs);
  }

  /** To be called when the element was updated: its title, or a text track, may have changed. */
  elementUpdated(): void {
    this.session.elementUpdated();
    this.#controls.update();
  }

  /** To be called when the element has another clip, or its sources must be read again. */
  reset(): void {
    this.autoplay.reset();
    this.#reporter.reset();
  }

  #reporterHost(): ReporterHost {
    const host = this.#host;
    const { element } = host;
    const player = this;
    return {
      element,
      get phase() {
        return host.state.phase;
      },
      get isInView() {
        return !document.hidden && (host.visibleRatio >= HALF_IN_VIEW || isPlayingElsewhere(host.video));
      },
      get engine() {
        return player.session.engine;
      },
      get subject() {
        return host.subject;
      },
      report: (report) => host.report(report),
      dispatch: (report, subject) => {
        const detail = { ...report, ...subject };
        element.dispatchEvent(new NewsVideoEvent(detail));
        // The event of an element that was removed reaches no listener of the page.
        if (!element.isConnected) element.ownerDocument.dispatchEvent(new NewsVideoEvent(detail));
      },
    };
  }

  #sessionListener(): SessionListener {
    return {
      onOpen: (video, signal) => this.#reporter.observe(video, signal, () => this.#playedRange(video)),
      onListening: (video, signal) => redispatchMediaEvents(video, this.#host.element, signal),
      onPhase: (phase, previous, input) => this.#phaseChanged(phase, previous, input),
      onFirstFrame: (presentedAtMs, signal) => this.#firstFrameShown(presentedAtMs, signal),
      onProblem: (problem, isFatal) => this.#reporter.problem(problem, isFatal),
      onRendition: (rendition) => {
        this.#reporter.renditionChanged(rendition);
        this.#controls.renditionChanged(rendition);
      },
    };
  }

  #phaseChanged(phase: Phase, previous: Phase, input: Input): void {
    if (phase.name === 'starting' && !isActive(previous)) {
      const requestedAtMs = this.#requestedAtMs ?? performance.now();
      this.#reporter.began(phase.by, requestedAtMs, this.session.engine?.loadedBytes);
      this.#requestedAtMs = undefined;
    }

    this.#reporter.phaseChanged(phase, previous, input);
    if (phase.name === 'failed') this.#host.element.dispatchEvent(new Event('error'));
    this.#controls.update();
    this.#host.element.requestUpdate();
  }

  #firstFrameShown(presentedAtMs: number, signal: AbortSignal): void {
    const { engine } = this.session;
    if (engine)
      this.#reporter.firstFrame({ presentedAtMs, engine: engine.kind, loadedBytes: engine.loadedBytes });

    this.#host.element.requestUpdate();
    this.#controls.launch(signal);
  }

  #playedRange(video: HTMLVideoElement): PlayedRange | undefined {
    const { isLive, startSeconds, endSeconds: end = Number.POSITIVE_INFINITY } = this.#host.element.clip;
    const endSeconds = Math.min(end, video.duration);
    // hls.js gives a live stream the duration of its playlist.
    if (isLive || this.session.engine?.liveSeconds !== undefined || !Number.isFinite(endSeconds))
      return undefined;

    // A range that starts after the clip's end is no range.
    return { startSeconds: startSeconds < endSeconds ? startSeconds : 0, endSeconds };
  }
}
