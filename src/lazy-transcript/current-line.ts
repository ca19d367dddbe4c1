import { prefersReducedMotion } from '../platform/preferences.js';
import type { TranscribedClip } from './transcribed-clip.js';
import type { Line } from './transcript-view.js';

/** Marks the line that is spoken, and keeps it in view, in the transcript's own box: the page is never scrolled. */
export class CurrentLine {
  readonly #clip: TranscribedClip;
  readonly #lines: readonly Line[];
  #marked: Line | undefined;

  constructor(clip: TranscribedClip, lines: readonly Line[], signal: AbortSignal) {
    this.#clip = clip;
    this.#lines = lines;
    const look = () => this.look();
    for (const type of ['timeupdate', 'seeking', 'ended']) clip.addEventListener(type, look, { signal });
  }

  get line(): Line | undefined {
    return this.#marked;
  }

  look(): void {
    const seconds = this.#clip.currentTime;
    const spoken =
      seconds > 0
        ? this.#lines.find(({ said }) => said.startSeconds <= seconds && seconds < said.endSeconds)
        : undefined;
    // Between two lines, the last one stands.
    const line =
      spoken ?? (seconds > 0 ? this.#lines.findLast(({ said }) => said.endSeconds <= seconds) : undefined);
    if (line === this.#marked) return;
    this.#marked?.removeAttribute('aria-current');
    this.#marked = line;
    if (!line) return;
    line.setAttribute('aria-current', 'true');
    // Who reads, or looks for something, in there does not want it to move.
    if (!line.closest('.lines:hover, .lines:focus-within')) scrollWithin(line);
  }
}

/** Scrolls the box around `element` alone, so that it stands in its middle. */
export function scrollWithin(element: HTMLElement): void {
  const box = element.closest('.lines');
  if (!box) return;
  const inner = element.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  if (inner.height === 0) return;
  const top = box.scrollTop + inner.top - outer.top - (outer.height - inner.height) / 2;
  box.scrollTo({ top, behavior: prefersReducedMotion() ? 'instant' : 'smooth' });
}
