import type { Cue } from '../clip/cue.js';
import { type Match, matchesOf } from './search.js';

/** What the reader searches for in a transcript, and which of the places is shown. */
export class TranscriptSearch {
  query = '';
  /** Of all places, counted from 0. */
  index = 0;
  #cues: readonly Cue[] = [];
  matches: ReadonlyMap<Cue, readonly Match[]> = new Map();

  get count(): number {
    return Array.from(this.matches.values()).reduce((sum, { length }) => sum + length, 0);
  }

  /** Another text is there. */
  in(cues: readonly Cue[]): void {
    this.#cues = cues;
    this.for(this.query);
  }

  for(query: string): void {
    this.query = query.trim();
    this.index = 0;
    this.matches = new Map(
      this.#cues
        .map((cue) => [cue, matchesOf(cue.text, this.query)] as const)
        .filter(([, found]) => found.length > 0),
    );
  }

  /** To the next place, or the previous one; from the last to the first. */
  move(steps: 1 | -1): void {
    const { count } = this;
    if (count > 0) this.index = (this.index + steps + count) % count;
  }
}
