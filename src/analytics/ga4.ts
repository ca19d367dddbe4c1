import type { NewsVideoDetail, NewsVideoEvent } from '../report/events.js';
import type { CallsByAction, CallsByAnyAction } from './calls-by-action.js';

/** The arguments of one call of `gtag()`. */
export type GtagCall = readonly ['event', name: string, parameters: GtagParameters];

type GtagParameters = Readonly<Record<string, string | number | undefined>>;

const CALLS: CallsByAction<GtagCall> = {
  start: (detail) =>
    call(detail, 'video_start', { started_by: detail.by, ms_to_first_frame: detail.msToFirstFrame }),
  play: (detail) => (detail.isReplay ? call(detail, 'video_start', { started_by: detail.by }) : []),
  progress: (detail) => call(detail, 'video_progress', { video_percent: detail.percent }),
  complete: (detail) => call(detail, 'video_complete', { video_percent: 100 }),
  error: (detail) => (detail.fatal ? call(detail, 'video_error', { error_kind: detail.kind }) : []),
  summary: (detail) =>
    call(detail, 'video_summary', {
      started_by: detail.by,
      attention_seconds: detail.attentionSeconds,
      played_seconds: detail.playedSeconds,
      video_percent: detail.reachedPercent,
      stall_ratio: detail.stallRatio,
      closed_by: detail.reason,
    }),
};

/**
 * Turns a `news-video` event into calls of Google Analytics 4: the events `video_start`, `video_progress` and
 * `video_complete` with the parameters of its enhanced measurement, and `video_error` and `video_summary`.
 *
 * @returns nothing for other actions
 * @example
 * document.addEventListener('news-video', (event) => {
 *   for (const call of toGtagCalls(event)) gtag(...call);
 * });
 */
export function toGtagCalls({ detail }: NewsVideoEvent): readonly GtagCall[] {
  return (CALLS as CallsByAnyAction<GtagCall>)[detail.action]?.(detail) ?? [];
}

function call({ clip, position }: NewsVideoDetail, name: string, more: GtagParameters): readonly GtagCall[] {
  const parameters = {
    video_current_time: Math.round(position),
    video_duration: clip.duration && Math.round(clip.duration),
    video_provider: 'news-video',
    video_title: clip.headline,
    video_url: clip.src,
    ...more,
  };
  return [['event', name, parameters]];
}
