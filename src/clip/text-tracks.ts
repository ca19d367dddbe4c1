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

/** More language tags would not fit on a narrow poster. */
const MAX_TAGS = 3;

/** The badge for the languages of captions: `CC EN AR`; empty if there are none. */
export function captionsBadge(captions: readonly { readonly srclang: string }[]): string {
  if (captions.length === 0) return '';
  const tags = [...new Set(captions.map(({ srclang }) => srclang.split('-')[0]?.toUpperCase()))];
  const rest = tags.length - MAX_TAGS;
  return ['CC', ...tags.slice(0, MAX_TAGS), rest > 0 ? `+${rest}` : ''].join(' ').trim();
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
