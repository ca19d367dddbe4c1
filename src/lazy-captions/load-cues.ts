import type { Cue, CueKind } from '../clip/cue.js';
import { chooseTrack, inLanguage, isCaptions } from '../clip/text-tracks.js';
import { abortableTimeout } from '../platform/abort.js';
import { readCue } from '../platform/read-cue.js';

/** A file that takes longer counts as one that cannot be loaded. */
const LOAD_TIMEOUT_MS = 15_000;

/** The cues of each `<track>`, valid as long as its URL stays the same. */
const cache = new WeakMap<
  HTMLTrackElement,
  { readonly src: string; readonly cues: Promise<readonly Cue[]> }
>();

/** The members of `<news-video>` that are used here. */
type ClipWithTracks = HTMLElement & {
  readonly crossOrigin: string | null;
  readonly textTracks: TextTrackList;
};

/**
 * Loads the cues of one of the clip's text tracks: of a `<track>` child or, without one, of the stream, as
 * far as they are loaded. The browser's own parser reads the file, so that the transcript and the captions on
 * the video cannot differ.
 *
 * @param language BCP 47 tag; undefined: the author's default track, or the first
 * @param label the label of the `<track>`, where several are in one language; another label is ignored
 * @throws {DOMException} `NotFoundError` if the clip has no such track, `NetworkError` if its file cannot be
 *   loaded or parsed
 */
export async function loadCues(
  clip: ClipWithTracks,
  language: string | undefined,
  kind: CueKind,
  label?: string,
): Promise<readonly Cue[]> {
  const elements = Array.from(clip.querySelectorAll<HTMLTrackElement>(':scope > track')).filter(isOf(kind));
  const element = chooseTrack(elements, language, label);
  if (element) return cuesOf(element, clip.crossOrigin);

  const tracks = Array.from(clip.textTracks).filter((track) => isOf(kind)(track) && track.cues?.length);
  const track =
    language === undefined ? tracks[0] : inLanguage(tracks, language, (candidate) => candidate.language);
  if (track) return readTrack(track, track.language);
  throw new DOMException(`The clip has no ${kind}${language ? ` in "${language}"` : ''}.`, 'NotFoundError');
}

/** Whether a text track is of a kind; `captions` includes subtitles. */
function isOf(kind: CueKind): (track: { readonly kind: string }) => boolean {
  return kind === 'captions' ? isCaptions : (track) => track.kind === kind;
}

function cuesOf(element: HTMLTrackElement, crossOrigin: string | null): Promise<readonly Cue[]> {
  const { src } = element;
  const cached = cache.get(element);
  if (cached?.src === src) return cached.cues;

  const cues = load(element, crossOrigin);
  cache.set(element, { src, cues });
  // A failure is not cached: the next call tries again.
  cues.catch(() => cache.delete(element));
  return cues;
}

/**
 * Loads the file of a `<track>`. A `<video>` loads its text tracks even without a source, and outside of a
 * document (HTML, section 4.8.11.11.4).
 */
async function load(element: HTMLTrackElement, crossOrigin: string | null): Promise<readonly Cue[]> {
  const video = document.createElement('video');
  video.crossOrigin = crossOrigin;
  const copy = element.cloneNode() as HTMLTrackElement;
  const loading = new AbortController();
  const { signal } = loading;

  try {
    await new Promise<void>((resolve, reject) => {
      const fail = () =>
        reject(new DOMException(`${element.src} cannot be loaded or parsed.`, 'NetworkError'));
      copy.addEventListener('load', () => resolve(), { signal });
      copy.addEventListener('error', fail, { signal });
      abortableTimeout(LOAD_TIMEOUT_MS, signal, fail);
      video.append(copy);
      copy.track.mode = 'hidden';
    });
    return readTrack(copy.track, element.srclang);
  } finally {
    loading.abort();
    copy.remove();
  }
}

function readTrack({ cues }: TextTrack, language: string): readonly Cue[] {
  return Array.from(cues ?? []).map((cue) => readCue(cue, language));
}
