import { isCaptions } from '../clip/text-tracks.js';

/** A text track with captions or subtitles, as the menu shows it. */
export interface Caption {
  readonly track: TextTrack;
  /** The author's label or, without one, the name of the language in that language: "Deutsch". */
  readonly label: string;
  readonly isShowing: boolean;
  /** The track's file could not be loaded or parsed. */
  readonly isBroken: boolean;
}

/** The captions and subtitles of a `<video>`: those of its `<track>` elements, and those of the stream. */
export function captionsOf(video: HTMLVideoElement): readonly Caption[] {
  const brokenTracks = Array.from(video.querySelectorAll('track'))
    .filter(({ readyState, track }) => readyState === HTMLTrackElement.ERROR || isEmpty(readyState, track))
    .map(({ track }) => track);

  return Array.from(video.textTracks)
    .filter(isCaptions)
    .map((track) => ({
      track,
      label: track.label || languageName(track.language),
      isShowing: track.mode === 'showing',
      isBroken: brokenTracks.includes(track),
    }));
}

/** A file can be loaded without an error, and have no cue that the browser can read. */
function isEmpty(readyState: number, { cues }: TextTrack): boolean {
  return readyState === HTMLTrackElement.LOADED && cues?.length === 0;
}

function languageName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    // Intl.DisplayNames throws a RangeError if `srclang` is not a BCP 47 tag.
    return language;
  }
}
