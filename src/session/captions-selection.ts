import { inLanguage, isCaptions } from '../clip/text-tracks.js';

/**
 * The captions to show: those of a language (a BCP 47 tag), and of several in that language the one with this
 * kind and label; those of any language; or none.
 */
export type CaptionsSelection = TrackDescription | 'any' | 'none';

interface TrackDescription {
  readonly language: string;
  readonly kind?: string;
  readonly label?: string;
}

/** The captions that `video` shows; undefined if it has no captions. */
export function shownCaptions(video: HTMLVideoElement): CaptionsSelection | undefined {
  const tracks = captionTracks(video);
  if (tracks.length === 0) return undefined;

  const shown = tracks.find(({ mode }) => mode === 'showing');
  if (!shown) return 'none';
  const { language, kind, label } = shown;
  return { language, kind, label };
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
  const found = inLanguage(tracks, wanted.language, ({ language }) => language) ?? shown ?? tracks[0];
  const sameLanguage = tracks.filter(({ language }) => language === found?.language);
  const isWanted = ({ kind, label }: TextTrack) => kind === wanted.kind && label === wanted.label;
  // The reader may have chosen another track in this language.
  return sameLanguage.find(isWanted) ?? sameLanguage.find((track) => track === shown) ?? found;
}

function captionTracks({ textTracks }: HTMLVideoElement): TextTrack[] {
  return Array.from(textTracks).filter(isCaptions);
}
