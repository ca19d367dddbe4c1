import type { NewsVideoEvent } from '../report/events.js';

/** The arguments of one call of `gtag()`. */
export type GtagCall = readonly ['event', string, Readonly<Record<string, string | number | undefined>>];

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
  const { clip, position } = detail;
  const call = (name: string, more: GtagCall[2] = {}): readonly GtagCall[] => [
    [
      'event',
      name,
      {
        video_current_time: Math.round(position),
        video_duration: clip.duration && Math.round(clip.duration),
        video_provider: 'news-video',
        video_title: clip.headline,
        video_url: clip.src,
        ...more,
      },
    ],
  ];

  switch (detail.action) {
    case 'start':
      return call('video_start', { started_by: detail.by, ms_to_first_frame: detail.msToFirstFrame });
    case 'replay':
      return call('video_start', { started_by: detail.by });
    case 'progress':
      return call('video_progress', { video_percent: detail.percent });
    case 'complete':
      return call('video_complete', { video_percent: 100 });
    case 'error':
      return detail.fatal ? call('video_error', { error_kind: detail.kind }) : [];
    case 'summary':
      return call('video_summary', {
        started_by: detail.by,
        attention_seconds: detail.attentionSeconds,
        played_seconds: detail.playedSeconds,
        video_percent: detail.reachedPercent,
        stall_ratio: detail.stallRatio,
        closed_by: detail.reason,
      });
    default:
      return [];
  }
}
