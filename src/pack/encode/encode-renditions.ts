import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rendition } from '../plan/plan.js';
import { PackProblem } from '../problem.js';
import { ffmpeg, pipeUrl } from '../tools/ffmpeg.js';
import { cutSegments, type SegmentPiece } from './cut-segments.js';
import { encodeArguments } from './encode-arguments.js';
import type { EncodeJob } from './encode-job.js';
import type { WrittenSegment } from './encoded-rendition.js';
import { INIT_FILE, segmentFile } from './rendition-files.js';
import { type EncodedBefore, findEncodedBefore } from './written-segments.js';

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
  const writers = plan.renditions.map(
    (rendition) =>
      new RenditionWriter(rendition, join(folder, rendition.name), before.get(rendition.name), onSegment),
  );
  const readers = writers.map((writer) => (output: AsyncIterable<Buffer>) => writer.write(output));
  const ends = [...before.values()].map(({ segments, endTimes }) => ({
    segments: segments.length,
    endTimes,
  }));
  const outputs = plan.renditions.map((_, index) => pipeUrl(index));
  const { text } = await ffmpeg(encodeArguments(job, outputs, ends[0]), { signal, readers });
  const renditions = writers.map(async (writer) => ({ name: writer.name, segments: await writer.finish() }));
  return { renditions: await Promise.all(renditions), messages: text };
}

/** Writes the files of one rendition into its folder. */
class RenditionWriter {
  readonly name: string;
  readonly #rendition: Rendition;
  readonly #folder: string;
  readonly #before: EncodedBefore | undefined;
  readonly #onSegment: EncodeJob['onSegment'];
  readonly #segments: WrittenSegment[] = [];
  #last: SegmentPiece | undefined;

  constructor(
    rendition: Rendition,
    folder: string,
    before: EncodedBefore | undefined,
    onSegment: EncodeJob['onSegment'],
  ) {
    this.name = rendition.name;
    this.#rendition = rendition;
    this.#folder = folder;
    this.#before = before;
    this.#onSegment = onSegment;
  }

  /** Writes all segments but the last: it may be incomplete, which is known when ffmpeg has ended. */
  async write(file: AsyncIterable<Buffer>): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const segment of this.#before?.segments ?? []) this.#add(segment);
    const { framesPerSegment } = this.#rendition;
    const startTimes = this.#before ? { startTimes: this.#before.endTimes } : {};
    for await (const piece of cutSegments(file, { framesPerSegment, ...startTimes })) {
      if (piece.kind === 'init') await this.#writeInit(piece.bytes);
      else if (piece.kind === 'segment') await this.#writeSegment(piece);
      else this.#last = piece;
    }
  }

  /** Writes the last segment. */
  async finish(): Promise<readonly WrittenSegment[]> {
    if (this.#last) await this.#writeSegment(this.#last);
    return this.#segments;
  }

  /** @throws {PackProblem} if the segments that are there need another section */
  async #writeInit(bytes: Buffer): Promise<void> {
    const path = join(this.#folder, INIT_FILE);
    if (this.#before && !bytes.equals(this.#before.init))
      throw new PackProblem('ffmpeg encodes differently now: start again without --resume.');
    await writeWhole(path, bytes);
  }

  async #writeSegment({ bytes, frames }: SegmentPiece): Promise<void> {
    const uri = segmentFile(this.#segments.length + 1);
    await writeWhole(join(this.#folder, uri), bytes);
    this.#add({ uri, bytes: bytes.length, frames });
  }

  #add(segment: WrittenSegment): void {
    this.#segments.push(segment);
    this.#onSegment(this.#rendition, segment);
  }
}

/** Writes a file that is there as a whole or not at all. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}
