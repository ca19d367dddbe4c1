import { floodFile } from './clips.js';

/** A `<track>` as HTML. The default for `src` is the file of the flood clip of that kind and language. */
export function track(
  kind: string,
  language: string,
  label = '',
  src = floodFile(`${kind}.${language}.vtt`),
  rest = '',
): string {
  return `<track kind="${kind}" src="${src}" srclang="${language}" label="${label}" ${rest}>`;
}

/** Captions in English and Arabic, for the flood clip. */
export const BOTH_LANGUAGES = track('captions', 'en', 'English') + track('captions', 'ar', 'العربية');

/** The languages of the text tracks that `textTracks` shows, separated by commas. */
export const shownLanguage = ({ textTracks }: { readonly textTracks: TextTrackList }) =>
  Array.from(textTracks)
    .filter(({ mode }) => mode === 'showing')
    .map(({ language }) => language)
    .join();
