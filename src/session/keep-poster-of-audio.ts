import { onFirstFrame } from '../platform/first-frame.js';
import type { MediaFeature } from './media-feature.js';

/**
 * Keeps the poster while the media has no picture. A stream may get one later, by another rendition. Nothing
 * is rendered before the first frame, which that would delay.
 */
export const keepPosterOfAudio: MediaFeature = ({ host, video, signal }) => {
  const { state, element } = host;
  const update = () => {
    const isAudioOnly = video.videoWidth === 0;
    if (isAudioOnly === state.isAudioOnly) return;
    state.isAudioOnly = isAudioOnly;
    element.requestUpdate();
  };

  onFirstFrame(video, signal, update);
  const onResize = () => {
    if (state.hasFrame) update();
  };
  video.addEventListener('resize', onResize, { signal });
};
