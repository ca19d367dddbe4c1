import type { Problem } from '../../src/clip/problem.js';
import { createVideo } from '../../src/engine/create-video.js';
import type { EngineJob, EngineListener } from '../../src/engine/engine.js';
import { unload } from '../../src/engine/unload.js';
import type { Rendition } from '../../src/playback/rendition.js';
import { until } from '../harness/until.js';

/** A job for an engine that no session looks after: its media element, what the engine has said, and its end. */
export interface TriedJob {
  readonly job: EngineJob;
  readonly video: HTMLVideoElement;
  readonly said: { readonly problems: Problem[]; readonly qualities: Rendition[]; resets: number };
  readonly end: AbortController;
}

const open = new Set<TriedJob>();

/** Begins at the beginning, without a head, cookies, or captions of the stream, unless `details` say otherwise. */
export function jobOf(url: string, details: Partial<EngineJob> = {}): TriedJob {
  const end = new AbortController();
  const video = createVideo(true);
  document.body.append(video);
  const said: TriedJob['said'] = { problems: [], qualities: [], resets: 0 };
  const listener: EngineListener = {
    onProblem: (problem) => said.problems.push(problem),
    onRendition: (quality) => said.qualities.push(quality),
    onReset: () => {
      said.resets++;
      // As the session does.
      video.play().catch(() => {});
    },
  };
  const job: EngineJob = {
    source: { url, type: '' },
    head: '',
    startSeconds: 0,
    hasOwnCaptions: true,
    withCredentials: false,
    prefetched: new Map(),
    signal: end.signal,
    listener,
    ...details,
  };
  const tried = { job, video, said, end };
  open.add(tried);
  return tried;
}

/** After each test. */
export function endJobs(): void {
  for (const { end, video } of open) {
    end.abort();
    unload(video);
    video.remove();
  }
  open.clear();
}

export async function untilAt({ video, said }: TriedJob, seconds: number): Promise<void> {
  await until(
    () => video.currentTime > seconds,
    () => `second ${seconds} (at ${video.currentTime}, ${said.problems.map(({ message }) => message)})`,
  );
}

export async function untilProblem({ said, video }: TriedJob): Promise<Problem | undefined> {
  await until(
    () => said.problems.length > 0,
    () => `a problem (at ${video.currentTime})`,
  );
  return said.problems[0];
}

/** As the server of faults noted it. */
interface Asked {
  readonly url: string;
  /** The fault was in the answer. */
  readonly isHit: boolean;
}

let visits = 0;

/** A file of the first clip on a server with one of the faults of the table, and what has been asked of it. */
export function faulty(fault: string, file = 'cmaf/master.m3u8') {
  const visit = `engine-${performance.timeOrigin}-${visits++}`;
  const asked = async (): Promise<readonly Asked[]> => (await fetch(`/fault-log/${visit}`)).json();
  return {
    url: `/fault/${fault}/${visit}/demo/clips/flood-meadows/${file}`,
    asked,
    hits: async () => (await asked()).filter(({ isHit }) => isHit).length,
  };
}
