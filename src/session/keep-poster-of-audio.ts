import type { MediaFeature } from './media-feature.js';

/** Keeps the poster while the media has no picture. A stream may get one later, by another rendition. */
export const keepPosterOfAudio: MediaFeature = ({ host, video, signal }) => {
  const { state, element } = host;
  const update = () => {
    const isAudioOnly = video.readyState >= HTMLMediaElement.HAVE_METADATA && video.videoWidth === 0;
    if (isAudioOnly === state.isAudioOnly) return;
    state.isAudioOnly = isAudioOnly;
    element.requestUpdate();
  };

  // The media element may have loaded its metadata while the clip was being prefetched.
  update();
  video.addEventListener('loadedmetadata', update, { signal });
  video.addEventListener('resize', update, { signal });
};
