import type { Rendition } from '../plan/plan.js';
import { toNumber } from '../source/ratio.js';
import type { RenditionProgress, Reporter } from './reporter.js';

/** Counts what has been encoded of each rendition, and reports it. */
export class ProgressMeter {
  readonly #progress: Map<string, RenditionProgress>;
  readonly #reporter: Reporter;

  constructor(renditions: readonly Rendition[], totalSeconds: number, reporter: Reporter) {
    const begun = { doneSeconds: 0, totalSeconds, bytes: 0 };
    this.#progress = new Map(renditions.map(({ name }) => [name, { name, ...begun }]));
    this.#reporter = reporter;
  }

  add({ name, frameRate }: Rendition, segment: { readonly frames: number; readonly bytes: number }): void {
    const before = this.#progress.get(name);
    if (!before) return;
    this.#progress.set(name, {
      ...before,
      doneSeconds: before.doneSeconds + segment.frames / toNumber(frameRate),
      bytes: before.bytes + segment.bytes,
    });
    this.#reporter.progress([...this.#progress.values()]);
  }
}
