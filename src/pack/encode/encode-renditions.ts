import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan, Rendition } from '../plan/plan.js';
import type { Source } from '../source/source.js';
import { ffmpeg, fileUrl, options, pipeUrl } from '../tools/ffmpeg.js';
import type { Tools } from '../tools/find-tools.js';
import { cutSegments } from './cut-segments.js';
import { filterGraph } from './filter-graph.js';
import { INIT_FILE, segmentFile } from './rendition-files.js';
import { renditionOptions } from './rendition-options.js';

/** What the encoding of all renditions needs. */
export interface EncodeJob {
  readonly source: Source;
  readonly plan: Plan;
  readonly tools: Tools;
  /** The folder that has a folder for each rendition. */
  readonly folder: string;
  /** The encoded sound; undefined if there is none. */
  readonly soundFile: string | undefined;
  readonly signal: AbortSignal;
  /** Called after each segment. */
  readonly onSegment: (rendition: Rendition, segment: WrittenSegment) => void;
}

/** A segment of a rendition, in its folder. */
export interface WrittenSegment {
  readonly uri: string;
  readonly bytes: number;
  readonly frames: number;
}

/** A rendition whose files are written. */
export interface EncodedRendition {
  readonly rendition: Rendition;
  readonly init: Buffer;
  readonly segments: readonly WrittenSegment[];
}

/** The result of the encoding, and what ffmpeg complained about while it read the source. */
export interface EncodeResult {
  readonly renditions: readonly EncodedRendition[];
  readonly messages: string;
}

/** Encodes all renditions in one run of ffmpeg, and cuts them into segments as they come. */
export async function encodeRenditions(job: EncodeJob): Promise<EncodeResult> {
  const { plan, folder, signal, onSegment } = job;
  const encoded = new Map<string, EncodedRendition>();
  const readers = plan.renditions.map((rendition) => async (output: AsyncIterable<Buffer>) => {
    encoded.set(
      rendition.name,
      await writeRendition(rendition, output, join(folder, rendition.name), onSegment),
    );
  });
  const { text } = await ffmpeg(encodeArguments(job), { signal, readers });
  const renditions = plan.renditions.flatMap(({ name }) => encoded.get(name) ?? []);
  return { renditions, messages: text };
}

function encodeArguments({ source, plan, tools, soundFile }: EncodeJob): readonly string[] {
  const outputs = plan.renditions.flatMap((rendition, index) => [
    ...options({ map: `[${rendition.name}]`, ...(soundFile ? {} : { an: true }) }),
    ...(soundFile ? options({ map: '1:a', 'c:a': 'copy' }) : []),
    ...renditionOptions(rendition, plan),
    pipeUrl(index),
  ]);
  return [
    ...options({ i: fileUrl(source.path) }),
    ...(soundFile ? options({ i: fileUrl(soundFile) }) : []),
    ...options({ filter_complex: filterGraph(source, plan.renditions, tools) }),
    ...outputs,
  ];
}

async function writeRendition(
  rendition: Rendition,
  file: AsyncIterable<Buffer>,
  folder: string,
  onSegment: EncodeJob['onSegment'],
): Promise<EncodedRendition> {
  await mkdir(folder, { recursive: true });
  let init = Buffer.alloc(0);
  const segments: WrittenSegment[] = [];
  for await (const piece of cutSegments(file, rendition.framesPerSegment)) {
    if (piece.kind === 'init') {
      init = Buffer.from(piece.bytes);
      await writeWhole(join(folder, INIT_FILE), piece.bytes);
      continue;
    }
    const segment = {
      uri: segmentFile(segments.length + 1),
      bytes: piece.bytes.length,
      frames: piece.frames,
    };
    await writeWhole(join(folder, segment.uri), piece.bytes);
    segments.push(segment);
    onSegment(rendition, segment);
  }
  return { rendition, init, segments };
}

/** Writes a file that is there as a whole or not at all. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
}
