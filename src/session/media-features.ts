import { addTracks } from '../engine/text-tracks.js';
import { followPreferences } from './apply-preferences.js';
import { enforceClipRange } from './clip-range.js';
import { endGracePeriod } from './error-grace-period.js';
import { keepPosterOfAudio } from './keep-poster-of-audio.js';
import type { MediaFeature } from './media-feature.js';
import { sendMediaInputs } from './media-inputs.js';
import { repeatLostSeeks } from './repeat-lost-seeks.js';
import { selectCaptions } from './select-captions.js';
import { sendVisibility } from './send-visibility.js';
import { showWhenPresented } from './show-first-frame.js';

/** The features of an open clip. Their order is the order in which their listeners are called. */
export const MEDIA_FEATURES: readonly MediaFeature[] = [
  // Before the reports, which must not report the reader's own preferences as changes of the volume.
  followPreferences,
  ({ video, source, signal }) => addTracks(video, source, signal),
  ({ listener, video, signal }) => listener.onOpen(video, signal),
  selectCaptions,
  sendVisibility,
  // Before `sendMediaInputs`: at `waiting`, a deferred problem must come before the phase `buffering`.
  endGracePeriod,
  sendMediaInputs,
  // After `sendMediaInputs`: in an event, the page finds the state after it.
  ({ listener, video, signal }) => listener.onListening(video, signal),
  repeatLostSeeks,
  enforceClipRange,
  keepPosterOfAudio,
  showWhenPresented,
];
