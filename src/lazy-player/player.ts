import { Autoplay } from '../activation/autoplay.js';
import { readerChoices } from '../page/choices.js';
import { isPageBusy, onPageFree } from '../page/coordinator.js';
import { isActive, type Phase, type Starter } from '../playback/phase.js';
import type { PlayedPart } from '../playback/progress.js';
import type { ReaderChoices } from '../playback/reader-choices.js';
import { repeatMediaEvents } from '../report/media-events.js';
import { Reporter } from '../report/reporter.js';
import type { ClipElement } from '../session/clip-element.js';
import { Session } from '../session/session.js';
import { ENGLISH_PLAYER } from '../text/player-words.js';
import { loadLightHls, loadWholeHls } from './chunks.js';
import { ControlsLauncher } from './controls-launcher.js';
import { describe } from './describe.js';
import { playerStyles } from './player.styles.js';
import type { PlayerHost } from './player-host.js';

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
    element.addWords({ ...ENGLISH_PLAYER });
    this.#reporter = new Reporter((report) => host.report(report));
    this.session = new Session({
      media: () => host.media,
      describe: () => describe(element),
      loadHls: (isLight) => (isLight ? loadLightHls() : loadWholeHls()),
      asked: host.asked,
      wantedSeconds: host.wantedSeconds,
      choices: () => choicesFor(element),
      box: element,
      share: () => host.shareInView,
      place: (picture, isIn) => element.place(picture, isIn),
      onOpen: (video, signal) => this.#onOpen(video, signal),
      onPhase: (phase, previous) => this.#onPhase(phase, previous),
      onFirstFrame: (presentedAtMs) => this.#onFirstFrame(presentedAtMs),
      onProblem: (problem, isFatal) => this.#reporter.problem(problem, isFatal),
      onQuality: (quality) => {
        host.report({ action: 'quality', ...quality });
        this.#controls.playsIn(quality);
      },
    });
    // In its place in the order of listeners, which is after the one that loads ahead.
    element.addEventListener('pointerdown', (event) => {
      if (isPressOfPlay(event)) this.session.giveHeadStart();
    });
    // A finger leaves when it is lifted, too.
    element.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') this.session.withdrawHeadStart();
    });
    this.#controls = new ControlsLauncher(host, this.session);
    this.autoplay = new Autoplay({
      phase: () => this.session.phase,
      isPageBusy,
      isWanted: () => element.autoplay,
      share: () => host.shareInView,
      play: () => this.session.send({ type: 'play', by: 'autoplay' }),
      see: (share) => this.session.see(share),
    });
  }

  /** The element is in a document. */
  connect(): void {
    this.#connection.abort();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    onPageFree(signal, () => this.autoplay.consider());
    this.autoplay.watchPage(signal);
    this.session.playOn();
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
    this.session.rewind();
    this.autoplay.reset();
    this.#reporter.reset();
  }

  #onOpen(video: HTMLVideoElement, signal: AbortSignal): void {
    this.#media = signal;
    repeatMediaEvents(video, this.#host.element, signal);
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

function choicesFor(element: ClipElement): ReaderChoices {
  const { playbackRate, ...others } = readerChoices(element.clip.storage !== 'none');
  // Nobody can be quicker than what is happening now.
  return playbackRate === undefined || element.clip.isLive ? others : { ...others, playbackRate };
}
