import { PEERS } from '../peers/all-peers.js';
import { summaryOf } from './statistics.js';

/** The records of a run, to be asked by figure, conditions and peer. */
export class Findings {
  #records;

  constructor(records) {
    this.#records = records;
  }

  /** The conditions under which a figure was measured, each once. */
  cellsOf(figure) {
    const texts = this.#records
      .filter((record) => record.figure === figure)
      .map(({ cell }) => JSON.stringify(cell));
    return [...new Set(texts)].map((text) => JSON.parse(text));
  }

  /** @param {object} cell the conditions, as far as they matter; the first that fit are meant */
  find(figure, cell) {
    return this.cellsOf(figure).find((known) => fits(known, cell));
  }

  /** The peers that a figure was measured of, ourselves first. */
  peersOf(figure, cell) {
    const measured = new Set(this.#matching(figure, cell).map(({ peer }) => peer));
    return PEERS.map(({ name }) => name).filter((name) => measured.has(name));
  }

  /** @returns {ReturnType<typeof summaryOf>} over all runs */
  get(figure, cell, peer, value) {
    const runs = this.#matching(figure, cell).filter((record) => record.peer === peer);
    return summaryOf(runs.map(({ values }) => values?.[value]));
  }

  median(figure, cell, peer, value) {
    return this.get(figure, cell, peer, value)?.median;
  }

  /** How often each peer was measured that could be, in words: `5 runs`, or `1 to 5 runs`. */
  runsOf(figure, cell) {
    const measured = this.#matching(figure, cell).filter(({ values }) => values);
    const counts = this.peersOf(figure, cell)
      .map((name) => measured.filter(({ peer }) => peer === name).length)
      .filter((count) => count > 0);
    const [least, most] = [Math.min(...counts), Math.max(0, ...counts)];
    if (least < most) return `${least} to ${most} runs`;
    return most === 1 ? '1 run' : `${most} runs`;
  }

  /** What could not be measured, with why. */
  get failures() {
    return this.#records.filter(({ error }) => error);
  }

  #matching(figure, cell) {
    const exact = this.find(figure, cell);
    return exact
      ? this.#records.filter((record) => record.figure === figure && fits(record.cell, exact))
      : [];
  }
}

function fits(known, wanted) {
  return Object.entries(wanted).every(([name, value]) => known[name] === value);
}
