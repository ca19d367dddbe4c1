import type { Cue, CueKind } from '../clip/cue.js';
import { isCaptions } from '../clip/text-tracks.js';
import { onAbort } from '../platform/abort.js';

/** The members of `<news-video>` that its transcript uses. */
export interface TranscribedClip extends HTMLElement {
  currentTime: number;
  readonly paused: boolean;
  cues(language?: string, kind?: CueKind, label?: string): Promise<readonly Cue[]>;
  press(event: Event): void;
}

/** The transcripts for which a warning was logged. */
const warned = new WeakSet<Element>();

/** The clip that the `for` attribute of `transcript` refers to, in the same tree; undefined if there is none. */
export function findClip(transcript: Element): TranscribedClip | undefined {
  const id = transcript.getAttribute('for') ?? '';
  const root = transcript.getRootNode();
  const found = 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
  return found && 'cues' in found ? (found as TranscribedClip) : undefined;
}

/**
 * Finds the clip once the document is parsed: the clip may follow its transcript.
 *
 * @returns undefined, after a warning on the console, if there is no clip
 */
export async function clipFor(transcript: Element): Promise<TranscribedClip | undefined> {
  await customElements.whenDefined('news-video');
  await documentParsed(transcript.ownerDocument);
  const clip = findClip(transcript);
  if (clip) return clip;

  if (transcript.isConnected && !warned.has(transcript)) {
    warned.add(transcript);
    console.warn(
      `<news-video-transcript> ignores for="${transcript.getAttribute('for') ?? ''}": there is no <news-video> of this id.`,
      transcript,
    );
  }
  return undefined;
}

/** What decides which clip has an id, and which text tracks it has. */
const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: ['id', 'src', 'srclang', 'label', 'kind', 'default'],
};

/**
 * Calls `onChange` when another clip has the id that `transcript` refers to, or when a text track or the source
 * of the clip has changed, until `signal` is aborted.
 */
export function observeClip(transcript: Element, signal: AbortSignal, onChange: () => void): void {
  let clip = findClip(transcript);
  const observer = new MutationObserver((records) => {
    const present = findClip(transcript);
    const isOther = present !== clip;
    clip = present;
    if (present && (isOther || records.some((record) => concernsText(record, present)))) onChange();
  });
  observer.observe(transcript.getRootNode(), OBSERVED);
  onAbort(signal, () => observer.disconnect());
}

function concernsText(
  { type, target, attributeName, addedNodes, removedNodes }: MutationRecord,
  clip: Element,
): boolean {
  const isTrackOrSource = (node: Node) =>
    node instanceof HTMLTrackElement || node instanceof HTMLSourceElement;
  // Another source: no line of the clip before is spoken.
  if (target === clip && type === 'attributes') return attributeName === 'src';
  if (target === clip) return [...addedNodes, ...removedNodes].some(isTrackOrSource);
  return target.parentNode === clip && isTrackOrSource(target);
}

async function documentParsed(page: Document): Promise<void> {
  if (page.readyState !== 'loading') return;
  await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** The captions that are `<track>` children of `clip`, in the author's order. */
export function captionTracksOf(clip: Element): readonly HTMLTrackElement[] {
  return Array.from(clip.querySelectorAll<HTMLTrackElement>(':scope > track')).filter(isCaptions);
}
