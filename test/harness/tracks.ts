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
