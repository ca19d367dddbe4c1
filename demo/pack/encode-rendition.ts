import { BufferTarget, CmafOutputFormat, Conversion, NullTarget, Output } from 'mediabunny';
import type { EncodedRendition, WrittenSegment } from '../../src/pack/encode/encoded-rendition.ts';
import { INIT_FILE, segmentFile } from '../../src/pack/encode/rendition-files.ts';
import type { Rendition } from '../../src/pack/plan/plan.ts';
import { toNumber } from '../../src/pack/source/ratio.ts';
import { BrowserProblem } from './browser-problem.ts';
import { beginAtZero } from './chunks/begin-at-zero.ts';
import { cutChunks } from './chunks/cut-chunks.ts';
import { readSamples } from './chunks/read-samples.ts';
import { repairConfiguration } from './chunks/repair-configuration.ts';
import { conversionOptions } from './conversion-options.ts';
import type { EncodeJob } from './encode.ts';

/** A keyframe ends a segment, although the rounding of its time makes the segment a little shorter. */
const ROUNDING_SECONDS = 0.001;

/**
 * Encodes a rendition, and adds its segments to the files of the clip as soon as they are there.
 *
 * @throws {BrowserProblem} if the keyframes are not where they are needed
 */
export async function encodeRendition(job: EncodeJob, rendition: Rendition): Promise<EncodedRendition> {
  const { files, signal } = job;
  const initTarget = new BufferTarget();
  const segments: WrittenSegment[] = [];
  const toZero = beginAtZero();
  const format = segmentsOf(rendition, (bytes) => {
    const tracks = toZero(readSamples(bytes));
    const number = segments.length + 1;
    const blob = new Blob(cutChunks(tracks, { ...rendition, segmentNumber: number }));
    const uri = segmentFile(number);
    files.set(`${rendition.name}/${uri}`, blob);
    segments.push({ uri, bytes: blob.size, frames: tracks[0]?.samples.length ?? 0 });
  });
  // The segments are taken while they are written.
  const output = new Output({ format, target: new NullTarget(), initTarget });
  const conversion = await Conversion.init({ ...(await conversionOptions(job, rendition)), output });
  await execute(conversion, signal);
  checkKeyframes(segments, rendition);
  const init = repairConfiguration(new Uint8Array(initTarget.buffer ?? []));
  files.set(`${rendition.name}/${INIT_FILE}`, new Blob([init]));
  return { rendition, init, segments };
}

/** Mediabunny begins a fragment with a keyframe. Therefore each fragment is a segment. */
function segmentsOf(
  { framesPerSegment, frameRate }: Rendition,
  onSegment: (bytes: Uint8Array) => void,
): CmafOutputFormat {
  let moof = new Uint8Array();
  return new CmafOutputFormat({
    minimumFragmentDuration: framesPerSegment / toNumber(frameRate) - ROUNDING_SECONDS,
    onMoof: (bytes) => {
      moof = bytes.slice();
    },
    onMdat: (bytes) => {
      const segment = new Uint8Array(moof.length + bytes.length);
      segment.set(moof);
      segment.set(bytes, moof.length);
      onSegment(segment);
    },
  });
}

async function execute(conversion: Conversion, signal: AbortSignal): Promise<void> {
  const cancel = () => void conversion.cancel();
  signal.addEventListener('abort', cancel);
  try {
    signal.throwIfAborted();
    await conversion.execute();
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

function checkKeyframes(segments: readonly WrittenSegment[], { framesPerSegment }: Rendition): void {
  const last = segments.at(-1)?.frames ?? 0;
  const areWhole = segments.slice(0, -1).every(({ frames }) => frames === framesPerSegment);
  if (!areWhole || last > framesPerSegment)
    throw new BrowserProblem('The encoder of this browser does not put keyframes where they are needed.');
}
