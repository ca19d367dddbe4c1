import type { NewsVideoEvent } from '../report/events.js';

/** One call of a function of `@snowplow/browser-plugin-media`: its name, and its argument. */
export type SnowplowCall = readonly [name: string, argument: Readonly<Record<string, unknown>>];

/**
 * Turns a `news-video` event into calls of Snowplow's media plugin, version 4: those of its package, or of its tag.
 *
 * @returns nothing for other actions
 * @example
 * import * as media from '@snowplow/browser-plugin-media';
 * document.addEventListener('news-video', (event) => {
 *   for (const [name, argument] of toSnowplowCalls(event)) Reflect.get(media, name)(argument);
 *   // With the tag: snowplow(name, argument)
 * });
 */
export function toSnowplowCalls({ detail }: NewsVideoEvent): readonly SnowplowCall[] {
  const { clip, position } = detail;
  const id = clip.id || clip.src;
  const call = (name: string, more: object = {}, player: object = {}): SnowplowCall => [
    name,
    { id, player: { currentTime: position, ...player }, ...more },
  ];
  const begin = (): readonly SnowplowCall[] => {
    const { headline: label, duration } = clip;
    const player = { label, duration: duration ?? null, mediaType: 'video', playerType: 'news-video' };
    return [
      call('startMediaTracking', { boundaries: [25, 50, 75] }, player),
      call('trackMediaPlay', {}, { paused: false }),
    ];
  };

  switch (detail.action) {
    case 'start':
    case 'replay':
      return begin();
    case 'progress':
    case 'attention':
      return [call('updateMediaTracking')];
    case 'pause':
      return [call('trackMediaPause', {}, { paused: true })];
    case 'resume':
      return [call('trackMediaPlay', {}, { paused: false })];
    case 'seek':
      return [
        call('trackMediaSeekStart', {}, { currentTime: detail.from }),
        call('trackMediaSeekEnd', {}, { currentTime: detail.to }),
      ];
    case 'mute':
    case 'unmute':
      return [call('updateMediaTracking', {}, { muted: detail.action === 'mute' })];
    case 'stall':
      return [call('trackMediaBufferStart'), call('trackMediaBufferEnd')];
    case 'quality':
      if (detail.previousHeightPixels === undefined) return [];
      return [
        call('trackMediaQualityChange', {
          previousQuality: `${detail.previousHeightPixels}p`,
          newQuality: `${detail.heightPixels}p`,
          bitrate: detail.bitsPerSecond,
        }),
      ];
    case 'rate':
      return [call('trackMediaPlaybackRateChange', { newRate: detail.playbackRate })];
    case 'fullscreen':
      return [call('trackMediaFullscreenChange', { fullscreen: detail.isOn })];
    case 'pip':
      return [call('trackMediaPictureInPictureChange', { pictureInPicture: detail.isOn })];
    case 'complete':
      return [call('trackMediaEnd', {}, { ended: true, paused: true })];
    case 'error':
      return detail.fatal
        ? [call('trackMediaError', { errorName: detail.kind, errorDescription: detail.message })]
        : [];
    case 'summary':
      return [['endMediaTracking', { id }]];
    default:
      return [];
  }
}
