import type { Cue, CueKind } from '../clip/cue.js';

/** What is read, while the clip itself is not loaded: a media element without a source reads its text tracks all the same. */
export async function loadCues(
  clip: HTMLElement,
  language: string | undefined,
  kind: CueKind,
): Promise<readonly Cue[]> {
  throw new Error(`${clip} ${language} ${kind}`);
}
