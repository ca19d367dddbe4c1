import { join } from 'node:path';
import { encodeRenditions } from '../encode/encode-renditions.js';
import { encodeSound } from '../encode/encode-sound.js';
import type { EncodedRendition } from '../encode/encoded-rendition.js';
import { makeClipFile, makeLoopFile } from '../encode/make-files.js';
import { readEncoded } from '../encode/read-encoded.js';
import { writeStream } from '../hls/write-stream.js';
import { findSharpestFrame } from '../measure/find-sharpest-frame.js';
import { measureComplexity } from '../measure/measure-complexity.js';
import { measureLoudness } from '../measure/measure-loudness.js';
import { CLIP_FILE } from '../output/clip-files.js';
import { RememberedSteps } from '../output/remembered-steps.js';
import type { WorkFolder } from '../output/work-folder.js';
import { writeTexts } from '../output/write-texts.js';
import { makePosters } from '../pictures/make-posters.js';
import { makeStoryboard, writeStoryboardCues } from '../pictures/make-storyboard.js';
import { possibleRenditions } from '../plan/ladder.js';
import { makePlan } from '../plan/make-plan.js';
import type { Plan } from '../plan/plan.js';
import { ProgressMeter } from '../report/progress-meter.js';
import type { Reporter } from '../report/reporter.js';
import { summaryOf } from '../report/summary-of.js';
import type { Source } from '../source/source.js';
import type { Tools } from '../tools/tools.js';
import { checkLength } from './check-length.js';
import type { PackOptions } from './pack-options.js';
import type { Texts } from './read-texts.js';

/** What a clip is made from, and with. */
export interface ClipJob {
  readonly options: PackOptions;
  readonly source: Source;
  readonly tools: Tools;
  readonly texts: Texts;
  readonly work: WorkFolder;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

/** Makes all files of a clip in its work folder. */
export async function makeClip(job: ClipJob): Promise<void> {
  const startedAtMs = performance.now();
  const { work, reporter, texts, options, source } = job;
  const steps = await RememberedSteps.open(work.path, [source, options.plan]);

  const plan = await steps.once('plan', () => finalPlan(job));
  const soundFile = plan.sound && join(steps.folder, 'sound.mp4');
  // Neither keeps two processors busy: together they take as long as the longer one.
  await allSettled([
    steps.once('sound', () => makeSound(job, plan, soundFile)),
    steps.once('posters', () => makePoster(job, plan)),
  ]);
  const written = await steps.once('encode', () => encode(job, plan, soundFile));
  const renditions = await readEncoded(plan.renditions, written, work.path);
  for (const encoded of renditions) checkLength(encoded, source);

  reporter.step('Writing playlists and files');
  const stream = await writeStream(renditions, plan.sound !== undefined, texts, work.path);
  await makeFiles(job, plan, renditions);
  await steps.forget();

  const packed = { stream, video: source.video, poster: plan.poster, chapters: texts.chapters };
  const entries = await writeTexts({
    packed,
    details: options.details,
    renditions,
    folder: work.path,
    source,
  });
  await work.finish();
  const seconds = (performance.now() - startedAtMs) / 1000;
  reporter.done(summaryOf({ folder: options.out, source, renditions, entries, seconds }));
}

/** The ladder is fitted to how much the clip moves. */
async function finalPlan({ options, source, tools, reporter, signal }: ClipJob): Promise<Plan> {
  reporter.step('Measuring how many bits the clip needs');
  const possible = possibleRenditions(source.video, options.plan.maxLines);
  const complexity = await measureComplexity(source, possible, tools, signal);
  return makePlan(source, options.plan, tools, complexity);
}

async function makeSound(
  { source, reporter, signal }: ClipJob,
  { sound }: Plan,
  file: string | undefined,
): Promise<void> {
  if (!sound || !file) return;
  reporter.step('Encoding the sound');
  const loudness =
    sound.loudnessLufs === undefined ? undefined : await measureLoudness(source, sound, signal);
  await encodeSound({ source, sound, loudness, file, signal });
}

async function encode(
  { source, tools, work, reporter, signal }: ClipJob,
  plan: Plan,
  soundFile: string | undefined,
) {
  reporter.step('Encoding the pictures');
  const meter = new ProgressMeter(plan.renditions, plan.durationSeconds, reporter);
  const { renditions, messages } = await encodeRenditions({
    source,
    plan,
    tools,
    folder: work.path,
    soundFile,
    signal,
    onSegment: (rendition, segment) => meter.add(rendition, segment),
  });
  const [message] = messages.trim().split('\n');
  if (message) reporter.notice(`ffmpeg says of the source: ${message}`);
  return renditions;
}

async function makeFiles({ work, signal }: ClipJob, plan: Plan, renditions: readonly EncodedRendition[]) {
  const chosen = renditions.find(({ rendition }) => rendition.name === plan.fileRendition);
  if (!chosen) return;
  await makeClipFile(chosen, work.path, signal);
  await makeStoryboard(plan.storyboard, join(work.path, CLIP_FILE), work.path, signal);
  await writeStoryboardCues(plan.storyboard, plan.durationSeconds, work.path);
  if (plan.loopSegments > 0) await makeLoopFile(chosen, plan.loopSegments, work.path, signal);
}

async function makePoster(
  { source, tools, work, reporter, signal }: ClipJob,
  { poster }: Plan,
): Promise<void> {
  reporter.step('Making the posters');
  const atSeconds = poster.atSeconds ?? (await findSharpestFrame(source, signal));
  await makePosters({ source, poster, atSeconds, tools, folder: work.path, signal });
}

/** Waits for all, and throws what the first of them has thrown: nothing goes on in a folder that is removed. */
async function allSettled(works: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
