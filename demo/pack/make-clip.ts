import { BlobSource, BufferTarget, Conversion, Input, MP4, Mp4OutputFormat, Output } from 'mediabunny';
import type { Captions } from '../../src/pack/captions/captions.ts';
import { checkLength } from '../../src/pack/command/check-length.ts';
import type { EncodedRendition } from '../../src/pack/encode/encoded-rendition.ts';
import { INIT_FILE } from '../../src/pack/encode/rendition-files.ts';
import type { ClipDetails } from '../../src/pack/output/clip-details.ts';
import { CLIP_FILE } from '../../src/pack/output/clip-files.ts';
import type { Plan, Rendition } from '../../src/pack/plan/plan.ts';
import type { ClipFiles } from './clip-files.ts';
import { encodeRenditions } from './encode.ts';
import { makePictures } from './pictures.ts';
import type { OpenSource } from './read-source.ts';
import { type DescribedClip, describeClip, writeStream } from './write-texts.ts';

/** What a clip is made from. */
export interface ClipJob {
  readonly opened: OpenSource;
  readonly plan: Plan;
  readonly details: ClipDetails;
  readonly captions: readonly Captions[];
  readonly signal: AbortSignal;
  onFrame(rendition: Rendition, frames: number): void;
  /** Called with what is done next, in words. */
  onStep(step: string): void;
}

/** A clip in memory. */
export interface MadeClip extends DescribedClip {
  readonly files: ClipFiles;
}

/** Makes all files of a clip. */
export async function makeClip(job: ClipJob): Promise<MadeClip> {
  const { opened, plan, captions, details, signal, onStep } = job;
  const files: ClipFiles = new Map();
  onStep('Encoding');
  const renditions = await encodeRenditions({ ...job, files });
  for (const encoded of renditions) checkLength(encoded, opened.source);
  onStep('Writing playlists and files');
  const stream = writeStream(renditions, plan.sound !== undefined, captions, files);
  await makeFile(renditions, plan, files);
  signal.throwIfAborted();
  onStep('Making posters and storyboard');
  await makePictures(opened.video, plan, files, signal);
  return { files, ...describeClip(stream, plan, opened.source.video, details, files) };
}

/** Repacks a rendition as an ordinary MP4. Nothing is encoded again. */
async function makeFile(
  renditions: readonly EncodedRendition[],
  { fileRendition }: Plan,
  files: ClipFiles,
): Promise<void> {
  const chosen = renditions.find(({ rendition }) => rendition.name === fileRendition);
  const uris = [INIT_FILE, ...(chosen?.segments.map(({ uri }) => uri) ?? [])];
  const parts = uris.map((uri) => files.get(`${fileRendition}/${uri}`) ?? new Blob());
  const input = new Input({ source: new BlobSource(new Blob(parts)), formats: [MP4] });
  const target = new BufferTarget({
    onFinalize: (buffer) => files.set(CLIP_FILE, new Blob([buffer], { type: 'video/mp4' })),
  });
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const conversion = await Conversion.init({ input, output, showWarnings: false });
  await conversion.execute();
  input.dispose();
}
