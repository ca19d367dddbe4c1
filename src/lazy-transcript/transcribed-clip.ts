import type { Cue, CueKind } from '../clip/cue.js';
import { isCaptions } from '../clip/text-tracks.js';

/** The `<news-video>`, as far as its transcript knows it. */
export interface TranscribedClip extends HTMLElement {
  currentTime: number;
  readonly paused: boolean;
  cues(language?: string, kind?: CueKind): Promise<readonly Cue[]>;
  press(event: Event): void;
}

const complained = new WeakSet<Element>();

/** The clip that `transcript` names, once both are there; undefined, and said on the console once, where the page has none of that id. */
export async function clipFor(transcript: Element): Promise<TranscribedClip | undefined> {
  await customElements.whenDefined('news-video');
  await parsed(transcript.ownerDocument);
  const id = transcript.getAttribute('for') ?? '';
  const root = transcript.getRootNode();
  const found = 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
  if (found && 'cues' in found) return found as TranscribedClip;
  if (transcript.isConnected && !complained.has(transcript)) {
    complained.add(transcript);
    console.warn(
      `<news-video-transcript> ignores for="${id}": there is no <news-video> of this id.`,
      transcript,
    );
  }
  return undefined;
}

/** The clip may stand further down in the page than its transcript. */
async function parsed(page: Document): Promise<void> {
  if (page.readyState !== 'loading') return;
  await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** What `<track>` children offer as text, in the author's order. */
export function languagesOf(clip: Element): readonly { readonly language: string; readonly label: string }[] {
  return Array.from(clip.querySelectorAll<HTMLTrackElement>(':scope > track'))
    .filter(isCaptions)
    .map(({ srclang, label }) => ({ language: srclang, label: label || srclang }));
}
