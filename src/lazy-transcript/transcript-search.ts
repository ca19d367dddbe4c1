import type { Cue } from '../clip/cue.js';
import { type Match, matchesOf } from './search.js';

/** The reader's search in a transcript: the matches, and which of them is shown. */
export class TranscriptSearch {
  query = '';
  /** Index of the shown match among all matches, from 0. */
  index = 0;
  /** The cues with matches, in the order of time. */
  matches: ReadonlyMap<Cue, readonly Match[]> = new Map();
  #cues: readonly Cue[] = [];
  #all: readonly Match[] = [];

  /** Number of matches in all cues. */
  get count(): number {
    return this.#all.length;
  }

  /** The match that the reader has moved to; undefined if there is none. */
  get shown(): Match | undefined {
    return this.#all[this.index];
  }

  /** Searches in other cues from now on, for the same query. */
  searchIn(cues: readonly Cue[]): void {
    this.#cues = cues;
    this.searchFor(this.query);
  }

  /** @param query white space at both ends is ignored; empty: no search */
  searchFor(query: string): void {
    this.query = query.trim();
    this.index = 0;
    this.matches = new Map(
      this.#cues
        .map((cue) => [cue, matchesOf(cue.text, this.query)] as const)
        .filter(([, matches]) => matches.length > 0),
    );
    this.#all = Array.from(this.matches.values()).flat();
  }

  /** Moves to the next or the previous match; after the last comes the first. */
  move(steps: 1 | -1): void {
    const { count } = this;
    if (count > 0) this.index = (this.index + steps + count) % count;
  }
}
