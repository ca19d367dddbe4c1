import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Cue } from '../clip/cue.js';
import { scrollWithin } from './scroll-within.js';
import type { LoadedTranscript } from './transcript-loader.js';

type Host = HTMLElement & ReactiveControllerHost;

/** Tracks the line that is spoken, and scrolls it into view. */
export class CurrentLine implements ReactiveController {
  /** The cue that is spoken, or the last one before a pause in the speech; undefined before the first. */
  cue: Cue | undefined;
  readonly #host: Host;
  #transcript: LoadedTranscript | undefined;
  #following = new AbortController();
  #hasChanged = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Follows the clip of `transcript` until the next call, or until the host is disconnected. */
  follow(transcript: LoadedTranscript): void {
    this.#following.abort();
    this.#following = new AbortController();
    const { signal } = this.#following;
    this.#transcript = transcript;
    this.cue = undefined;
    const update = () => this.update();
    for (const type of ['timeupdate', 'seeking', 'ended'])
      transcript.clip.addEventListener(type, update, { signal });
    this.update();
  }

  hostDisconnected(): void {
    this.#following.abort();
  }

  /** Reads the position of the clip; to be called when the position may have changed without an event. */
  update(): void {
    if (!this.#transcript) return;
    const { clip, lines } = this.#transcript;
    const cue = clip.currentTime > 0 ? cueAt(lines, clip.currentTime) : undefined;
    if (cue === this.cue) return;
    this.cue = cue;
    this.#hasChanged = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#hasChanged) return;
    this.#hasChanged = false;
    const line = this.#host.querySelector('.line[aria-current]');
    // A reader who points at the text, or has the focus in it, may be reading another line.
    if (line && !line.closest('.lines:hover, .lines:focus-within')) scrollWithin(line);
  }
}

function cueAt(lines: readonly Cue[], seconds: number): Cue | undefined {
  return (
    lines.find(({ startSeconds, endSeconds }) => startSeconds <= seconds && seconds < endSeconds) ??
    lines.findLast(({ endSeconds }) => endSeconds <= seconds)
  );
}
