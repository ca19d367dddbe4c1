import { inLanguage } from '../clip/text-tracks.js';
import { timeFragment } from '../i18n/time-fragment.js';
import { toggleFullscreen } from '../platform/fullscreen.js';
import { languageOf } from '../platform/language.js';
import { togglePictureInPicture } from '../platform/picture-in-picture.js';
import { promptRemotePlayback } from '../platform/remote-playback.js';
import type { Rendition } from '../playback/rendition.js';
import { captionsOf } from './captions.js';
import type { ControlsHost } from './controls-host.js';

/** The speeds of the menu, and of the keys `<` and `>`. */
export const PLAYBACK_RATES = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** BCP 47 tag for captions whose `<track>` has no `srclang` (BCP 47, section 4.1). */
const UNDETERMINED_LANGUAGE = 'und';

/** The change of the volume by one key press; the volume is from 0 to 1. */
const VOLUME_STEP = 0.05;

/** The volume after "unmute" if it was 0. */
const AUDIBLE_VOLUME = 0.5;

/** The actions of the controls, for buttons, keys, gestures and the system's media keys. */
export class ControlActions {
  readonly #host: ControlsHost;

  constructor(host: ControlsHost) {
    this.#host = host;
  }

  togglePlay(): void {
    if (this.#host.video.paused) this.#host.play();
    else this.#host.pause();
  }

  /** @param seconds position on the media's timeline; limited to the seekable range */
  seekTo(seconds: number): void {
    const { video, liveSeconds } = this.#host;
    const { seekable, duration } = video;
    // Segments after `liveSeconds` may not be available yet.
    const last = liveSeconds ?? (seekable.length > 0 ? seekable.end(seekable.length - 1) : duration);
    const first = seekable.length > 0 ? seekable.start(0) : 0;
    if (!Number.isNaN(last)) video.currentTime = Math.min(Math.max(seconds, first), last);
  }

  goLive(): void {
    this.seekToFraction(1);
  }

  /** @param seconds negative: backwards */
  seekBy(seconds: number): void {
    this.seekTo(this.#host.video.currentTime + seconds);
  }

  /** @param fraction of the seekable range, from 0 to 1 */
  seekToFraction(fraction: number): void {
    const { seekable } = this.#host.video;
    if (seekable.length === 0) return;
    const first = seekable.start(0);
    this.seekTo(first + fraction * (seekable.end(seekable.length - 1) - first));
  }

  /** @param volume limited to the range from 0 to 1; 0 mutes */
  setVolume(volume: number): void {
    const { video } = this.#host;
    video.volume = Math.min(Math.max(volume, 0), 1);
    video.muted = video.volume === 0;
    this.#saveVolume();
  }

  /** @param steps of `VOLUME_STEP`; negative: quieter */
  changeVolume(steps: number): void {
    const { muted, volume } = this.#host.video;
    // Rounded to hundredths: the sum of steps would be 0.15000000000000002.
    this.setVolume(Math.round(((muted ? 0 : volume) + steps * VOLUME_STEP) * 100) / 100);
  }

  toggleMute(): void {
    const { video } = this.#host;
    const wasSilent = video.muted || video.volume === 0;
    if (wasSilent && video.volume === 0) video.volume = AUDIBLE_VOLUME;
    video.muted = !wasSilent;
    this.#saveVolume();
  }

  setPlaybackRate(playbackRate: number): void {
    this.#host.video.playbackRate = playbackRate;
    this.#host.savePreferences({ playbackRate });
  }

  /** @param step to the next (1) or previous (-1) of `PLAYBACK_RATES` */
  changePlaybackRate(step: 1 | -1): void {
    const { playbackRate } = this.#host.video;
    const following =
      step > 0
        ? PLAYBACK_RATES.find((rate) => rate > playbackRate)
        : PLAYBACK_RATES.findLast((rate) => rate < playbackRate);
    if (following !== undefined) this.setPlaybackRate(following);
  }

  /** @param track undefined: no captions */
  showCaptions(track: TextTrack | undefined): void {
    for (const caption of captionsOf(this.#host.video)) {
      caption.track.mode = caption.track === track ? 'showing' : 'disabled';
    }
    this.#host.savePreferences({ captions: track ? track.language || UNDETERMINED_LANGUAGE : '' });
  }

  /** Shows captions in the language of the page, or else the first, or hides those that are showing. */
  toggleCaptions(): void {
    const captions = captionsOf(this.#host.video).filter(({ isBroken }) => !isBroken);
    const isOn = captions.some(({ isShowing }) => isShowing);
    const language = languageOf(this.#host.element);
    const best = inLanguage(captions, language, ({ track }) => track.language) ?? captions[0];
    if (isOn || best) this.showCaptions(isOn ? undefined : best?.track);
  }

  /** @param rendition undefined: the engine selects */
  selectRendition(rendition: Rendition | undefined): void {
    this.#host.selectRendition(rendition);
  }

  toggleFullscreen(): void {
    ignoreRefusal(toggleFullscreen(this.#host.frame, this.#host.video));
  }

  togglePictureInPicture(): void {
    ignoreRefusal(togglePictureInPicture(this.#host.video));
  }

  promptRemotePlayback(): void {
    ignoreRefusal(promptRemotePlayback(this.#host.video));
  }

  /**
   * URL of the page with a fragment for the current position. Undefined if the element has no `id`, or
   * without a clipboard (`navigator.clipboard` exists in secure contexts only).
   */
  get linkToCurrentTime(): string | undefined {
    const { id, ownerDocument } = this.#host.element;
    if (!id || !navigator.clipboard) return undefined;
    const url = new URL(ownerDocument.location.href);
    url.hash = timeFragment(id, this.#host.video.currentTime);
    return url.href;
  }

  #saveVolume(): void {
    const { volume, muted } = this.#host.video;
    this.#host.savePreferences({ volume, muted });
  }
}

/**
 * Browsers reject the request without a recent press (transient activation), or if a permissions policy
 * forbids it.
 */
function ignoreRefusal(request: Promise<void>): void {
  request.catch(() => {
    // Nothing to report: the reader sees that nothing has changed.
  });
}
