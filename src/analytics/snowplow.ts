import type { NewsVideoDetail, NewsVideoEvent } from '../report/events.js';
import type { CallsByAction, CallsByAnyAction } from './calls-by-action.js';

/** One call of a function of `@snowplow/browser-plugin-media`: its name, and its argument. */
export type SnowplowCall = readonly [name: string, argument: Readonly<Record<string, unknown>>];

const CALLS: CallsByAction<SnowplowCall> = {
  play: begin,
  progress: (detail) => [call(detail, 'updateMediaTracking')],
  attention: (detail) => [call(detail, 'updateMediaTracking')],
  pause: (detail) => [call(detail, 'trackMediaPause', {}, { paused: true })],
  resume: (detail) => [call(detail, 'trackMediaPlay', {}, { paused: false })],
  seek: (detail) => [
    call(detail, 'trackMediaSeekStart', {}, { currentTime: detail.from }),
    call(detail, 'trackMediaSeekEnd', {}, { currentTime: detail.to }),
  ],
  mute: (detail) => [call(detail, 'updateMediaTracking', {}, { muted: true })],
  unmute: (detail) => [call(detail, 'updateMediaTracking', {}, { muted: false })],
  stall: (detail) => [call(detail, 'trackMediaBufferStart'), call(detail, 'trackMediaBufferEnd')],
  quality: (detail) => {
    const { previousHeightPixels, heightPixels, bitsPerSecond: bitrate } = detail;
    // The first one is no change.
    if (previousHeightPixels === undefined) return [];
    const [previousQuality, newQuality] = [`${previousHeightPixels}p`, `${heightPixels}p`];
    return [call(detail, 'trackMediaQualityChange', { previousQuality, newQuality, bitrate })];
  },
  rate: (detail) => [call(detail, 'trackMediaPlaybackRateChange', { newRate: detail.playbackRate })],
  fullscreen: (detail) => [call(detail, 'trackMediaFullscreenChange', { fullscreen: detail.isOn })],
  pip: (detail) => [call(detail, 'trackMediaPictureInPictureChange', { pictureInPicture: detail.isOn })],
  complete: (detail) => [call(detail, 'trackMediaEnd', {}, { ended: true, paused: true })],
  error: (detail) => {
    const { fatal, kind: errorName, message: errorDescription } = detail;
    return fatal ? [call(detail, 'trackMediaError', { errorName, errorDescription })] : [];
  },
  summary: (detail) => [['endMediaTracking', { id: idOf(detail) }]],
};

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
  return (CALLS as CallsByAnyAction<SnowplowCall>)[detail.action]?.(detail) ?? [];
}

function begin(detail: NewsVideoDetail): readonly SnowplowCall[] {
  const { headline: label, duration = null } = detail.clip;
  const player = { label, duration, mediaType: 'video', playerType: 'news-video' };
  return [
    call(detail, 'startMediaTracking', { boundaries: [25, 50, 75] }, player),
    call(detail, 'trackMediaPlay', {}, { paused: false }),
  ];
}

/**
 * @param more arguments of the function
 * @param player changes of the player's state
 */
function call(detail: NewsVideoDetail, name: string, more: object = {}, player: object = {}): SnowplowCall {
  return [name, { id: idOf(detail), player: { currentTime: detail.position, ...player }, ...more }];
}

function idOf({ clip }: NewsVideoDetail): string {
  return clip.id || clip.src;
}
