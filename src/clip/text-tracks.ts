/** Whether a text track is for captions or subtitles. */
export function isCaptions({ kind }: { readonly kind: string }): boolean {
  return kind === 'captions' || kind === 'subtitles';
}

/**
 * The first of `tracks` in a language or, if there is none, in another region or script of that language.
 * Undefined if there is no such track.
 *
 * @param language BCP 47 tag, in any case
 */
export function inLanguage<Track>(
  tracks: readonly Track[],
  language: string,
  languageOf: (track: Track) => string,
): Track | undefined {
  const wanted = language.toLowerCase();
  return (
    tracks.find((track) => languageOf(track).toLowerCase() === wanted) ??
    tracks.find((track) => primaryLanguage(languageOf(track)) === primaryLanguage(wanted))
  );
}

/** The members of a `<track>` by which one is chosen. */
export interface TrackChoice {
  readonly srclang: string;
  readonly label: string;
  readonly default: boolean;
}

/**
 * Chooses one of the `<track>` elements of a kind.
 *
 * @param language BCP 47 tag; undefined: the author's default track, or the first
 * @param label of the track, where several have the language; another label is ignored
 */
export function chooseTrack<Track extends TrackChoice>(
  tracks: readonly Track[],
  language: string | undefined,
  label: string | undefined,
): Track | undefined {
  const first =
    language === undefined
      ? (tracks.find((track) => track.default) ?? tracks[0])
      : inLanguage(tracks, language, ({ srclang }) => srclang);
  return tracks.find((track) => track.srclang === first?.srclang && track.label === label) ?? first;
}

function primaryLanguage(language: string): string | undefined {
  return language.toLowerCase().split('-', 1)[0];
}
