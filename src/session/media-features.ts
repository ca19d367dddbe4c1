import { addTracks } from '../engine/configure-video.js';
import { followPreferences } from './apply-preferences.js';
import { enforceClipRange } from './clip-range.js';
import { endGracePeriod } from './error-grace-period.js';
import type { MediaFeature } from './media-feature.js';
import { sendMediaInputs } from './media-inputs.js';
import { repeatLostSeeks } from './repeat-lost-seeks.js';
import { reportVisibility } from './report-visibility.js';
import { selectCaptions } from './select-captions.js';
import { awaitFirstFrame } from './show-first-frame.js';

/** The features of an open clip. Their order is the order in which they hear of an event. */
export const MEDIA_FEATURES: readonly MediaFeature[] = [
  // The reports compare with the volume that they find: the preferences come before them.
  followPreferences,
  ({ video, source, signal }) => addTracks(video, source, signal),
  // The page and the reports hear of an event before the state machine acts on it.
  ({ listener, video, signal }) => listener.onOpen(video, signal),
  selectCaptions,
  reportVisibility,
  // A deferred problem ends the wait for data before the machine hears that there is one.
  endGracePeriod,
  sendMediaInputs,
  repeatLostSeeks,
  enforceClipRange,
  awaitFirstFrame,
];
