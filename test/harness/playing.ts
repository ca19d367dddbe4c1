import type { NewsVideo } from '../../src/define.js';
import { clickCentre } from './page.js';
import { isWebKit } from './this-browser.js';
import { until } from './until.js';

/** A clip counts as moving after so many seconds and so many new frames. */
const PROOF_SECONDS = 0.3;
const PROOF_FRAMES = 3;

/**
 * The media element of a clip.
 *
 * @throws if there is none
 */
export function videoOf(clip: Element): HTMLVideoElement {
  const video = clip.shadowRoot?.querySelector('video');
  if (!video) throw new Error('the clip has no media element');
  return video;
}

/**
 * The element of a clip with this part name.
 *
 * @throws if there is none
 */
export function partOf(clip: Element, part: string): HTMLElement {
  const found = clip.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!found) throw new Error(`the clip has no part "${part}"`);
  return found;
}

/** Waits until the clip plays visibly: its position advances, and frames are presented. */
export async function untilMoving(clip: NewsVideo): Promise<void> {
  await until(() => clip.shadowRoot?.querySelector('video'), 'a media element');
  const video = videoOf(clip);
  await until(
    () => !video.paused && video.readyState >= 3,
    () => `playing to begin (${clip.state}, ${clip.error?.message})`,
  );
  const fromSeconds = video.currentTime;
  const fromFrames = framesOf(video);
  await until(
    () => video.currentTime > fromSeconds + PROOF_SECONDS && framesOf(video) >= fromFrames + PROOF_FRAMES,
    () => `moving pictures (${clip.state} at ${video.currentTime}, ${framesOf(video)} frames)`,
  );
}

/** Plays a clip by its button, as a reader does, and waits until it moves. */
export async function play(clip: NewsVideo): Promise<void> {
  await clickCentre(partOf(clip, 'play-button'));
  await untilMoving(clip);
}

/**
 * Pauses by the media element, as a reader does by the browser's own controls. Pauses again while WebKitGTK
 * continues by itself after a seek.
 */
export async function pause(clip: NewsVideo): Promise<void> {
  const video = videoOf(clip);
  const isPaused = () => {
    if (!video.paused) video.pause();
    return clip.state === 'paused';
  };
  await until(
    isPaused,
    () => `the pause (${clip.state}, ${video.seeking} ${video.readyState} ${video.currentTime})`,
  );
}

/**
 * Plays at four times the speed, to get to a later position sooner. Does nothing in WebKitGTK, which often
 * stalls at a change of the speed.
 */
export function hurry(clip: { playbackRate: number }): void {
  if (!isWebKit) clip.playbackRate = 4;
}

function framesOf(video: HTMLVideoElement): number {
  return video.getVideoPlaybackQuality().totalVideoFrames;
}
