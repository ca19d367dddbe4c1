import type { NewsVideoDetail, NewsVideoEvent } from '../report/events.js';
import type { CallsByAction, CallsByAnyAction } from './calls-by-action.js';

/** The arguments of one call of `analytics.track()`. */
export type SegmentCall = readonly [event: string, properties: Readonly<Record<string, unknown>>];

const CALLS: CallsByAction<SegmentCall> = {
  play: (detail) => {
    const started = playback(detail, 'Video Playback Started', { started_by: detail.by });
    return detail.isReplay ? [started, content(detail, 'Started')] : [started];
  },
  start: (detail) => [content(detail, 'Started')],
  progress: (detail) => [content(detail, 'Playing')],
  attention: (detail) => [content(detail, 'Playing')],
  pause: (detail) => [playback(detail, 'Video Playback Paused', { reason: detail.reason })],
  resume: (detail) => [playback(detail, 'Video Playback Resumed')],
  seek: (detail) => {
    const [position, to] = [Math.round(detail.from), Math.round(detail.to)];
    return [
      playback(detail, 'Video Playback Seek Started', { position, seek_position: to }),
      playback(detail, 'Video Playback Seek Completed', { position: to }),
    ];
  },
  stall: (detail) => [
    playback(detail, 'Video Playback Buffer Started'),
    playback(detail, 'Video Playback Buffer Completed', { stalled_ms: detail.ms }),
  ],
  quality: (detail) => {
    // The first one is no update.
    if (detail.previousHeightPixels === undefined) return [];
    return [playback(detail, 'Video Quality Updated', { bitrate: Math.round(detail.bitsPerSecond / 1000) })];
  },
  complete: (detail) => [content(detail, 'Completed'), playback(detail, 'Video Playback Completed')],
  error: (detail) =>
    detail.fatal ? [playback(detail, 'Video Playback Interrupted', { method: detail.kind })] : [],
  summary: (detail) => {
    if (detail.reason === 'ended') return [];
    return [playback(detail, 'Video Playback Exited', { attention_seconds: detail.attentionSeconds })];
  },
};

/**
 * Turns a `news-video` event into events of Segment's video specification. They have no `session_id`: Segment's own
 * anonymous id connects them.
 *
 * @returns nothing for other actions
 * @example
 * document.addEventListener('news-video', (event) => {
 *   for (const call of toSegmentCalls(event)) analytics.track(...call);
 * });
 */
export function toSegmentCalls({ detail }: NewsVideoEvent): readonly SegmentCall[] {
  return (CALLS as CallsByAnyAction<SegmentCall>)[detail.action]?.(detail) ?? [];
}

/** An event about the player. */
function playback(detail: NewsVideoDetail, event: string, more: SegmentCall[1] = {}): SegmentCall {
  const ids = [assetIdOf(detail)];
  return [event, { content_asset_ids: ids, video_player: 'news-video', ...placeOf(detail), ...more }];
}

/** An event about what is played. */
function content(detail: NewsVideoDetail, event: 'Started' | 'Playing' | 'Completed'): SegmentCall {
  const { headline: title } = detail.clip;
  return [`Video Content ${event}`, { asset_id: assetIdOf(detail), title, ...placeOf(detail) }];
}

function assetIdOf({ clip }: NewsVideoDetail): string {
  return clip.id || clip.src;
}

function placeOf({ clip, position }: NewsVideoDetail): SegmentCall[1] {
  return { position: Math.round(position), total_length: clip.duration && Math.round(clip.duration) };
}
