import { inLanguage, isCaptions } from '../clip/text-tracks.js';

/** What captions are to show: those of a language (a BCP 47 tag), whichever there are, or none. */
export type CaptionsSelection = { readonly language: string } | 'any' | 'none';

/** What `video` shows now; undefined where there is nothing to choose from. */
export function shownCaptions(video: HTMLVideoElement): CaptionsSelection | undefined {
  const tracks = captionTracks(video);
  if (tracks.length === 0) return undefined;
  const shown = tracks.find(({ mode }) => mode === 'showing');
  return shown ? { language: shown.language } : 'none';
}

/**
 * Makes `video` show what is wished for: of the tracks that are there, and of those that a stream still brings. Where nothing is wished for, the browser
 * decides: by the system's settings for captions, then by `<track default>`.
 *
 * @returns to be called when the wish has changed
 */
export function applyCaptionsSelection(
  video: HTMLVideoElement,
  wish: () => CaptionsSelection | undefined,
  signal: AbortSignal,
): () => void {
  /** Shown for want of a better wish; to be taken back when that is over. */
  let makeshift: TextTrack | undefined;
  // Before it has a picture, it would wait for their files. Firefox says so only by the event, and has a `readyState` of HAVE_METADATA even then.
  let hasPicture = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
  const grant = () => {
    if (!hasPicture) return;
    const wished = wish();
    const tracks = captionTracks(video);
    const chosen = wished && trackFor(wished, tracks);
    if (wished) for (const track of tracks) track.mode = track === chosen ? 'showing' : 'disabled';
    else if (makeshift?.mode === 'showing') makeshift.mode = 'disabled';
    makeshift = wished === 'any' ? chosen : undefined;
  };
  video.textTracks.addEventListener('addtrack', grant, { signal });
  // Browsers choose for themselves when the resource is known (HTML, section 4.8.11.11.3).
  video.addEventListener(
    'loadeddata',
    () => {
      hasPicture = true;
      grant();
    },
    { signal },
  );
  grant();
  return grant;
}

function trackFor(wish: CaptionsSelection, tracks: readonly TextTrack[]): TextTrack | undefined {
  if (wish === 'none') return undefined;
  const shown = tracks.find(({ mode }) => mode === 'showing');
  // Who wants captions in a language that a clip does not have wants them in another rather than not at all.
  if (wish === 'any') return shown ?? tracks[0];
  return inLanguage(tracks, wish.language, ({ language }) => language) ?? shown ?? tracks[0];
}

function captionTracks({ textTracks }: HTMLVideoElement): TextTrack[] {
  return Array.from(textTracks).filter(isCaptions);
}
