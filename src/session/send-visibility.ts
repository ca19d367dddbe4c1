import { isPlayingElsewhere } from '../platform/is-playing-elsewhere.js';
import type { Input } from '../playback/phase.js';
import type { MediaFeature } from './media-feature.js';

/** Events of a media element that leaves picture-in-picture, or the full screen of an iPhone. */
const RETURN_EVENTS = ['leavepictureinpicture', 'webkitendfullscreen'] as const;

/** Sends how much of the clip is in view when it leaves full screen or picture-in-picture. */
export const sendVisibility: MediaFeature = ({ host, video, send, signal }) => {
  const report = () => send(visibilityInput(video, host.visibleRatio));

  for (const type of RETURN_EVENTS) video.addEventListener(type, report, { signal });
  host.element.shadowRoot?.addEventListener('fullscreenchange', report, { signal });
};

/**
 * The input for a visible ratio. A clip in full screen, in picture-in-picture or on another device counts as
 * wholly in view, whatever the scroll position of the page.
 *
 * @param video undefined while the media element is not in use
 * @param visibleRatio how much of the element is in view, from 0 to 1
 */
export function visibilityInput(video: HTMLVideoElement | undefined, visibleRatio: number): Input {
  return { type: 'sight', share: video && isPlayingElsewhere(video) ? 1 : visibleRatio };
}
