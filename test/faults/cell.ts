import type { NewsVideo } from '../../src/define.js';
import { only, reportsOf } from '../harness/clip.js';
import { loadPage } from '../harness/page.js';
import { until } from '../harness/until.js';
import type { Fault } from './faults.js';

/** `hls` is hls.js, `native` the browser's own HLS. */
export type EngineUnderTest = 'hls' | 'native' | 'file';

/** What the server tells of one request. */
export interface FaultRequest {
  readonly url: string;
  readonly atMs: number;
  /** The fault was in its answer. */
  readonly isHit: boolean;
}

/** How it ended for the reader. */
export interface Outcome {
  /** `plays`, `says …`, or what the clip was doing when the time was up. */
  readonly end: string;
  /** From the wish to play until that end. */
  readonly tookMs: number;
  /** The longest that nothing moved, and nothing was said. */
  readonly wordlessMs: number;
  readonly message: string;
  /** Where the clip was when it failed, and where it went on; undefined where it did not fail. */
  readonly failedAtSeconds: number | undefined;
  readonly wentOnAtSeconds: number | undefined;
  /** What it did at the end; its state and place, and what it said. */
  readonly closing: string;
  readonly requests: readonly FaultRequest[];
  readonly exceptions: readonly string[];
}

/** Just before the third segment of 4 s, whose bytes are the broken ones. */
const START_SECONDS = 5;
const BEYOND_THIRD_SEGMENT_SECONDS = 12.5;

/** After so long nobody is left without a word. */
const TIME_IS_UP_MS = 45_000;

let visits = 0;

/** A clip under one fault, in a page of its own: from the wish to play to the end, and from Retry on, when the fault is over. */
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
  const base = `${origin}/fault/${fault.name}/${visit}/demo/clips/flood-meadows/`;
  element.setAttribute('src', `${base}${engine === 'file' ? 'clip-360.mp4' : 'cmaf/master.m3u8'}`);
  if (engine !== 'file') element.setAttribute('engine', engine);
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

/** The fault is over, and the reader presses Retry. */
async function retry(element: NewsVideo, visit: string): Promise<number | undefined> {
  await fetch(`/fault-lift/${visit}`);
  await element.updateComplete;
  element.shadowRoot?.querySelector<HTMLElement>('.retry')?.click();
  await until(() => element.state === 'playing', '', TIME_IS_UP_MS / 3).catch(() => undefined);
  return element.state === 'playing' ? element.currentTime : undefined;
}
