import type { NewsVideoEvent } from '../report/events.js';

/** The arguments of one call of `analytics.track()`. */
export type SegmentCall = readonly [event: string, properties: Readonly<Record<string, unknown>>];

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
  const { clip, position } = detail;
  const assetId = clip.id || clip.src;
  const facts = {
    position: Math.round(position),
    total_length: clip.duration && Math.round(clip.duration),
  };
  const playback = (event: string, more: SegmentCall[1] = {}): SegmentCall => [
    `Video ${event}`,
    { content_asset_ids: [assetId], video_player: 'news-video', ...facts, ...more },
  ];
  const content = (event: string): SegmentCall => [
    `Video Content ${event}`,
    { asset_id: assetId, title: clip.headline, ...facts },
  ];

  switch (detail.action) {
    case 'start':
    case 'replay':
      return [playback('Playback Started', { started_by: detail.by }), content('Started')];
    case 'progress':
    case 'attention':
      return [content('Playing')];
    case 'pause':
      return [playback('Playback Paused', { reason: detail.reason })];
    case 'resume':
      return [playback('Playback Resumed')];
    case 'seek':
      return [
        playback('Playback Seek Started', {
          position: Math.round(detail.from),
          seek_position: Math.round(detail.to),
        }),
        playback('Playback Seek Completed', { position: Math.round(detail.to) }),
      ];
    case 'stall':
      return [
        playback('Playback Buffer Started'),
        playback('Playback Buffer Completed', { stalled_ms: detail.ms }),
      ];
    case 'quality':
      if (detail.previousHeightPixels === undefined) return [];
      return [playback('Quality Updated', { bitrate: Math.round(detail.bitsPerSecond / 1000) })];
    case 'complete':
      return [content('Completed'), playback('Playback Completed')];
    case 'error':
      return detail.fatal ? [playback('Playback Interrupted', { method: detail.kind })] : [];
    case 'summary':
      return detail.reason === 'ended'
        ? []
        : [playback('Playback Exited', { attention_seconds: detail.attentionSeconds })];
    default:
      return [];
  }
}
