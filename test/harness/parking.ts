// An article with clips, long enough to scroll away from them, and queries about parked clips.

import '../../src/define.js';
import type { NewsVideo } from '../../src/define.js';
import { mount } from './page.js';
import { pause, play } from './playing.js';
import { isWebKit } from './this-browser.js';
import { until } from './until.js';

/** More than the two viewport heights from which on a clip is parked. */
export const FAR = '<div style="height: 400vh"></div><p>far away</p><div style="height: 100vh"></div>';

/** Less than that. */
export const NEAR = '<div style="height: 150vh"></div><p>near</p><div style="height: 400vh"></div>';

/** Deep in a clip, and in a segment. */
const PLACE_SECONDS = 42.5;

/** Positions agree when they are less than a few frames apart. */
export const SAME_SECONDS = 0.2;

/** The longest time that a test needs to see that a clip continues. */
export const SOON_SECONDS = 15;

/**
 * False in WebKitGTK, which at times draws a video that is out of view as black. A parked clip shows its
 * poster then.
 */
export const hasSnapshots = !isWebKit;

/** The reason to skip a test of snapshots without `hasSnapshots`. */
export const NO_SNAPSHOTS = 'what is out of view is now and then drawn black';

/** An article of muted clips with these attributes, and `rest` after them. */
export async function articleOf(
  attributes: readonly string[],
  rest = FAR,
): Promise<readonly [NewsVideo, ...NewsVideo[]]> {
  const clips = attributes.map((text) => `<news-video muted ${text}></news-video>`);
  return elementsIn(mount(clips.join('') + rest));
}

/** All clips of `stage`, once they are rendered. */
export async function elementsIn(stage: HTMLElement): Promise<readonly [NewsVideo, ...NewsVideo[]]> {
  const [first, ...others] = Array.from(stage.querySelectorAll('news-video'));
  if (!first) throw new Error('no clip');
  await Promise.all([first, ...others].map(({ updateComplete }) => updateComplete));
  return [first, ...others];
}

/** An article with one clip. */
export async function articleWith(attributes: string, rest = FAR): Promise<NewsVideo> {
  const [element] = await articleOf([attributes], rest);
  return element;
}

/** Scrolls to the paragraph of `FAR` or `NEAR`. */
export function scrollAway(): void {
  document.querySelector('.stage p')?.scrollIntoView();
}

/** Plays at `PLACE_SECONDS`, and pauses there. */
export async function playAndPause(element: NewsVideo): Promise<void> {
  await play(element);
  element.currentTime = PLACE_SECONDS;
  await until(() => element.currentTime > PLACE_SECONDS && !element.seeking, 'playing from there');
  await pause(element);
}

/** Scrolls away from a clip, and waits until it is parked. */
export async function park(element: NewsVideo): Promise<void> {
  scrollAway();
  await until(() => isParked(element), 'the clip to be parked');
}

/** Whether a clip that was played is parked: its frame has no media element. */
export function isParked(element: NewsVideo): boolean {
  return element.shadowRoot?.querySelector('video') === null;
}

/** The snapshot that a parked clip shows; undefined if there is none. */
export function snapshotOf(element: NewsVideo): HTMLCanvasElement | undefined {
  return element.shadowRoot?.querySelector('canvas') ?? undefined;
}
