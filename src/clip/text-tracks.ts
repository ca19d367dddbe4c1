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

function primaryLanguage(language: string): string | undefined {
  return language.toLowerCase().split('-', 1)[0];
}
