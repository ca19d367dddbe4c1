import { basename, extname } from 'node:path';
import { stdout } from 'node:process';

import { openWorkFolder } from '../output/work-folder.js';
import { makePlan } from '../plan/make-plan.js';
import { Interrupted } from '../problem.js';
import { planLines } from '../report/plan-lines.js';
import type { Reporter } from '../report/reporter.js';
import { probe } from '../source/probe.js';
import type { Source } from '../source/source.js';
import { findTools } from '../tools/find-tools.js';
import { makeClip } from './make-clip.js';
import type { PackOptions } from './pack-options.js';
import { readTexts } from './read-texts.js';

/**
 * Makes a clip from a video file.
 *
 * @throws {PackProblem} if that fails; nothing is left behind then. After an interruption, the work so far is
 *   left in a hidden folder, for `--resume`
 */
export async function pack(packOptions: PackOptions, reporter: Reporter, signal: AbortSignal): Promise<void> {
  const tools = await findTools(signal);
  const source = await probe(packOptions.source, signal);
  const plan = makePlan(source, packOptions.plan, tools);
  if (packOptions.isDryRun) {
    const text = packOptions.isJson
      ? JSON.stringify({ event: 'plan', source, plan })
      : planLines(source, plan);
    stdout.write(`${text}\n`);
    return;
  }
  for (const notice of plan.notices) reporter.notice(notice);
  const texts = await readTexts(packOptions, plan.durationSeconds, reporter);
  const options = withHeadline(packOptions, source);
  const work = await openWorkFolder(options.out, options);
  try {
    await makeClip({ options, source, tools, texts, work, reporter, signal });
  } catch (error) {
    await (error instanceof Interrupted ? work.release() : work.discard());
    throw error;
  }
}

/** A clip needs a title; the one in the file, or its name, is better than none. */
function withHeadline(options: PackOptions, { title, path }: Source): PackOptions {
  const headline = options.details.headline || title || basename(path, extname(path));
  return { ...options, details: { ...options.details, headline } };
}
