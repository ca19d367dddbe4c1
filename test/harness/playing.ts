import type { NewsVideo } from '../../src/define.js';
import { clickCentre } from './page.js';
import { isWebKit } from './this-browser.js';
import { until } from './until.js';

/** So many seconds of progress, and so many new pictures, are no accident. */
const PROOF_SECONDS = 0.3;
const PROOF_FRAMES = 3;

/** The media element inside; fails where there is none. */
export function videoOf(clip: Element): HTMLVideoElement {
  const video = clip.shadowRoot?.querySelector('video');
  if (!video) throw new Error('the clip has no media element');
  return video;
}

/** The element behind a part name. */
export function partOf(clip: Element, part: string): HTMLElement {
  const found = clip.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`);
  if (!found) throw new Error(`the clip has no part "${part}"`);
  return found;
}

/** Waits until the clip shows moving pictures: its time advances, and frames are presented. */
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

/** Plays a clip as a reader does, by its button, and waits for moving pictures. */
export async function play(clip: NewsVideo): Promise<void> {
  await clickCentre(partOf(clip, 'play-button'));
  await untilMoving(clip);
}

/**
 * Pauses as a reader does, by the media element's own controls. Pauses again where WebKitGTK, still on its
 * way from a seek, plays on by itself.
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
 * Plays on to what comes later, where the pace is of no matter. WebKitGTK stands still at every second change
 * of speed so early: there the pace stays.
 */
export function hurry(media: { playbackRate: number }): void {
  if (!isWebKit) media.playbackRate = 4;
}

function framesOf(video: HTMLVideoElement): number {
  return video.getVideoPlaybackQuality().totalVideoFrames;
}
