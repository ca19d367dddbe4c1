import type { Engine, PrefetchDepth } from '../engine/engine.js';
import type { PageMember } from '../page/page-state.js';
import { isPlayingElsewhere } from '../platform/is-playing-elsewhere.js';
import { type Effect, type Input, isActive, type Phase, type Starter } from '../playback/phase.js';
import { serialize } from '../playback/serialize.js';
import { next } from '../playback/state-machine.js';
import { EarlyMutedStart } from './early-muted-start.js';
import { EnforcedPause } from './enforced-pause.js';
import type { SessionContext } from './media-feature.js';
import { MediaUse } from './media-use.js';
import { PageMembership } from './page-membership.js';
import { PlayPromises } from './play-promises.js';
import { visibilityInput } from './send-visibility.js';
import type { SessionHost, SessionListener } from './session-host.js';
import type { SessionChunks } from './source-fallback.js';
import { Visit } from './visit.js';
import { Wait } from './wait.js';

/**
 * The playback of one clip: runs the state machine (playback/state-machine.ts), and carries out its effects.
 * The session can be opened again after it was closed. Its objects have four lifetimes:
 *
 * - the session itself, with `EarlyMutedStart` and `EnforcedPause`: as long as the element
 * - `Visit`: from the first tap until the clip is closed, parked or not
 * - `MediaUse`, with the features of an open clip: while the media element is in use
 * - `Wait`, for data or for the network, and the watch over playback: while the phase stays the same
 */
export class Session implements PageMember {
  /** Sends an input to the state machine. An input that arrives while another one is processed waits. */
  readonly send = serialize((input: Input) => this.#transition(input));

  readonly #host: SessionHost;
  readonly #listener: SessionListener;
  readonly #context: SessionContext;
  readonly #earlyMutedStart: EarlyMutedStart;
  readonly #visit: Visit;
  readonly #wait = new Wait(this.send);
  readonly #page = new PageMembership(this);
  readonly #playPromises = new PlayPromises();
  #mediaUse: MediaUse | undefined;
  #prefetchDepth: PrefetchDepth = 'segment';
  #document: Document;

  readonly #effects: Readonly<Record<Effect, (phase: Phase, input: Input) => void>> = {
    warm: () => this.#prefetch(),
    cool: () => this.#release(),
    open: (phase) => this.#open(phase),
    next: (_phase, input) => {
      if (input.type === 'problem') this.#mediaUse?.playNextSource(input.problem);
    },
    play: () => this.#mediaUse?.play(),
    pause: () => this.#mediaUse?.pause(),
    park: (phase) => this.#park(phase),
    close: () => this.#close(),
  };

  constructor(host: SessionHost, listener: SessionListener, chunks: SessionChunks) {
    const enforcedPause = new EnforcedPause();
    this.#host = host;
    this.#listener = listener;
    this.#document = host.element.ownerDocument;
    this.#visit = new Visit(host.element, this);
    this.#earlyMutedStart = new EarlyMutedStart(host, enforcedPause);
    this.#context = { host, listener, chunks, visit: this.#visit, enforcedPause, send: this.send };
  }

  get phase(): Phase {
    return this.#host.state.phase;
  }

  /** The engine that plays, or will play; undefined if there is none. */
  get engine(): Engine | undefined {
    return this.#mediaUse?.engine;
  }

  /** Plays. Settles as `HTMLMediaElement.play()` does. */
  play(by: Starter): Promise<void> {
    const promise = this.phase.name === 'playing' ? Promise.resolve() : this.#playPromises.add();
    this.send({ type: 'play', by });
    return promise;
  }

  /** Prefetches the playlists, or also the first segment. */
  prefetch(depth: PrefetchDepth): void {
    // A clip that is scrolled far away may still have the focus.
    if (this.#visit.isFar) return;

    this.#prefetchDepth = depth;
    this.send({ type: 'warm' });
  }

  /** Releases the prefetched data. */
  cancelPrefetch(): void {
    this.send({ type: 'cool' });
  }

  /** Releases the media element of a paused or ended clip, which can resume from the same position. */
  park(): void {
    const isElsewhere = this.#mediaUse && isPlayingElsewhere(this.#mediaUse.video);
    if (!isElsewhere) this.send({ type: 'park' });
  }

  /** @param visibleRatio how much of the element is in view, from 0 to 1 */
  visibilityChanged(visibleRatio: number): void {
    this.send(visibilityInput(this.#mediaUse?.video, visibleRatio));
  }

  /** To be called when the title or a text track of the clip may have changed. */
  elementUpdated(): void {
    this.#mediaUse?.readElement();
  }

  /** Continues after the element was moved within its document, or to another one. */
  continuePlayback(): void {
    const { ownerDocument } = this.#host.element;
    const isAdopted = ownerDocument !== this.#document;
    this.#document = ownerDocument;

    // Adoption by another document empties the media element, or detaches it from its media source.
    if (!isAdopted) this.#mediaUse?.resume();
    else if (isActive(this.phase)) this.#mediaUse?.restart();
    else this.park();
  }

  #transition(input: Input): void {
    const { state } = this.#host;
    const previous = state.phase;
    const { phase, effects } = next(previous, input);
    state.phase = phase;

    // Other clips pause before this one plays, and may play again only after it has stopped.
    if (isActive(phase) && !isActive(previous)) this.#page.beginPlayback();
    for (const effect of effects) this.#effects[effect](phase, input);
    if (!isActive(phase) && isActive(previous)) this.#page.endPlayback();
    if (phase === previous) return;

    this.#wait.begin(phase, this.#mediaUse);
    if (phase.name === 'ended') state.positionSeconds = 0;
    if (previous.name === 'ended' && phase.name === 'playing') this.#mediaUse?.rewind();

    if (input.type === 'problem') this.#listener.onProblem(input.problem, phase.name === 'failed');
    this.#playPromises.settle(phase, input.type === 'refused');
    this.#listener.onPhase(phase, previous, input);
    if (this.#visit.isFar) this.park();
  }

  #prefetch(): void {
    this.#page.beginPrefetch();
    this.#acquire().prefetch(this.#prefetchDepth);
  }

  #open(phase: Phase): void {
    if (!isActive(phase)) return;

    this.#page.endPrefetch();
    const early = this.#earlyMutedStart.take(phase.by);
    this.#visit.begin();
    this.#acquire().open(early);
  }

  #acquire(): MediaUse {
    this.#mediaUse ??= new MediaUse(this.#context);
    return this.#mediaUse;
  }

  #park(phase: Phase): void {
    if (!this.#mediaUse) return;

    const { state, visibleRatio } = this.#host;
    const { video } = this.#mediaUse;
    // The last `timeupdate` may be a quarter of a second old.
    if (phase.name === 'paused') state.positionSeconds = video.currentTime || state.positionSeconds;
    // Before the first frame, the poster or the earlier parked frame is still shown, and the captions are not
    // yet selected.
    if (state.hasFrame) this.#visit.saveState(video, visibleRatio > 0);
    this.#release();
  }

  #close(): void {
    this.#visit.end();
    this.#release();
  }

  #release(): void {
    this.#earlyMutedStart.cancel();
    this.#page.releaseBuffers();
    this.#wait.end();
    this.#mediaUse?.release();
    this.#mediaUse = undefined;
  }
}
