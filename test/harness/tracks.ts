import { floodFile } from './clips.js';

/** A `<track>` of the flood clip, as HTML: its own file of that kind and language, or another. */
export function track(
  kind: string,
  language: string,
  label = '',
  src = floodFile(`${kind}.${language}.vtt`),
  rest = '',
): string {
  return `<track kind="${kind}" src="${src}" srclang="${language}" label="${label}" ${rest}>`;
}
