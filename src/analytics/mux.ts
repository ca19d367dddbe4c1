import type { NewsVideoDetail, NewsVideoEvent } from '../report/events.js';
import type { CallsByAction, CallsByAnyAction } from './calls-by-action.js';

/** The arguments of a function of `mux-embed`, with its name first. */
export type MuxCall =
  | readonly ['init', playerId: string, options: Readonly<Record<string, unknown>>]
  | readonly ['emit', playerId: string, type: string, payload: Readonly<Record<string, unknown>>];

/** Options for `mux.init()`. */
export interface MuxOptions {
  /** The metadata of Mux Data, such as `env_key`, the key of your environment. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly [option: string]: unknown;
}

type Rest = readonly [init: MuxCall];

const CALLS: CallsByAction<MuxCall, Rest> = {
  play: (detail, init) => {
    const begun = [init, emit(detail, 'play')];
    return detail.isReplay ? [...begun, emit(detail, 'playing')] : begun;
  },
  // `mux-embed` would measure from `init()`: the player's code may have been loaded before.
  start: (detail) => [emit(detail, 'playing', { view_time_to_first_frame: detail.msToFirstFrame })],
  pause: (detail) => [emit(detail, 'pause')],
  resume: (detail) => [emit(detail, 'play'), emit(detail, 'playing')],
  seek: (detail) => [
    emit(detail, 'seeking', { player_playhead_time: toMs(detail.from) }),
    emit(detail, 'seeked'),
    emit(detail, 'playing'),
  ],
  stall: (detail) => [
    emit(detail, 'rebufferstart', { viewer_time: Date.now() - detail.ms }),
    emit(detail, 'rebufferend'),
  ],
  quality: (detail) => {
    // The first one is no change.
    if (detail.previousHeightPixels === undefined) return [];
    return [emit(detail, 'renditionchange', { video_source_bitrate: detail.bitsPerSecond })];
  },
  progress: (detail) => [emit(detail, 'timeupdate')],
  attention: (detail) => [emit(detail, 'timeupdate')],
  complete: (detail) => [emit(detail, 'ended')],
  error: (detail) => {
    const { fatal, kind, message } = detail;
    return fatal ? [emit(detail, 'error', { player_error_code: kind, player_error_message: message })] : [];
  },
  summary: (detail) => [emit(detail, 'destroy')],
};

/**
 * Turns a `news-video` event into calls of `mux-embed`, the SDK of Mux Data.
 *
 * @param options for `mux.init()`. The clip's title, URL and duration are added
 * @returns nothing for other actions
 * @example
 * document.addEventListener('news-video', (event) => {
 *   for (const [name, ...values] of toMuxCalls(event, { data: { env_key } })) mux[name](...values);
 * });
 */
export function toMuxCalls(event: NewsVideoEvent, options: MuxOptions = {}): readonly MuxCall[] {
  const { detail } = event;
  const init = initCall(event, options);
  return (CALLS as CallsByAnyAction<MuxCall, Rest>)[detail.action]?.(detail, init) ?? [];
}

function initCall(event: NewsVideoEvent, options: MuxOptions): MuxCall {
  const { detail } = event;
  const { headline, src, duration } = detail.clip;
  const [target] = event.composedPath();
  const secondsNow = () => (target as Partial<HTMLMediaElement> | undefined)?.currentTime ?? detail.position;
  const data = {
    player_name: 'news-video',
    video_title: headline,
    video_source_url: src,
    video_source_duration: duration && toMs(duration),
    ...options.data,
  };
  return ['init', playerIdOf(detail), { ...options, getPlayheadTime: () => toMs(secondsNow()), data }];
}

function emit(detail: NewsVideoDetail, type: string, payload: object = {}): MuxCall {
  return ['emit', playerIdOf(detail), type, { player_playhead_time: toMs(detail.position), ...payload }];
}

function playerIdOf({ clip }: NewsVideoDetail): string {
  return clip.id || clip.src;
}

function toMs(seconds: number): number {
  return Math.round(seconds * 1000);
}
