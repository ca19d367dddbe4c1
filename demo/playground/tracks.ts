import { fieldsOf } from './form.ts';

/** Each clip of the demo has a folder, which contains its text tracks. */
const FOLDER = /^clips\/[\w-]+(?=\/)/;

/** The attributes of `<track>`, by the name of the file without its extension. */
const TRACKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'captions.en': { kind: 'captions', srclang: 'en', label: 'English' },
  'captions.ar': { kind: 'captions', srclang: 'ar', label: 'العربية' },
  'chapters.en': { kind: 'chapters', srclang: 'en' },
  storyboard: { kind: 'metadata', label: 'thumbnails' },
};

/** Adds the text tracks of `form` to `clip`. A source of another site has none. */
export function applyTracks(form: HTMLFormElement, clip: Element): void {
  const folder = FOLDER.exec(clip.getAttribute('src') ?? '')?.[0];
  const names = fieldsOf(form)
    .filter((field) => folder && field instanceof HTMLInputElement && field.checked)
    .map(({ name }) => name);
  const tracks = names.map((name) => trackOf(name, `${folder}/${name}.vtt`));
  const isNew =
    tracks.length !== clip.children.length ||
    tracks.some((track, at) => !track.isEqualNode(clip.children[at] ?? null));
  // A `<track>` that is added again is loaded again.
  if (isNew) clip.replaceChildren(...tracks);
}

function trackOf(name: string, src: string): HTMLTrackElement {
  const track = document.createElement('track');
  for (const [attribute, value] of Object.entries({ ...TRACKS[name], src }))
    track.setAttribute(attribute, value);
  return track;
}
