import { ConcurrentRunner } from 'mediabunny';
import type { EncodedRendition } from '../../src/pack/encode/encoded-rendition.ts';
import type { Plan, Rendition } from '../../src/pack/plan/plan.ts';
import type { ClipFiles } from './clip-files.ts';
import { encodeRendition } from './encode-rendition.ts';
import type { OpenSource } from './read-source.ts';

/**
 * Renditions that are encoded at the same time: one can decode while another encodes. Encoders in hardware have few
 * sessions.
 */
const RENDITIONS_AT_ONCE = 2;

/** What the encoding of a clip needs. */
export interface EncodeJob {
  readonly opened: OpenSource;
  readonly plan: Plan;
  readonly files: ClipFiles;
  readonly signal: AbortSignal;
  /** Called for each frame. */
  onFrame(rendition: Rendition, frames: number): void;
}

/**
 * Encodes all renditions, each with its sound, and adds their segments to the files of the clip.
 *
 * @throws {BrowserProblem} if the encoder of the browser does not do what it is asked for
 */
export async function encodeRenditions(job: EncodeJob): Promise<readonly EncodedRendition[]> {
  const { plan } = job;
  const failed = new AbortController();
  const signal = AbortSignal.any([job.signal, failed.signal]);
  const runner = new ConcurrentRunner(RENDITIONS_AT_ONCE);
  const encoded = new Map<string, EncodedRendition>();
  try {
    for (const rendition of plan.renditions)
      await runner.run(async () => {
        encoded.set(rendition.name, await encodeRendition({ ...job, signal }, rendition));
      });
    await runner.flush();
  } catch (error) {
    failed.abort();
    throw error;
  }
  return plan.renditions.flatMap(({ name }) => encoded.get(name) ?? []);
}
