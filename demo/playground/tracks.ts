import { fieldsOf } from './form.ts';

/** The demo's clips lie each in a folder of their own, with their text tracks. */
const FOLDER = /^clips\/[\w-]+(?=\/)/;

/** The attributes of `<track>`, by the name of the file without its ending. */
const TRACKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'captions.en': { kind: 'captions', srclang: 'en', label: 'English' },
  'captions.ar': { kind: 'captions', srclang: 'ar', label: 'العربية' },
  'chapters.en': { kind: 'chapters', srclang: 'en' },
  storyboard: { kind: 'metadata', label: 'thumbnails' },
};

/** Gives `clip` the text tracks that `form` shows; a source of somebody else's has none here. */
export function applyTracks(form: HTMLFormElement, clip: Element): void {
  const folder = FOLDER.exec(clip.getAttribute('src') ?? '')?.[0];
  const names = fieldsOf(form)
    .filter((field) => folder && field instanceof HTMLInputElement && field.checked)
    .map(({ name }) => name);
  const tracks = names.map((name) => trackOf(name, `${folder}/${name}.vtt`));
  const isNew =
    tracks.length !== clip.children.length ||
    tracks.some((track, at) => !track.isEqualNode(clip.children[at] ?? null));
  // Tracks that come anew are loaded anew.
  if (isNew) clip.replaceChildren(...tracks);
}

function trackOf(name: string, src: string): HTMLTrackElement {
  const track = document.createElement('track');
  for (const [attribute, value] of Object.entries({ ...TRACKS[name], src }))
    track.setAttribute(attribute, value);
  return track;
}
