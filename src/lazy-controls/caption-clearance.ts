import { isCaptions } from '../clip/text-tracks.js';
import { CAPTION_FONT_SIZE, LINE_HEIGHT } from './captions.styles.js';
import { countLines } from './count-caption-lines.js';

/** Empty lines between the control bar and the captions above it. */
const EXTRA_LINES = 0;

/** The position that a cue's author wrote. It is restored when the bar is hidden. */
interface AuthoredPosition {
  readonly line: number | 'auto';
  readonly snapToLines: boolean;
}

/**
 * Moves captions above the control bar, and back when the bar is hidden. Captions that are higher stay in
 * place.
 */
export class CaptionClearance {
  readonly #video: HTMLVideoElement;
  readonly #lifted = new Map<VTTCue, AuthoredPosition>();

  constructor(video: HTMLVideoElement) {
    this.#video = video;
  }

  /**
   * @param barPixels height of the control bar; 0 while it is hidden
   * @returns whether a second call is needed, in the next frame
   */
  update(barPixels: number): boolean {
    const coveredLines = barPixels > 0 ? Math.ceil(barPixels / linePixels(this.#video)) : 0;
    const active = activeCues(this.#video);
    this.#restore((cue) => coveredLines === 0 || !active.includes(cue));
    if (coveredLines === 0) return false;

    // `line` is the position of a cue's first line; -1 is the last line of the video.
    for (const cue of this.#lifted.keys())
      cue.line = -coveredLines - EXTRA_LINES - countLines(cue, this.#video);

    const covered = active.filter((cue) => !this.#lifted.has(cue) && isCovered(cue, coveredLines));
    for (const cue of covered) this.#beginLift(cue);
    return covered.length > 0;
  }

  #restore(isDue: (cue: VTTCue) => boolean): void {
    for (const [cue, authored] of this.#lifted) {
      if (!isDue(cue)) continue;
      Object.assign(cue, authored);
      this.#lifted.delete(cue);
    }
  }

  #beginLift(cue: VTTCue): void {
    const { line, snapToLines } = cue;
    this.#lifted.set(cue, { line, snapToLines });
    cue.snapToLines = true;
    // Chromium (seen in 156) does not move a displayed cue when `line` changes from `auto` to a number, but
    // moves it when `line` changes from one number to another. The next update sets the second number.
    // https://github.com/w3c/webvtt/issues/503 compares how browsers move displayed cues.
    cue.line = -1;
  }
}

function linePixels({ clientWidth, ownerDocument }: HTMLVideoElement): number {
  const rem = Number.parseFloat(getComputedStyle(ownerDocument.documentElement).fontSize);
  const { widthRatio, minRem, minPixels } = CAPTION_FONT_SIZE;
  return LINE_HEIGHT * Math.max(widthRatio * clientWidth, minRem * rem, minPixels);
}

function activeCues({ textTracks }: HTMLVideoElement): readonly VTTCue[] {
  return Array.from(textTracks)
    .filter((track) => track.mode === 'showing' && isCaptions(track))
    .flatMap(({ activeCues }) => Array.from(activeCues ?? []))
    .filter((cue): cue is VTTCue => 'line' in cue);
}

/**
 * Whether a bar of so many lines covers a cue. A cue placed in percent counts as covered below the middle.
 */
function isCovered({ line, snapToLines, vertical }: VTTCue, coveredLines: number): boolean {
  if (vertical) return false;
  if (line === 'auto') return true;
  return snapToLines ? line < 0 && line >= -coveredLines - 1 : line > 50;
}
