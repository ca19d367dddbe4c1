import { inLanguage } from '../clip/text-tracks.js';
import { timeFragment } from '../i18n/time-fragment.js';
import { toggleFullscreen } from '../platform/fullscreen.js';
import { languageOf } from '../platform/language.js';
import { togglePictureInPicture } from '../platform/picture-in-picture.js';
import { promptRemotePlayback } from '../platform/remote-playback.js';
import { captionsOf } from './captions.js';
import type { ControlsHost, Rendition } from './controls-host.js';

/** The speeds of the menu, and of `<` and `>`. */
export const PLAYBACK_RATES = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** The language of captions whose author does not tell it (BCP 47, section 4.1). */
const UNDETERMINED = 'und';

/** One key's worth of volume, which goes from 0 to 1. */
const VOLUME_STEP = 0.05;

/** A silenced clip that is given sound again without having any. */
const AUDIBLE_VOLUME = 0.5;

/** Everything that the reader can ask for, by button, key, finger, or the system's media keys. */
export class ControlActions {
  readonly #host: ControlsHost;

  constructor(host: ControlsHost) {
    this.#host = host;
  }

  togglePlay(): void {
    if (this.#host.video.paused) this.#host.play();
    else this.#host.pause();
  }

  seekTo(seconds: number): void {
    const { video, liveSeconds } = this.#host;
    const { seekable, duration } = video;
    // What comes after it in a live stream has not arrived, or hardly.
    const last = liveSeconds ?? (seekable.length > 0 ? seekable.end(seekable.length - 1) : duration);
    const first = seekable.length > 0 ? seekable.start(0) : 0;
    if (!Number.isNaN(last)) video.currentTime = Math.min(Math.max(seconds, first), last);
  }

  goLive(): void {
    this.seekToShare(1);
  }

  seekBy(seconds: number): void {
    this.seekTo(this.#host.video.currentTime + seconds);
  }

  /** @param share of the whole, from 0 to 1 */
  seekToShare(share: number): void {
    const { seekable } = this.#host.video;
    if (seekable.length === 0) return;
    const first = seekable.start(0);
    this.seekTo(first + share * (seekable.end(seekable.length - 1) - first));
  }

  /** @param volume from 0 to 1; what lies outside is brought in */
  setVolume(volume: number): void {
    const { video } = this.#host;
    video.volume = Math.min(Math.max(volume, 0), 1);
    video.muted = video.volume === 0;
    this.#rememberSound();
  }

  changeVolume(steps: number): void {
    const { muted, volume } = this.#host.video;
    // Hundredths, or the steps would add up to 0.15000000000000002.
    this.setVolume(Math.round(((muted ? 0 : volume) + steps * VOLUME_STEP) * 100) / 100);
  }

  toggleMute(): void {
    const { video } = this.#host;
    const wasSilent = video.muted || video.volume === 0;
    if (wasSilent && video.volume === 0) video.volume = AUDIBLE_VOLUME;
    video.muted = !wasSilent;
    this.#rememberSound();
  }

  setPlaybackRate(playbackRate: number): void {
    this.#host.video.playbackRate = playbackRate;
    this.#host.savePreferences({ playbackRate });
  }

  /** @param steps along `PLAYBACK_RATES` */
  changePlaybackRate(steps: 1 | -1): void {
    const { playbackRate } = this.#host.video;
    const following =
      steps > 0
        ? PLAYBACK_RATES.find((rate) => rate > playbackRate)
        : PLAYBACK_RATES.findLast((rate) => rate < playbackRate);
    if (following !== undefined) this.setPlaybackRate(following);
  }

  /** @param track undefined: none */
  showCaptions(track: TextTrack | undefined): void {
    for (const caption of captionsOf(this.#host.video)) {
      caption.track.mode = caption.track === track ? 'showing' : 'disabled';
    }
    this.#host.savePreferences({ captions: track ? track.language || UNDETERMINED : '' });
  }

  /** On: in the language of the page, else the first. */
  toggleCaptions(): void {
    const captions = captionsOf(this.#host.video).filter(({ isBroken }) => !isBroken);
    const isOn = captions.some(({ isShowing }) => isShowing);
    const language = languageOf(this.#host.element);
    const best = inLanguage(captions, language, ({ track }) => track.language) ?? captions[0];
    if (isOn || best) this.showCaptions(isOn ? undefined : best?.track);
  }

  /** @param rendition undefined: the engine chooses */
  chooseRendition(rendition: Rendition | undefined): void {
    this.#host.selectRendition(rendition);
  }

  toggleFullscreen(): void {
    quietly(toggleFullscreen(this.#host.box, this.#host.video));
  }

  togglePictureInPicture(): void {
    quietly(togglePictureInPicture(this.#host.video));
  }

  promptRemotePlayback(): void {
    quietly(promptRemotePlayback(this.#host.video));
  }

  /** An address that brings its reader here; undefined where the author gave the clip no id, or the browser has no clipboard for this page. */
  get linkToCurrentTime(): string | undefined {
    const { id, ownerDocument } = this.#host.element;
    if (!id || !navigator.clipboard) return undefined;
    const url = new URL(ownerDocument.location.href);
    url.hash = timeFragment(id, this.#host.video.currentTime);
    return url.href;
  }

  #rememberSound(): void {
    const { volume, muted } = this.#host.video;
    this.#host.savePreferences({ volume, muted });
  }
}

/** The browser says no where a press is too long ago, or the page forbids it: then nothing happens. */
function quietly(wish: Promise<void>): void {
  wish.catch(() => {
    // The reader sees that nothing happened.
  });
}
