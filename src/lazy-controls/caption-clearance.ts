import { isCaptions } from '../clip/text-tracks.js';

/** What a cue's author wrote, while it stands higher. */
interface Written {
  readonly line: number | 'auto';
  readonly snapToLines: boolean;
}

/** How large captions are: so much of the picture's width, which is what browsers do, but not less than can be read on a phone. */
export const CAPTION_SIZE = { ofWidth: 0.028, leastRem: 0.875 } as const;

/** Browsers lead a line by a fifth of its size. */
const LEADING = 1.2;

/** Lifts captions over the control bar, and lets them down again. The author's own places further up stay. */
export class CaptionClearance {
  readonly #video: HTMLVideoElement;
  readonly #lifted = new Map<VTTCue, Written>();

  constructor(video: HTMLVideoElement) {
    this.#video = video;
  }

  /**
   * @param barPixels what the bar covers of the picture's foot; 0: nothing
   * @returns whether it is to be called again, with the next frame
   */
  keep(barPixels: number): boolean {
    const lines = barPixels > 0 ? Math.ceil(barPixels / linePixels(this.#video)) : 0;
    const active = activeCues(this.#video);
    for (const [cue, written] of this.#lifted) {
      if (lines > 0 && active.includes(cue)) continue;
      Object.assign(cue, written);
      this.#lifted.delete(cue);
    }
    if (lines === 0) return false;
    // The first of a cue's own lines stands there: the others follow below.
    for (const cue of this.#lifted.keys()) cue.line = -lines - cue.text.split('\n').length;
    const low = active.filter((cue) => !this.#lifted.has(cue) && isLow(cue, lines));
    for (const cue of low) this.#take(cue);
    return low.length > 0;
  }

  /** Chromium draws a cue anew when its line changes from one number to another, a frame later, and not from `auto`: this is where that stands. */
  #take(cue: VTTCue): void {
    const { line, snapToLines } = cue;
    this.#lifted.set(cue, { line, snapToLines });
    cue.snapToLines = true;
    cue.line = -1;
  }
}

function linePixels({ clientWidth, ownerDocument }: HTMLVideoElement): number {
  const rem = Number.parseFloat(getComputedStyle(ownerDocument.documentElement).fontSize);
  return LEADING * Math.max(CAPTION_SIZE.ofWidth * clientWidth, CAPTION_SIZE.leastRem * rem);
}

function activeCues({ textTracks }: HTMLVideoElement): readonly VTTCue[] {
  return Array.from(textTracks)
    .filter((track) => track.mode === 'showing' && isCaptions(track))
    .flatMap(({ activeCues }) => Array.from(activeCues ?? []))
    .filter((cue): cue is VTTCue => 'line' in cue);
}

/** Whether the bar would cover a cue: by its line from the foot, or, in percent, below the middle. */
function isLow({ line, snapToLines, vertical }: VTTCue, lines: number): boolean {
  if (vertical) return false;
  if (line === 'auto') return true;
  return snapToLines ? line < 0 && line >= -lines - 1 : line > 50;
}
