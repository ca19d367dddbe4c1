import type { NewsVideoEvent } from '../report/events.js';

/** The arguments of a function of `mux-embed`, with its name first. */
export type MuxCall =
  | readonly ['init', playerId: string, options: Readonly<Record<string, unknown>>]
  | readonly ['destroyMonitor', playerId: string]
  | readonly ['emit', playerId: string, type: string, payload: Readonly<Record<string, unknown>>];

/**
 * Turns a `news-video` event into calls of `mux-embed`, the SDK of Mux Data.
 *
 * @param options for `mux.init()`: `{ data: { env_key: '…' } }`. The clip's title, URL and duration are added
 * @returns nothing for other actions
 * @example
 * document.addEventListener('news-video', (event) => {
 *   for (const [name, ...values] of toMuxCalls(event, { data: { env_key } })) mux[name](...values);
 * });
 */
export function toMuxCalls(
  event: NewsVideoEvent,
  options: { readonly data?: object } = {},
): readonly MuxCall[] {
  const { detail } = event;
  const id = detail.clip.id || detail.clip.src;
  const positionMs = Math.round(detail.position * 1000);
  const emit = (type: string, more: object = {}): MuxCall => [
    'emit',
    id,
    type,
    { player_playhead_time: positionMs, ...more },
  ];
  const begin = (more: object = {}): readonly MuxCall[] => [
    initialize(event, id, options),
    emit('play'),
    emit('playing', more),
  ];

  switch (detail.action) {
    case 'start':
      // `mux-embed` would measure from `init()`, which comes with the first frame.
      return begin({ view_time_to_first_frame: detail.msToFirstFrame });
    case 'replay':
      return begin();
    case 'pause':
      return [emit('pause')];
    case 'resume':
      return [emit('play'), emit('playing')];
    case 'seek':
      return [emit('seeking', { player_playhead_time: detail.from * 1000 }), emit('seeked'), emit('playing')];
    case 'stall':
      return [emit('rebufferstart', { viewer_time: Date.now() - detail.ms }), emit('rebufferend')];
    case 'quality':
      if (detail.previousHeightPixels === undefined) return [];
      return [emit('renditionchange', { video_source_bitrate: detail.bitsPerSecond })];
    case 'progress':
    case 'attention':
      return [emit('timeupdate')];
    case 'complete':
      return [emit('ended')];
    case 'error':
      return detail.fatal
        ? [emit('error', { player_error_code: detail.kind, player_error_message: detail.message })]
        : [];
    case 'summary':
      return [['destroyMonitor', id]];
    default:
      return [];
  }
}

function initialize(event: NewsVideoEvent, id: string, options: { readonly data?: object }): MuxCall {
  const { clip, position } = event.detail;
  const [target] = event.composedPath();
  const secondsNow = () => (target as Partial<HTMLMediaElement> | undefined)?.currentTime ?? position;
  return [
    'init',
    id,
    {
      ...options,
      getPlayheadTime: () => Math.round(secondsNow() * 1000),
      data: {
        player_name: 'news-video',
        video_title: clip.headline,
        video_source_url: clip.src,
        video_source_duration: clip.duration && clip.duration * 1000,
        ...options.data,
      },
    },
  ];
}
