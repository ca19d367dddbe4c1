import type { Engine } from '../engine/engine.js';
import { type Input, isActive, type Phase, type Starter } from '../playback/phase.js';
import type { Report } from './events.js';
import type { SummaryReason } from './playback-figures.js';
import { PlaybackMeter } from './playback-meter.js';
import type { ReportSubject } from './report-subject.js';

/** A page hears of a clip that the reader pays attention to each time after so many seconds. */
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
 * Measures each playback of an element, and reports its figures: with `attention` while it plays, and with
 * `summary` once when it is over.
 */
export class PlaybackSummaries {
  readonly #host: SummarizedHost;
  #meter: PlaybackMeter | undefined;
  /** Whether the playback continues in a page that came back from the back/forward cache. */
  #isContinued = false;
  #isStalled = false;
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

  /** To be called when the phase has changed because of `input`, after the other reports of this change. */
  phaseChanged(phase: Phase, input: Input, isStalled: boolean): void {
    this.#isStalled = isStalled;
    if (isActive(phase) && !this.#meter) {
      this.#open(phase.by);
      if (phase.name !== 'starting')
        this.#host.dispatch({ action: 'replay', by: phase.by }, this.#host.subject);
    }
    this.#count();
    if (phase.name === 'ended') this.#close('ended');
    if (phase.name !== 'idle') return;
    // The browser refused to start the clip: nobody left it.
    if (input.type === 'refused') this.#end();
    else this.#close(this.#host.element.isConnected ? 'replaced' : 'removed');
  }

  #open(by: Starter, isContinued = false): void {
    this.#meter = new PlaybackMeter(by);
    this.#isContinued = isContinued;
    this.#subject = this.#host.subject;
    this.#closeAbort = new AbortController();
    const { signal } = this.#closeAbort;
    const { ownerDocument } = this.#host.element;
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

    this.#subject = this.#host.subject;
    const earlierSeconds = this.#meter.attentionSeconds;
    this.#count();
    const intervals = (seconds: number) => Math.floor(seconds / ATTENTION_INTERVAL_SECONDS);
    if (intervals(this.#meter.attentionSeconds) > intervals(earlierSeconds))
      this.#host.dispatch({ action: 'attention', ...this.#meter.figures }, this.#subject);
  }

  #count(): void {
    const { phase, isInView, engine } = this.#host;
    this.#meter?.update({ isPlaying: phase.name === 'playing', isStalled: this.#isStalled, isInView });
    if (engine) this.#meter?.loaded(engine.kind, engine.loadedBytes);
  }

  #close(reason: SummaryReason): void {
    const meter = this.#meter;
    this.#end();
    if (meter && (meter.hasPlayed || !this.#isContinued))
      this.#host.dispatch({ action: 'summary', reason, ...meter.figures }, this.#subject);
  }

  #end(): void {
    this.#meter = undefined;
    this.#closeAbort.abort();
  }
}
