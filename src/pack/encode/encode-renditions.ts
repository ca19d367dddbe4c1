import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rendition } from '../plan/plan.js';
import { PackProblem } from '../problem.js';
import { ffmpeg, pipeUrl } from '../tools/ffmpeg.js';
import { cutSegments } from './cut-segments.js';
import { encodeArguments } from './encode-arguments.js';
import type { EncodeJob } from './encode-job.js';
import { INIT_FILE, segmentFile } from './rendition-files.js';
import { type EncodedBefore, findEncodedBefore, type WrittenSegment } from './written-segments.js';

/** The segments of a rendition, all of which are written. */
export interface RenditionSegments {
  readonly name: string;
  readonly segments: readonly WrittenSegment[];
}

/** The result of the encoding, and what ffmpeg complained about while it read the source. */
export interface EncodeResult {
  readonly renditions: readonly RenditionSegments[];
  readonly messages: string;
}

/**
 * Encodes all renditions in one run of ffmpeg, and cuts them into segments as they come. Goes on after the
 * segments of an interrupted run.
 */
export async function encodeRenditions(job: EncodeJob): Promise<EncodeResult> {
  const { plan, folder, signal, onSegment } = job;
  const before = await findEncodedBefore(plan.renditions, folder);
  const written = new Map<string, readonly WrittenSegment[]>();
  const readers = plan.renditions.map((rendition) => async (output: AsyncIterable<Buffer>) => {
    const writer = new RenditionWriter(rendition, join(folder, rendition.name), onSegment);
    written.set(rendition.name, await writer.write(output, before.get(rendition.name)));
  });
  const ends = [...before.values()].map(({ segments, endTimes }) => ({
    segments: segments.length,
    endTimes,
  }));
  const outputs = plan.renditions.map((_, index) => pipeUrl(index));
  const { text } = await ffmpeg(encodeArguments(job, outputs, ends[0]), { signal, readers });
  return {
    renditions: plan.renditions.map(({ name }) => ({ name, segments: written.get(name) ?? [] })),
    messages: text,
  };
}

/** Writes the files of one rendition into its folder. */
class RenditionWriter {
  readonly #rendition: Rendition;
  readonly #folder: string;
  readonly #onSegment: EncodeJob['onSegment'];

  constructor(rendition: Rendition, folder: string, onSegment: EncodeJob['onSegment']) {
    this.#rendition = rendition;
    this.#folder = folder;
    this.#onSegment = onSegment;
  }

  async write(
    file: AsyncIterable<Buffer>,
    before: EncodedBefore | undefined,
  ): Promise<readonly WrittenSegment[]> {
    await mkdir(this.#folder, { recursive: true });
    const { framesPerSegment } = this.#rendition;
    const segments = [...(before?.segments ?? [])];
    for (const segment of segments) this.#onSegment(this.#rendition, segment);
    const startTimes = before ? { startTimes: before.endTimes } : {};
    for await (const piece of cutSegments(file, { framesPerSegment, ...startTimes })) {
      if (piece.kind === 'init') await this.#writeInit(piece.bytes, before !== undefined);
      else segments.push(await this.#writeSegment(piece.bytes, piece.frames, segments.length + 1));
    }
    return segments;
  }

  /** @throws {PackProblem} if the segments that are there need another section */
  async #writeInit(bytes: Buffer, isContinued: boolean): Promise<void> {
    const path = join(this.#folder, INIT_FILE);
    if (isContinued && !bytes.equals(await readFile(path)))
      throw new PackProblem('ffmpeg encodes differently now: start again without --resume.');
    await writeWhole(path, bytes);
  }

  async #writeSegment(bytes: Buffer, frames: number, number: number): Promise<WrittenSegment> {
    const segment = { uri: segmentFile(number), bytes: bytes.length, frames };
    await writeWhole(join(this.#folder, segment.uri), bytes);
    this.#onSegment(this.#rendition, segment);
    return segment;
  }
}

/** Writes a file that is there as a whole or not at all. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}
