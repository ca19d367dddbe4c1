import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type EncodedRendition, encodeRenditions } from '../encode/encode-renditions.js';
import { encodeSound } from '../encode/encode-sound.js';
import { CLIP_FILE, makeClipFile, makeLoopFile } from '../encode/make-files.js';
import { timedSegments } from '../hls/playlists.js';
import { writeStream } from '../hls/write-stream.js';
import { findSharpestFrame } from '../measure/find-sharpest-frame.js';
import { measureComplexity } from '../measure/measure-complexity.js';
import { measureLoudness } from '../measure/measure-loudness.js';
import type { WorkFolder } from '../output/work-folder.js';
import { writeTexts } from '../output/write-texts.js';
import { makePosters } from '../pictures/make-posters.js';
import { makeStoryboard, writeStoryboardCues } from '../pictures/make-storyboard.js';
import { possibleRenditions } from '../plan/ladder.js';
import { makePlan } from '../plan/make-plan.js';
import type { Plan } from '../plan/plan.js';
import { PackProblem } from '../problem.js';
import { ProgressMeter } from '../report/progress-meter.js';
import type { Reporter } from '../report/reporter.js';
import { summaryOf } from '../report/summary-of.js';
import type { Source } from '../source/source.js';
import type { Tools } from '../tools/find-tools.js';
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

/** Files that are needed while the clip is made, and not part of it. */
const MAKING_FOLDER = '.making';

/** A source may end so much earlier than it says: the last frames of many recordings are cut. */
const MAX_MISSING_SECONDS = 0.5;
const MAX_MISSING_SHARE = 0.02;

/** Makes all files of a clip in its work folder. */
export async function makeClip(job: ClipJob): Promise<void> {
  const startedAtMs = performance.now();
  const { work, reporter, texts, options, source } = job;
  const making = join(work.path, MAKING_FOLDER);
  await mkdir(making, { recursive: true });

  const plan = await finalPlan(job);
  const soundFile = plan.sound && (await makeSound(job, plan, join(making, 'sound.mp4')));
  const renditions = await encode(job, plan, soundFile);
  reporter.step('Writing playlists and files');
  const stream = await writeStream(renditions, plan.sound !== undefined, texts, work.path);
  await makeFiles(job, plan, renditions);
  reporter.step('Making posters');
  await makePictures(job, plan);

  await rm(making, { recursive: true });
  const seconds = (performance.now() - startedAtMs) / 1000;
  const packed = { stream, video: source.video, poster: plan.poster, chapters: texts.chapters };
  const entries = await writeTexts({
    packed,
    details: options.details,
    renditions,
    folder: work.path,
    source,
  });
  reporter.done(summaryOf({ folder: options.out, source, renditions, entries, seconds }));
}

/** The ladder is fitted to how much the clip moves. */
async function finalPlan({ options, source, tools, reporter, signal }: ClipJob): Promise<Plan> {
  reporter.step('Measuring how many bits the clip needs');
  const possible = possibleRenditions(source.video, options.plan.maxLines);
  const complexity = await measureComplexity(source, possible, tools, signal);
  return makePlan(source, options.plan, tools, complexity);
}

async function makeSound({ source, reporter, signal }: ClipJob, plan: Plan, file: string): Promise<string> {
  const { sound } = plan;
  if (!sound) return file;
  reporter.step('Encoding the sound');
  const loudness =
    sound.loudnessLufs === undefined ? undefined : await measureLoudness(source, sound, signal);
  await encodeSound({ source, sound, loudness, file, signal });
  return file;
}

async function encode(
  { source, tools, work, reporter, signal }: ClipJob,
  plan: Plan,
  soundFile: string | undefined,
): Promise<readonly EncodedRendition[]> {
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
  if (messages.trim()) reporter.notice(`ffmpeg says of the source: ${messages.trim().split('\n')[0]}`);
  for (const encoded of renditions) checkLength(encoded, source);
  return renditions;
}

/** @throws {PackProblem} if the source ended before its time */
function checkLength(encoded: EncodedRendition, { path, durationSeconds }: Source): void {
  const seconds = timedSegments(encoded).reduce((sum, segment) => sum + segment.seconds, 0);
  if (seconds === 0) throw new PackProblem(`${path} has no picture that can be decoded.`);
  const missing = durationSeconds - seconds;
  if (missing > Math.max(MAX_MISSING_SECONDS, durationSeconds * MAX_MISSING_SHARE))
    throw new PackProblem(
      `${path} ends after ${seconds.toFixed(1)} s, and says that it lasts ${durationSeconds.toFixed(1)} s. ` +
        'It was cut off, or its upload has not ended.',
    );
}

async function makeFiles(
  { work, signal }: ClipJob,
  plan: Plan,
  renditions: readonly EncodedRendition[],
): Promise<void> {
  const chosen = renditions.find(({ rendition }) => rendition.name === plan.fileRendition);
  if (!chosen) return;
  await makeClipFile(chosen, work.path, signal);
  if (plan.loopSegments > 0) await makeLoopFile(chosen, plan.loopSegments, work.path, signal);
}

async function makePictures({ source, tools, work, signal }: ClipJob, plan: Plan): Promise<void> {
  const { poster, storyboard, durationSeconds } = plan;
  const atSeconds = poster.atSeconds ?? (await findSharpestFrame(source, signal));
  await makePosters({ source, poster, atSeconds, tools, folder: work.path, signal });
  await makeStoryboard(storyboard, join(work.path, CLIP_FILE), work.path, signal);
  await writeStoryboardCues(storyboard, durationSeconds, work.path);
}
