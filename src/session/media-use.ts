import type { Problem } from '../clip/problem.js';
import { configureVideo, updateVideo } from '../engine/configure-video.js';
import type { Engine, PrefetchDepth } from '../engine/engine.js';
import { updateTracks } from '../engine/text-tracks.js';
import { page } from '../page/page-state.js';
import { isActive } from '../playback/phase.js';
import { unmuteAfterAutoplay } from './autoplay-mute.js';
import { rewindToStart } from './clip-range.js';
import { type EarlyPlayback, replayEarlyMutedStart } from './early-muted-start.js';
import { deferProblem } from './error-grace-period.js';
import type { MediaContext, SessionContext } from './media-feature.js';
import { MEDIA_FEATURES } from './media-features.js';
import { readPlaybackSource } from './read-playback-source.js';
import { SourceFallback } from './source-fallback.js';
import { failWhenStalled } from './stall-timeout.js';
import { watchPlayback } from './watch-playback.js';

/** One use of the media element: from prefetching, or from the tap, until it is released. */
export class MediaUse {
  readonly #context: MediaContext;
  readonly #releaseAbort = new AbortController();
  #isOpen = false;

  /** Acquires the media element. */
  constructor(session: SessionContext) {
    const { host, listener, chunks } = session;
    const { video, state } = host;
    const sources = new SourceFallback(host, chunks, {
      onProblem: (problem) => this.#onProblem(problem),
      onReset: () => this.resume(),
      onRendition: (rendition) => listener.onRendition(rendition),
      onNetworkSpeed: (bitsPerSecond) => {
        page().networkBitsPerSecond = bitsPerSecond;
      },
    });
    this.#context = {
      ...session,
      video,
      sources,
      source: readPlaybackSource(host.element),
      isMutedForAutoplay: false,
      deferredProblem: undefined,
      restartedAtMs: Number.NEGATIVE_INFINITY,
      signal: this.#releaseAbort.signal,
    };

    // A script may have set the position; the engine seeks to it. WebKitGTK (seen in 2.50, no bug report is
    // known) stalls if `currentTime` is set on a media element that was used before and has no source.
    state.positionSeconds = video.currentTime || state.positionSeconds;
    if (state.positionSeconds > 0) video.currentTime = 0;
  }

  get video(): HTMLVideoElement {
    return this.#context.video;
  }

  /** The engine that plays, or will play; undefined if there is none. */
  get engine(): Engine | undefined {
    return this.#context.sources.engine;
  }

  /** Prefetches the playlists, or also the first segment. */
  prefetch(depth: PrefetchDepth): void {
    const { host, sources, video } = this.#context;

    this.#configure();
    sources.begin(host.state.positionSeconds);
    this.engine?.prefetch(depth, video);
  }

  /**
   * Mounts the media element, attaches the features, and plays.
   *
   * @param early playback that has started already, while the button was down
   */
  open(early: EarlyPlayback | undefined): void {
    const context = this.#context;
    const { host, sources, video } = context;

    this.#configure();
    this.#isOpen = true;
    host.element.mount(video, true);
    for (const attach of MEDIA_FEATURES) attach(context);

    const prefetching = this.engine;
    sources.begin(host.state.positionSeconds);
    this.#attachEngine();
    // The frame of an engine that was made anew is not shown.
    if (early && this.engine === prefetching) replayEarlyMutedStart(context, early);
  }

  /** Reads the title and the text tracks again. */
  readElement(): void {
    const context = this.#context;
    if (!this.#isOpen) return;

    const source = readPlaybackSource(context.host.element);
    const { tracks } = source;
    updateVideo(context.video, source);
    updateTracks(context.video, tracks);
  }

  /** Tries the next source or engine that can help after `problem`. */
  playNextSource(problem: Problem): void {
    this.#context.sources.advance(problem);
    this.restart();
  }

  /** Continues with a new engine for the same source. */
  restart(): void {
    const { host, sources, video, visit } = this.#context;

    // The new engine adds the captions of the stream anew, with the stream's own choice.
    if (host.state.hasFrame) visit.saveCaptions(video);
    sources.restart(host.state.positionSeconds);
    this.#attachEngine();
  }

  /**
   * Plays again after the browser has paused the media element: it was moved in the document, or emptied to
   * recover from an error.
   */
  resume(): void {
    if (isActive(this.#context.host.state.phase) && this.video.paused) this.play();
  }

  /**
   * Calls `play()` of the media element before this returns: browsers allow sound in the task of the reader's
   * tap.
   */
  play(): void {
    const { video, enforcedPause, send, signal } = this.#context;

    enforcedPause.lift();
    video.play().catch((error: unknown) => {
      // An AbortError means that a new load has begun, after which `play()` is called again.
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      if (isRefused && !signal.aborted) send({ type: 'refused' });
    });
  }

  pause(): void {
    this.#context.enforcedPause.pause(this.video);
  }

  /** Seeks to the start of the clip's range, if it has one. */
  rewind(): void {
    rewindToStart(this.video, readPlaybackSource(this.#context.host.element));
  }

  /** Restarts a clip that stands still while it should play. `signal` ends the watch. */
  watch(signal: AbortSignal): void {
    watchPlayback(this.#context, signal, () => this.restart());
  }

  /** Fails when no data arrives for too long. `signal` ends the wait. */
  failWhenStalled(signal: AbortSignal): void {
    failWhenStalled({ ...this.#context, signal });
  }

  /** Empties the media element and removes it from the frame. It keeps its volume and speed. */
  release(): void {
    const { host, sources, video } = this.#context;
    const { element, state } = host;

    // The features end first: the events of the steps below are not for the page.
    this.#releaseAbort.abort();
    sources.end();
    state.hasFrame = false;
    unmuteAfterAutoplay(this.#context);
    video.controls = false;
    // An empty media element keeps the position for its next source (HTML, section 4.8.11.8, default playback
    // start position).
    video.currentTime = state.positionSeconds;
    element.mount(video, false);
  }

  #configure(): void {
    const context = this.#context;
    context.source = readPlaybackSource(context.host.element);
    configureVideo(context.video, context.source);
  }

  #attachEngine(): void {
    const { sources, video, send } = this.#context;

    if (this.engine) {
      this.engine.attach(video);
      this.play();
    } else {
      const message = 'no source that this browser can play';
      send(sources.problemInput({ kind: 'unsupported', message }));
    }
  }

  #onProblem(problem: Problem): void {
    const { sources, send } = this.#context;
    if (!deferProblem(this.#context, problem)) send(sources.problemInput(problem));
  }
}
