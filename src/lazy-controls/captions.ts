import { isCaptions } from '../clip/text-tracks.js';

/** One language of the captions, as the menu shows it. */
export interface Caption {
  readonly track: TextTrack;
  /** The author's, else the language's own name: "Deutsch". */
  readonly label: string;
  readonly isShowing: boolean;
  /** Its file cannot be had, or read. */
  readonly isBroken: boolean;
}

/** All that can be read while the clip plays: the author's tracks, and the stream's. */
export function captionsOf(video: HTMLVideoElement): readonly Caption[] {
  const broken = Array.from(video.querySelectorAll('track'))
    .filter(({ readyState }) => readyState === HTMLTrackElement.ERROR)
    .map(({ track }) => track);
  return Array.from(video.textTracks)
    .filter(isCaptions)
    .map((track) => ({
      track,
      label: track.label || ownName(track.language),
      isShowing: track.mode === 'showing',
      isBroken: broken.includes(track),
    }));
}

function ownName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    // An author's tag that is none.
    return language;
  }
}
