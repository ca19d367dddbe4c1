import type { PropertyDeclarations } from 'lit';
import { mediaErrorCode } from './clip/problem.js';
import type { PlayerController } from './player-controller.js';
import { QueuedElement } from './queued-element.js';

/** `MediaError` cannot be constructed; this has its members that scripts read. */
export interface ClipError {
  /** As `MediaError.code` (HTML, section 4.8.11.1): 2 network, 3 decode, 4 source not supported. */
  readonly code: 2 | 3 | 4;
  readonly message: string;
}

const FORWARDED = [
  'muted',
  'defaultMuted',
  'volume',
  'playbackRate',
  'seeking',
  'buffered',
  'seekable',
  'played',
  'readyState',
  'networkState',
  'textTracks',
] as const satisfies readonly (keyof HTMLVideoElement & keyof MediaApiElement)[];

/**
 * The API of `HTMLMediaElement` (HTML, section 4.8.11) on the custom element, so that a page's scripts can treat the
 * clip as a `<video>`. Before the first tap, it answers as a `<video>` without a source. What a script sets then holds
 * from the first tap on.
 */
export abstract class MediaApiElement extends QueuedElement {
  static override readonly properties: PropertyDeclarations = {
    src: { reflect: true },
    preload: { reflect: true },
    autoplay: { type: Boolean, reflect: true },
    loop: { type: Boolean, reflect: true },
  };

  /** URL of an HLS playlist or a file. `<source>` children offer several, in order of preference, where there is no `src`. */
  declare src: string;
  /** What may be loaded before the tap: `none`, `intent` (the start, once a reader hovers, focuses or touches), `metadata` (playlists, once in view), `auto` (the start, once in view). */
  declare preload: string;
  /** Begins, without sound, while at least half in view; never under reduced motion or Save-Data. The reader's pause is final. */
  declare autoplay: boolean;
  /** Begins anew at the end. */
  declare loop: boolean;
  /** Whether the sound is off now. */
  declare muted: boolean;
  /** Whether the clip begins without sound: the attribute `muted`, at the element's creation. */
  declare defaultMuted: boolean;
  /** From 0 to 1. */
  declare volume: number;
  /** 1 is the usual speed. */
  declare playbackRate: number;
  declare readonly seeking: boolean;
  declare readonly buffered: TimeRanges;
  declare readonly seekable: TimeRanges;
  declare readonly played: TimeRanges;
  declare readonly readyState: number;
  declare readonly networkState: number;
  declare readonly textTracks: TextTrackList;

  static {
    for (const name of FORWARDED) {
      Object.defineProperty(this.prototype, name, {
        get(this: MediaApiElement) {
          return this.player.media[name];
        },
        set(this: MediaApiElement, value: never) {
          Reflect.set(this.player.media, name, value);
        },
      });
    }
  }

  /** Seconds, as the author wrote them; undefined when unknown. */
  protected abstract readonly declaredSeconds: number | undefined;
  protected abstract readonly player: PlayerController;

  /** CORS mode of media and captions: `anonymous` or `use-credentials`; null without the attribute. Needed for captions of another origin. */
  get crossOrigin(): string | null {
    return this.getAttribute('crossorigin');
  }
  set crossOrigin(mode: string | null) {
    if (mode === null) this.removeAttribute('crossorigin');
    else this.setAttribute('crossorigin', mode);
  }

  /** Seconds of the media's timeline. Set before the first play, it is where that begins. */
  get currentTime(): number {
    return this.player.positionSeconds;
  }
  set currentTime(seconds: number) {
    this.player.positionSeconds = seconds;
  }

  /** Seconds: the media's own once known, until then the `duration` attribute's; NaN when neither is known. Setting it writes the attribute. */
  get duration(): number {
    return this.player.mediaSeconds ?? this.declaredSeconds ?? Number.NaN;
  }
  set duration(seconds: number | string) {
    this.setAttribute('duration', String(seconds));
  }

  /** Also true while the clip is warming: an early muted start plays, and the reader has not asked for it. */
  get paused(): boolean {
    const { state, media } = this.player;
    return state.phase.name === 'warming' || media.paused;
  }

  get ended(): boolean {
    return this.player.state.phase.name === 'ended';
  }

  /** What the reader is told is wrong; null while nothing is. */
  get error(): ClipError | null {
    const { phase } = this.player.state;
    if (phase.name !== 'failed') return null;
    return { code: mediaErrorCode(phase.problem.kind), message: phase.problem.message };
  }

  /**
   * Plays. Resolves when it does; rejects with `NotAllowedError` when the browser's policy forbids it, with `NotSupportedError`
   * when no source can be played, with `AbortError` when something else came between, with `InvalidStateError` outside a document.
   */
  play(): Promise<void> {
    return this.player.play('page');
  }

  /** Pauses; scrolling does not undo it. */
  pause(): void {
    this.player.send({ type: 'pause', reason: 'page' });
  }

  /** Reads the sources anew and goes back to the poster. */
  load(): void {
    this.player.reset();
  }

  /** Opens the browser's small window. Needs a clip that has been started. */
  requestPictureInPicture(): Promise<PictureInPictureWindow> {
    return this.player.media.requestPictureInPicture();
  }
}
