// How much of a clip is in view once it returns from another display.

import { isPlayingElsewhere } from '../platform/is-playing-elsewhere.js';
import type { Input } from '../playback/phase.js';
import type { MediaFeature } from './media-feature.js';

/** Events of a media element that comes back from the small window, or from the whole screen of an iPhone. */
const RETURN_EVENTS = ['leavepictureinpicture', 'webkitendfullscreen'] as const;

/** Tells the state machine how much of the clip is in view when it comes back to its place in the page. */
export const reportVisibility: MediaFeature = ({ host, video, send, signal }) => {
  const report = () => send(visibilityInput(video, host.visibleRatio));

  for (const type of RETURN_EVENTS) video.addEventListener(type, report, { signal });
  host.element.shadowRoot?.addEventListener('fullscreenchange', report, { signal });
};

/**
 * A clip that is watched on another display (the whole screen, a small window, a television) is in view
 * wherever the page is scrolled to.
 *
 * @param video undefined while the media element is not in use
 * @param visibleRatio how much of the element is in view, from 0 to 1
 */
export function visibilityInput(video: HTMLVideoElement | undefined, visibleRatio: number): Input {
  return { type: 'sight', share: video && isPlayingElsewhere(video) ? 1 : visibleRatio };
}
