/** Whether a text track has words to be read while the clip plays. */
export function isCaptions({ kind }: { readonly kind: string }): boolean {
  return kind === 'captions' || kind === 'subtitles';
}

/**
 * The one of `tracks` in a language, else in another region's or script's kind of it.
 *
 * @param language BCP 47 tag
 */
export function inLanguage<Track>(
  tracks: readonly Track[],
  language: string,
  languageOf: (track: Track) => string,
): Track | undefined {
  const wanted = language.toLowerCase();
  return (
    tracks.find((track) => languageOf(track).toLowerCase() === wanted) ??
    tracks.find((track) => primary(languageOf(track)) === primary(wanted))
  );
}

function primary(language: string): string | undefined {
  return language.toLowerCase().split('-', 1)[0];
}
