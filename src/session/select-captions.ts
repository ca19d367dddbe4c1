import { onPreferencesChange } from '../page/viewer-preferences.js';
import { isActive } from '../playback/phase.js';
import { preferencesFor } from './apply-preferences.js';
import { type CaptionsSelection, showCaptions } from './captions-selection.js';
import type { MediaContext, MediaFeature } from './media-feature.js';

/**
 * Shows the captions that the reader has chosen, of the tracks that exist and of those that a stream adds
 * later. Without a choice, the browser decides: by the system's settings for captions, then by `<track
 * default>`.
 */
export const selectCaptions: MediaFeature = (context) => {
  const { host, video, visit, signal } = context;
  const select = captionsSelector(context);

  video.textTracks.addEventListener('addtrack', select, { signal });
  // Browsers select tracks when the metadata is loaded (HTML, section 4.8.11.11.3). This selection comes
  // after.
  video.addEventListener('loadeddata', select, { signal });
  select();

  // An autoplaying clip has captions until it is unmuted.
  video.addEventListener('volumechange', select, { signal });
  onPreferencesChange(signal, () => {
    if (preferencesFor(host.element).captions !== undefined) visit.savedCaptions = undefined;
    select();
  });
};

/** @returns a listener, of any event, that shows the wanted captions */
function captionsSelector(context: MediaContext): (event?: Event) => void {
  const { video } = context;
  /** The track that was shown for the selection `any`. Hidden again once there is no selection. */
  let anyTrack: TextTrack | undefined;
  // A track that is turned on before the first frame delays that frame until the track's file is loaded. In
  // Firefox, `readyState` is still HAVE_METADATA during `loadeddata`: the event itself counts as well. The
  // test "keeps the speed, the sound and the captions" (test/session/parked-choices.test.ts) shows it.
  let hasFrame = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;

  return (event) => {
    hasFrame ||= event?.type === 'loadeddata';
    if (!hasFrame) return;

    const wanted = wantedCaptions(context);
    if (!wanted && anyTrack?.mode === 'showing') anyTrack.mode = 'disabled';
    const shown = wanted && showCaptions(video, wanted);
    anyTrack = wanted === 'any' ? shown : undefined;
  };
}

/** The reader's last choice or, for a clip that autoplays without sound, any captions. */
function wantedCaptions({ host, video, visit }: MediaContext): CaptionsSelection | undefined {
  const { captions } = preferencesFor(host.element);
  if (visit.savedCaptions) return visit.savedCaptions;
  if (captions !== undefined) return captions ? { language: captions } : 'none';

  const { phase } = host.state;
  const isSilentAutoplay = isActive(phase) && phase.by === 'autoplay' && video.muted;
  return isSilentAutoplay ? 'any' : undefined;
}
