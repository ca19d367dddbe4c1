import type { NewsVideoEvent } from '../report/events.js';

/** The arguments of one call of `alloy()`. */
export type AlloyCall = readonly [
  command: 'createMediaSession' | 'sendMediaEvent',
  options: Readonly<Record<string, unknown>>,
];

/**
 * Turns a `news-video` event into commands of the Adobe Experience Platform Web SDK, whose configuration needs
 * `streamingMedia` with a channel and a player name. The SDK sends its own ping every ten seconds.
 *
 * @returns nothing for other actions
 * @example
 * document.addEventListener('news-video', (event) => {
 *   for (const call of toAlloyCalls(event)) alloy(...call);
 * });
 */
export function toAlloyCalls(event: NewsVideoEvent): readonly AlloyCall[] {
  const { detail } = event;
  const { clip, position } = detail;
  const playerId = clip.id || clip.src;
  const send = (name: string, mediaCollection: object = {}): AlloyCall => [
    'sendMediaEvent',
    {
      playerId,
      xdm: {
        eventType: `media.${name}`,
        mediaCollection: { playhead: Math.round(position), ...mediaCollection },
      },
    },
  ];
  const state = (name: string, isOn: boolean) =>
    send('statesUpdate', { [isOn ? 'statesStart' : 'statesEnd']: [{ name }] });

  switch (detail.action) {
    case 'start':
    case 'replay':
      return [createSession(event, playerId), send('play')];
    case 'pause':
      return [send('pauseStart')];
    case 'resume':
      return [send('play')];
    case 'stall':
      return [send('bufferStart'), send('play')];
    case 'quality':
      if (detail.previousHeightPixels === undefined) return [];
      return [send('bitrateChange', { qoeDataDetails: { bitrate: detail.bitsPerSecond } })];
    case 'mute':
    case 'unmute':
      return [state('mute', detail.action === 'mute')];
    case 'fullscreen':
      return [state('fullScreen', detail.isOn)];
    case 'pip':
      return [state('pictureInPicture', detail.isOn)];
    case 'captions':
      return [state('closeCaption', detail.language !== undefined)];
    case 'complete':
      return [send('sessionComplete')];
    case 'error':
      return detail.fatal ? [send('error', { errorDetails: { name: detail.kind, source: 'player' } })] : [];
    case 'summary':
      return detail.reachedPercent === 100 ? [] : [send('sessionEnd')];
    default:
      return [];
  }
}

function createSession(event: NewsVideoEvent, playerId: string): AlloyCall {
  const { clip, position } = event.detail;
  const [target] = event.composedPath();
  // The SDK reads the position each time it sends something.
  const secondsNow = () => (target as Partial<HTMLMediaElement> | undefined)?.currentTime ?? position;
  return [
    'createMediaSession',
    {
      playerId,
      getPlayerDetails: () => ({ playhead: Math.round(secondsNow()) }),
      xdm: {
        mediaCollection: {
          sessionDetails: {
            name: playerId,
            friendlyName: clip.headline,
            length: Math.round(clip.duration ?? 0),
            contentType: 'vod',
            streamType: 'video',
          },
        },
      },
    },
  ];
}
