import type { Problem } from '../../src/clip/problem.js';
import { createVideo } from '../../src/engine/create-video.js';
import type { EngineJob, EngineListener } from '../../src/engine/engine.js';
import { unload } from '../../src/engine/unload.js';
import type { Rendition } from '../../src/playback/rendition.js';
import { until } from '../harness/until.js';

/** A job for an engine without a session. */
export interface TestJob {
  readonly job: EngineJob;
  readonly video: HTMLVideoElement;
  /** What the engine has reported. */
  readonly reported: { readonly problems: Problem[]; readonly renditions: Rendition[]; resets: number };
  /** Aborts the job's signal. */
  readonly controller: AbortController;
}

const openJobs = new Set<TestJob>();

/**
 * Makes a job: from 0, without a head file and cookies, and with captions of the author, unless `details`
 * differ.
 */
export function makeJob(url: string, details: Partial<EngineJob> = {}): TestJob {
  const controller = new AbortController();
  const video = createVideo(true);
  document.body.append(video);
  const reported: TestJob['reported'] = { problems: [], renditions: [], resets: 0 };
  const listener: EngineListener = {
    onProblem: (problem) => reported.problems.push(problem),
    onRendition: (rendition) => reported.renditions.push(rendition),
    onNetworkSpeed: () => {},
    onReset: () => {
      reported.resets++;
      // As the session does.
      video.play().catch(() => {});
    },
  };
  const job: EngineJob = {
    source: { url, type: '' },
    head: '',
    startSeconds: 0,
    networkBitsPerSecond: 10e6,
    isLive: false,
    hasOwnCaptions: true,
    withCredentials: false,
    prefetched: new Map(),
    cmcd: undefined,
    signal: controller.signal,
    listener,
    ...details,
  };
  const testJob = { job, video, reported, controller };
  openJobs.add(testJob);
  return testJob;
}

/** Ends all jobs; to be called after each test. */
export function endJobs(): void {
  for (const { controller, video } of openJobs) {
    controller.abort();
    unload(video);
    video.remove();
  }
  openJobs.clear();
}

/** Waits until playback is past `seconds`. */
export async function untilPast({ video, reported }: TestJob, seconds: number): Promise<void> {
  await until(
    () => video.currentTime > seconds,
    () => `second ${seconds} (at ${video.currentTime}, ${reported.problems.map(({ message }) => message)})`,
  );
}

/** Waits for the first problem. */
export async function untilProblem({ reported, video }: TestJob): Promise<Problem | undefined> {
  await until(
    () => reported.problems.length > 0,
    () => `a problem (at ${video.currentTime})`,
  );
  return reported.problems[0];
}

/** A request, as the fault server has logged it. */
interface LoggedRequest {
  readonly url: string;
  /** The response had the fault. */
  readonly isHit: boolean;
}

let visits = 0;

/**
 * A file of the first clip on a server with one of the faults of test/faults, and the requests to that
 * server.
 */
export function faulty(fault: string, file = 'cmaf/master.m3u8') {
  const visit = `engine-${performance.timeOrigin}-${visits++}`;
  const requests = async (): Promise<readonly LoggedRequest[]> => (await fetch(`/fault-log/${visit}`)).json();
  return {
    url: `/fault/${fault}/${visit}/demo/clips/flood-meadows/${file}`,
    requests,
    countFaults: async () => (await requests()).filter(({ isHit }) => isHit).length,
  };
}
