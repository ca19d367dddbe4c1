import type { NewsVideo } from '../../src/define.js';
import { only, reportsOf } from '../harness/clip.js';
import { loadPage } from '../harness/page.js';
import { until } from '../harness/until.js';
import type { Fault } from './faults.js';

/** `hls` is hls.js, `ts` hls.js with MPEG-TS, `native` the browser's own HLS. */
export type EngineUnderTest = 'hls' | 'ts' | 'native' | 'file';

/** The attributes of the clip, with the path of its source in the folder of the demo's clips. */
const SOURCES: Readonly<Record<EngineUnderTest, { path: string; engine: string }>> = {
  hls: { path: 'flood-meadows/cmaf/master.m3u8', engine: 'hls' },
  ts: { path: 'night-trains/ts/master.m3u8', engine: 'hls' },
  native: { path: 'flood-meadows/cmaf/master.m3u8', engine: 'native' },
  file: { path: 'flood-meadows/clip-360.mp4', engine: 'auto' },
};

/** A request, as the server has recorded it. */
interface FaultRequest {
  readonly url: string;
  readonly atMs: number;
  /** Whether the response had the fault. */
  readonly isHit: boolean;
}

/** The result of a visit, as the reader sees it. */
export interface Outcome {
  /** `plays`, `says …`, or the state of the clip at the timeout. */
  readonly end: string;
  /** From the call of `play()` until that end. */
  readonly tookMs: number;
  /** The longest time without movement and without a message. */
  readonly wordlessMs: number;
  readonly message: string;
  /** The positions of the failure, and of playback after Retry; undefined if the clip did not fail. */
  readonly failedAtSeconds: number | undefined;
  readonly wentOnAtSeconds: number | undefined;
  /** State, position and message of the clip at the end. */
  readonly closing: string;
  readonly requests: readonly FaultRequest[];
  readonly exceptions: readonly string[];
}

/** Just before the third segment of 4 s, which has the fault. */
const START_SECONDS = 5;
const BEYOND_THIRD_SEGMENT_SECONDS = 12.5;

/** The longest time that a reader waits without a message. */
const TIME_IS_UP_MS = 45_000;

let visits = 0;

/**
 * Plays a clip with one fault to its end, and again by Retry after the fault has ended. Runs in its own page.
 */
export async function runCell(fault: Fault, engine: EngineUnderTest): Promise<Outcome> {
  visits += 1;
  const visit = `${fault.name}-${engine}-${Date.now()}-${visits}`;
  const { frame, view } = await loadPage(new URL('cell.html', import.meta.url).href, 256, 240);
  try {
    return await watch(fault, engine, visit, view);
  } finally {
    frame.remove();
  }
}

async function watch(fault: Fault, engine: EngineUnderTest, visit: string, view: Window): Promise<Outcome> {
  const element = view.document.createElement('news-video') as NewsVideo;
  const origin = fault.isElsewhere ? await (await fetch('/fault-origin')).text() : '';
  const clips = `${origin}/fault/${fault.name}/${visit}/demo/clips/`;
  const base = `${clips}flood-meadows/`;
  const source = SOURCES[engine];
  element.setAttribute('src', clips + source.path);
  element.setAttribute('engine', source.engine);
  element.setAttribute('poster', `${base}poster-480.jpg`);
  element.setAttribute('start', String(START_SECONDS));
  element.setAttribute('headline', fault.what);
  if (fault.name.startsWith('captions'))
    element.innerHTML = `<track kind="captions" srclang="en" src="${base}captions.en.vtt" default>`;
  element.muted = true;
  const reports = reportsOf(element);
  view.document.body.append(element);
  const beganAtMs = performance.now();
  element.play().catch(() => undefined);
  let movedAtMs = beganAtMs;
  let wordlessMs = 0;
  element.addEventListener('timeupdate', () => {
    wordlessMs = Math.max(wordlessMs, performance.now() - movedAtMs);
    movedAtMs = performance.now();
  });
  const end = () => {
    if (element.state === 'failed') return `says ${only(reports, 'error').find(({ fatal }) => fatal)?.kind}`;
    if (element.state === 'ended') return 'ends early';
    return element.currentTime > (fault.beyondSeconds ?? BEYOND_THIRD_SEGMENT_SECONDS) &&
      element.state === 'playing'
      ? 'plays'
      : undefined;
  };
  await until(end, '', TIME_IS_UP_MS).catch(() => undefined);
  const tookMs = performance.now() - beganAtMs;
  wordlessMs = Math.max(wordlessMs, performance.now() - movedAtMs);
  const ended = end() ?? stateOf(element);
  const failedAtSeconds = element.state === 'failed' ? element.currentTime : undefined;
  const message = element.error?.message ?? '';
  const requests = (await (await fetch(`/fault-log/${visit}`)).json()) as FaultRequest[];
  const wentOnAtSeconds = failedAtSeconds === undefined ? undefined : await retry(element, visit);
  const { exceptions } = view as unknown as { exceptions: string[] };
  const closing = `${stateOf(element)} ${element.error?.message ?? ''}`;
  return {
    end: ended,
    tookMs,
    wordlessMs,
    message,
    failedAtSeconds,
    wentOnAtSeconds,
    closing,
    requests,
    exceptions,
  };
}

function stateOf({ state, currentTime }: NewsVideo): string {
  return `${state} at ${currentTime.toFixed(1)} s`;
}

/** Ends the fault, and presses Retry. */
async function retry(element: NewsVideo, visit: string): Promise<number | undefined> {
  await fetch(`/fault-lift/${visit}`);
  await element.updateComplete;
  element.shadowRoot?.querySelector<HTMLElement>('.retry')?.click();
  await until(() => element.state === 'playing', '', TIME_IS_UP_MS / 3).catch(() => undefined);
  return element.state === 'playing' ? element.currentTime : undefined;
}
