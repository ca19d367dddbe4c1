import type { Engine } from '../engine/engine.js';
import { type Input, isActive, type Phase, type Starter } from '../playback/phase.js';
import type { Rendition } from '../playback/rendition.js';
import type { Report } from './events.js';
import type { SummaryReason } from './playback-figures.js';
import { PlaybackMeter } from './playback-meter.js';
import type { ReportSubject } from './report-subject.js';

/** The event `attention` is dispatched each time after so many seconds of attention. */
const ATTENTION_INTERVAL_SECONDS = 10;

/** The events of the media element at which the figures are updated: while it plays, and while it loads. */
const UPDATE_EVENTS = ['timeupdate', 'progress'] as const;

/** The owner of `PlaybackSummaries`. */
export interface SummarizedHost {
  readonly element: HTMLElement;
  readonly phase: Phase;
  /** Whether at least half of the clip is in view, in a visible tab. */
  readonly isInView: boolean;
  /** Undefined if none plays. */
  readonly engine: Pick<Engine, 'kind' | 'loadedBytes'> | undefined;
  /** What a report would be about now. */
  readonly subject: ReportSubject;
  /** Dispatches a report about a clip that may have left the element. */
  dispatch(report: Report, subject: ReportSubject): void;
}

/**
 * Measures each playback of an element, and reports when it begins (`play`), its figures while it plays (`attention`),
 * and once when it is over (`summary`).
 */
export class PlaybackSummaries {
  readonly #host: SummarizedHost;
  #meter: PlaybackMeter | undefined;
  /** Whether `play` was reported. A page that comes back from the back/forward cache may not go on with its clip. */
  #isAnnounced = false;
  #isStalled = false;
  /** The rendition at the end of the last playback. An engine that plays on does not report it again. */
  #lastRendition: Rendition | undefined;
  #subject: ReportSubject;
  #closeAbort = new AbortController();

  constructor(host: SummarizedHost) {
    this.#host = host;
    this.#subject = host.subject;
  }

  /** The meter of the present playback; undefined while there is none. */
  get meter(): PlaybackMeter | undefined {
    return this.#meter;
  }

  /** Observes the media element until `signal` is aborted. */
  observe(video: HTMLVideoElement, signal: AbortSignal): void {
    for (const type of UPDATE_EVENTS) video.addEventListener(type, () => this.#update(), { signal });
  }

  /**
   * To be called before the other reports of a change to `phase`.
   *
   * @returns whether a playback begins
   */
  begin(phase: Phase): boolean {
    if (!isActive(phase) || this.#isAnnounced) return false;
    const isReplay = phase.name !== 'starting';
    if (!this.#meter) this.#open(phase.by, isReplay);
    this.#isAnnounced = true;
    this.#host.dispatch({ action: 'play', by: phase.by, isReplay }, this.#host.subject);
    return true;
  }

  /** To be called after the other reports of a change to `phase`, which was caused by `input`. */
  phaseChanged(phase: Phase, input: Input, isStalled: boolean): void {
    this.#isStalled = isStalled;
    this.#count();
    if (phase.name === 'ended') this.#close('ended');
    if (phase.name !== 'idle') return;
    // The browser refused to start the clip: nobody left it.
    if (input.type === 'refused') this.#end();
    else this.#close(this.#host.element.isConnected ? 'replaced' : 'removed');
  }

  /** @param isReplay what an engine has loaded before belongs to an earlier playback */
  #open(by: Starter, isReplay: boolean): void {
    const { subject, engine, element } = this.#host;
    this.#meter = isReplay
      ? new PlaybackMeter(by, engine?.loadedBytes, this.#lastRendition)
      : new PlaybackMeter(by);
    this.#subject = subject;
    this.#closeAbort = new AbortController();
    const { signal } = this.#closeAbort;
    const { ownerDocument } = element;
    ownerDocument.addEventListener('visibilitychange', () => this.#update(), { signal });
    ownerDocument.defaultView?.addEventListener('pagehide', () => this.#leavePage(by), { signal });
  }

  #leavePage(by: Starter): void {
    this.#update();
    this.#close('pagehide');
    this.#open(by, true);
  }

  #update(): void {
    if (!this.#meter) return;
    if (!this.#isAnnounced) this.begin(this.#host.phase);

    const { clip, position } = this.#host.subject;
    // The duration becomes known late. The rest is that of the clip that was started.
    this.#subject = { clip: { ...this.#subject.clip, duration: clip.duration }, position };
    const earlierSeconds = this.#meter.attentionSeconds;
    this.#count();
    const intervals = (seconds: number) => Math.floor(seconds / ATTENTION_INTERVAL_SECONDS);
    if (intervals(this.#meter.attentionSeconds) > intervals(earlierSeconds))
      this.#host.dispatch({ action: 'attention', ...this.#meter.figures }, this.#subject);
  }

  #count(): void {
    if (!this.#meter) return;
    const { phase, isInView, engine } = this.#host;
    this.#meter.update({ isPlaying: phase.name === 'playing', isStalled: this.#isStalled, isInView });
    if (engine) this.#meter.loaded(engine.kind, engine.loadedBytes);
  }

  #close(reason: SummaryReason): void {
    const meter = this.#meter;
    const isAnnounced = this.#isAnnounced;
    this.#end();
    if (meter && isAnnounced)
      this.#host.dispatch({ action: 'summary', reason, ...meter.figures }, this.#subject);
  }

  #end(): void {
    this.#lastRendition = this.#meter?.rendition;
    this.#meter = undefined;
    this.#isAnnounced = false;
    this.#closeAbort.abort();
  }
}
