/** What the reader sees of the captions, to be found again when the media element is filled anew. */
export interface CaptionsChoice {
  /** BCP 47 tag; undefined: captions are off. */
  readonly language: string | undefined;
}

/** What `video` shows now; undefined where there is nothing to choose from. */
export function captionsChoice(video: HTMLVideoElement): CaptionsChoice | undefined {
  const tracks = captionTracks(video);
  if (tracks.length === 0) return undefined;
  return { language: tracks.find(({ mode }) => mode === 'showing')?.language };
}

/** Makes `video` show it: tracks that are there, and those that a stream still brings, until `signal` is aborted. */
export function chooseCaptions(
  video: HTMLVideoElement,
  { language }: CaptionsChoice,
  signal: AbortSignal,
): void {
  const choose = () => {
    const tracks = captionTracks(video);
    const chosen = tracks.find((track) => track.language === language);
    for (const track of tracks) track.mode = track === chosen ? 'showing' : 'disabled';
  };
  video.textTracks.addEventListener('addtrack', choose, { signal });
  // Browsers choose for themselves when the resource is known (HTML, section 4.8.11.11.3).
  video.addEventListener('loadedmetadata', choose, { signal });
  choose();
}

function captionTracks({ textTracks }: HTMLVideoElement): TextTrack[] {
  return Array.from(textTracks).filter(({ kind }) => kind === 'captions' || kind === 'subtitles');
}
