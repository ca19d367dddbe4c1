import type { Cue } from '../clip/cue.js';
import { scrollWithin } from './scroll-within.js';
import type { LoadedTranscript } from './transcript-loader.js';

/** The lines on the page: a click, or Enter, plays one, and Up and Down move the focus between them. */
export class TranscriptLines {
  readonly #host: HTMLElement;
  readonly #transcript: () => LoadedTranscript | undefined;

  /** @param transcript returns the one that is shown */
  constructor(host: HTMLElement, transcript: () => LoadedTranscript | undefined) {
    this.#host = host;
    this.#transcript = transcript;
  }

  play(event: Event): void {
    const cue = this.#cueOf(event.target);
    const clip = this.#transcript()?.clip;
    const isTextSelected = getSelection()?.isCollapsed === false;
    if (!cue || !clip || isTextSelected) return;
    clip.currentTime = cue.startSeconds;
    if (clip.paused) clip.press(event);
  }

  /** Tab skips the lines: there would be too many stops. */
  onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.play(event);
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!steps) return;
    event.preventDefault();

    const lines = this.#lines();
    const focused = lines.indexOf(event.target as HTMLElement);
    const current = lines.findIndex((line) => line.hasAttribute('aria-current'));
    const from = focused === -1 ? current - 1 : focused;
    const line = lines[Math.max(from + steps, 0)];
    line?.focus({ preventScroll: true });
    if (line) scrollWithin(line);
  }

  #lines(): readonly HTMLElement[] {
    return Array.from(this.#host.querySelectorAll<HTMLElement>('.line'));
  }

  #cueOf(target: EventTarget | null): Cue | undefined {
    const line = target instanceof Element ? target.closest<HTMLElement>('.line') : null;
    return line ? this.#transcript()?.lines[this.#lines().indexOf(line)] : undefined;
  }
}
