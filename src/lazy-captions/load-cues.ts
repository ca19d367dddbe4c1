import type { Cue, CueKind } from '../clip/cue.js';
import { inLanguage, isCaptions } from '../clip/text-tracks.js';
import { abortableTimeout } from '../platform/abort.js';
import { readCue } from '../platform/read-cue.js';

/** As for any part of a clip that does not come. */
const PATIENCE_MS = 15_000;

/** The cues of each `<track>`, while its URL stays. */
const known = new WeakMap<
  HTMLTrackElement,
  { readonly src: string; readonly cues: Promise<readonly Cue[]> }
>();

/** The custom element, as far as its cues go. */
type ClipWithTracks = HTMLElement & {
  readonly crossOrigin: string | null;
  readonly textTracks: TextTrackList;
};

/**
 * The cues of one of the clip's text tracks, read by the browser's own parser: what is read and what is shown over the picture cannot differ.
 *
 * @param language BCP 47 tag; undefined: the author's default track, else the first
 * @throws {DOMException} `NotFoundError`, `NetworkError`
 */
export async function loadCues(
  clip: ClipWithTracks,
  language: string | undefined,
  kind: CueKind,
): Promise<readonly Cue[]> {
  const tracks = Array.from(clip.querySelectorAll<HTMLTrackElement>(':scope > track')).filter(isOf(kind));
  const element = best(
    tracks,
    language,
    ({ srclang }) => srclang,
    tracks.find((track) => track.default),
  );
  if (element) return cuesOf(element, clip.crossOrigin);
  // The stream's own, as far as they have come.
  const playing = Array.from(clip.textTracks).filter((track) => isOf(kind)(track) && track.cues?.length);
  const track = best(playing, language, (one) => one.language, undefined);
  if (track) return read(track, track.language);
  throw new DOMException(`The clip has no ${kind}${language ? ` in "${language}"` : ''}.`, 'NotFoundError');
}

function isOf(kind: CueKind): (track: { readonly kind: string }) => boolean {
  return kind === 'captions' ? isCaptions : (track) => track.kind === kind;
}

/** The track of a language, however much of the tag it has; without a language, the preferred one. */
function best<Track>(
  tracks: readonly Track[],
  language: string | undefined,
  languageOf: (track: Track) => string,
  preferred: Track | undefined,
): Track | undefined {
  return language === undefined ? (preferred ?? tracks[0]) : inLanguage(tracks, language, languageOf);
}

function cuesOf(element: HTMLTrackElement, crossOrigin: string | null): Promise<readonly Cue[]> {
  const { src } = element;
  const found = known.get(element);
  if (found?.src === src) return found.cues;
  const cues = load(element, crossOrigin);
  known.set(element, { src, cues });
  // What failed is tried anew.
  cues.catch(() => known.delete(element));
  return cues;
}

/** A media element without a source, and in no document, loads its text tracks all the same (HTML, section 4.8.11.11.4). */
async function load(element: HTMLTrackElement, crossOrigin: string | null): Promise<readonly Cue[]> {
  const media = document.createElement('video');
  media.crossOrigin = crossOrigin;
  const copy = element.cloneNode() as HTMLTrackElement;
  const ended = new AbortController();
  const { signal } = ended;
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = () => reject(new DOMException(`${element.src} cannot be had, or read.`, 'NetworkError'));
      copy.addEventListener('load', () => resolve(), { signal });
      copy.addEventListener('error', fail, { signal });
      abortableTimeout(PATIENCE_MS, signal, fail);
      media.append(copy);
      copy.track.mode = 'hidden';
    });
    return read(copy.track, element.srclang);
  } finally {
    ended.abort();
    copy.remove();
  }
}

function read({ cues }: TextTrack, language: string): readonly Cue[] {
  return Array.from(cues ?? []).map((cue) => readCue(cue, language));
}
