import { inLanguage, isCaptions } from '../clip/text-tracks.js';

/** The captions to show: those of a language (a BCP 47 tag), those of any language, or none. */
export type CaptionsSelection = { readonly language: string } | 'any' | 'none';

/** The captions that `video` shows; undefined if it has no captions. */
export function shownCaptions(video: HTMLVideoElement): CaptionsSelection | undefined {
  const tracks = captionTracks(video);
  if (tracks.length === 0) return undefined;

  const shown = tracks.find(({ mode }) => mode === 'showing');
  return shown ? { language: shown.language } : 'none';
}

/**
 * Shows the wanted captions of `video`, and hides all others.
 *
 * @returns the track that is shown now; undefined if none is
 */
export function showCaptions(video: HTMLVideoElement, wanted: CaptionsSelection): TextTrack | undefined {
  const tracks = captionTracks(video);
  const chosen = trackFor(wanted, tracks);

  for (const track of tracks) track.mode = track === chosen ? 'showing' : 'disabled';
  return chosen;
}

function trackFor(wanted: CaptionsSelection, tracks: readonly TextTrack[]): TextTrack | undefined {
  if (wanted === 'none') return undefined;

  const shown = tracks.find(({ mode }) => mode === 'showing');
  if (wanted === 'any') return shown ?? tracks[0];
  // Captions in another language are better than no captions.
  return inLanguage(tracks, wanted.language, ({ language }) => language) ?? shown ?? tracks[0];
}

function captionTracks({ textTracks }: HTMLVideoElement): TextTrack[] {
  return Array.from(textTracks).filter(isCaptions);
}
