import type { Cue, CueKind } from '../clip/cue.js';
import { isCaptions } from '../clip/text-tracks.js';

/** The members of `<news-video>` that its transcript uses. */
export interface TranscribedClip extends HTMLElement {
  currentTime: number;
  readonly paused: boolean;
  cues(language?: string, kind?: CueKind): Promise<readonly Cue[]>;
  press(event: Event): void;
}

/** A language that the captions of a clip are written in. */
export interface CaptionLanguage {
  /** BCP 47 tag. */
  readonly language: string;
  /** Name for the reader. */
  readonly label: string;
}

/** The transcripts for which a warning was logged. */
const warned = new WeakSet<Element>();

/**
 * The clip that the `for` attribute of `transcript` refers to. Waits until the document is parsed: the clip
 * may follow its transcript.
 *
 * @returns undefined, after a warning on the console, if the tree of the transcript has no clip with that id
 */
export async function clipFor(transcript: Element): Promise<TranscribedClip | undefined> {
  await customElements.whenDefined('news-video');
  await documentParsed(transcript.ownerDocument);
  const id = transcript.getAttribute('for') ?? '';
  const root = transcript.getRootNode();
  const found = 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
  if (found && 'cues' in found) return found as TranscribedClip;

  if (transcript.isConnected && !warned.has(transcript)) {
    warned.add(transcript);
    console.warn(
      `<news-video-transcript> ignores for="${id}": there is no <news-video> of this id.`,
      transcript,
    );
  }
  return undefined;
}

async function documentParsed(page: Document): Promise<void> {
  if (page.readyState !== 'loading') return;
  await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** The languages of the captions that are `<track>` children of `clip`, in the author's order. */
export function languagesOf(clip: Element): readonly CaptionLanguage[] {
  return Array.from(clip.querySelectorAll<HTMLTrackElement>(':scope > track'))
    .filter(isCaptions)
    .map(({ srclang, label }) => ({ language: srclang, label: label || srclang }));
}
