import type { PropertyDeclarations } from 'lit';
import { mediaErrorCode } from './clip/problem.js';
import type { PlayerController } from './player-controller.js';
import { QueuedElement } from './queued-element.js';

/** The error of a clip. `MediaError` has no constructor; this object has the members that scripts read. */
export interface ClipError {
  /** As `MediaError.code` (HTML, section 4.8.11.1): 2 network, 3 decode, 4 source not supported. */
  readonly code: 2 | 3 | 4;
  readonly message: string;
}

/** The members that read and write the member of the same name of the clip's `<video>`. */
const WRITABLE = ['muted', 'volume', 'playbackRate'] as const;

/** Those that only read it. */
const READ_ONLY = [
  'seeking',
  'buffered',
  'seekable',
  'played',
  'readyState',
  'networkState',
  'textTracks',
] as const satisfies readonly (keyof HTMLVideoElement & keyof MediaApiElement)[];

/**
 * The API of `HTMLMediaElement` (HTML, section 4.8.11) on the custom element, so that a page's scripts can
 * treat the clip as a `<video>`. Before the first tap, the members have the values of a `<video>` without a
 * source. Values that a script sets before the first tap apply from that tap on.
 */
export abstract class MediaApiElement extends QueuedElement {
  static override readonly properties: PropertyDeclarations = {
    src: { reflect: true },
    preload: { reflect: true },
    autoplay: { type: Boolean, reflect: true },
    loop: { type: Boolean, reflect: true },
    defaultMuted: { type: Boolean, attribute: 'muted', reflect: true },
  };

  /** URL of an HLS playlist or a file. Without it, the `<source>` children are tried in their order. */
  declare src: string;
  /**
   * How much may be loaded before the tap: `none`, `intent` (the first segment, once a reader hovers, focuses
   * or touches), `metadata` (the playlists, once in view), or `auto` (the first segment, once in view).
   */
  declare preload: string;
  /**
   * Whether the clip starts by itself, muted, while at least half of it is in view. It does not start under
   * reduced motion or Save-Data, nor again after the reader has paused it.
   */
  declare autoplay: boolean;
  /** Whether the clip starts again at its end. */
  declare loop: boolean;
  /** Whether the sound is off now. */
  declare muted: boolean;
  /** Whether the clip starts without sound: the attribute `muted`. */
  declare defaultMuted: boolean;
  /** From 0 to 1. */
  declare volume: number;
  /** 1 is the normal speed. */
  declare playbackRate: number;
  declare readonly seeking: boolean;
  declare readonly buffered: TimeRanges;
  declare readonly seekable: TimeRanges;
  declare readonly played: TimeRanges;
  declare readonly readyState: number;
  declare readonly networkState: number;
  declare readonly textTracks: TextTrackList;

  static {
    const get = (name: (typeof WRITABLE)[number] | (typeof READ_ONLY)[number]) =>
      function (this: MediaApiElement) {
        return this.player.video[name];
      };
    for (const name of READ_ONLY) Object.defineProperty(this.prototype, name, { get: get(name) });
    for (const name of WRITABLE)
      Object.defineProperty(this.prototype, name, {
        get: get(name),
        set(this: MediaApiElement, value: never) {
          this.player.video[name] = value;
        },
      });
  }

  /** The attribute `duration`, in seconds; undefined if it is missing or invalid. */
  protected abstract readonly declaredSeconds: number | undefined;
  protected abstract readonly player: PlayerController;

  /**
   * CORS mode of media and captions: `anonymous`, which also stands for an unknown mode, or
   * `use-credentials`; null without the attribute. Captions of another origin need it.
   */
  get crossOrigin(): string | null {
    const mode = this.getAttribute('crossorigin')?.toLowerCase();
    return mode === undefined || mode === 'use-credentials' ? (mode ?? null) : 'anonymous';
  }
  set crossOrigin(mode: string | null) {
    if (mode == null) this.removeAttribute('crossorigin');
    else this.setAttribute('crossorigin', mode);
  }

  /**
   * The position, in seconds of the media's timeline. Set before the first play, it is where playback starts.
   */
  get currentTime(): number {
    return this.player.positionSeconds;
  }
  set currentTime(seconds: number) {
    this.player.positionSeconds = seconds;
  }

  /**
   * In seconds: the media's own duration once it is known, until then that of the `duration` attribute; NaN
   * if neither is known. Setting it writes the attribute.
   */
  get duration(): number {
    return this.player.mediaSeconds ?? this.declaredSeconds ?? Number.NaN;
  }
  set duration(seconds: number | string | null | undefined) {
    if (seconds == null) this.removeAttribute('duration');
    else this.setAttribute('duration', String(seconds));
  }

  /**
   * True in the phase `warming` as well: the early muted start may be playing then, before the reader has
   * decided.
   */
  get paused(): boolean {
    const { state, video } = this.player;
    return state.phase.name === 'warming' || video.paused;
  }

  get ended(): boolean {
    const { state, video } = this.player;
    return state.phase.name === 'ended' || (state.hasFrame && video.ended);
  }

  /** The error that the reader sees; null if there is none. */
  get error(): ClipError | null {
    const { phase } = this.player.state;
    if (phase.name !== 'failed') return null;
    return { code: mediaErrorCode(phase.problem.kind), message: phase.problem.message };
  }

  /**
   * Plays. The promise resolves once the clip plays. It rejects with `NotAllowedError` if the browser's
   * autoplay policy forbids it, with `NotSupportedError` if no source can be played, with `AbortError` if the
   * clip is paused, closed or given another source before it plays, and with `InvalidStateError` outside a
   * document.
   */
  play(): Promise<void> {
    return this.player.play('page');
  }

  /** Pauses. The clip does not resume by itself when it is scrolled into view. */
  pause(): void {
    this.player.send({ type: 'pause', reason: 'page' });
  }

  /** Reads the sources again, and shows the poster. */
  load(): void {
    this.player.reset();
  }

  /** Enters picture-in-picture. The clip must have been started. */
  requestPictureInPicture(): Promise<PictureInPictureWindow> {
    return this.player.video.requestPictureInPicture();
  }
}
