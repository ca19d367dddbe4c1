import type { NewsVideoDetail, NewsVideoEvent } from '../report/events.js';
import type { CallsByAction, CallsByAnyAction } from './calls-by-action.js';

/** The arguments of one call of `alloy()`. */
export type AlloyCall = readonly [
  command: 'createMediaSession' | 'sendMediaEvent',
  options: Readonly<Record<string, unknown>>,
];

type Rest = readonly [secondsNow: () => number];

const CALLS: CallsByAction<AlloyCall, Rest> = {
  play: (detail, secondsNow) => {
    const session = createSession(detail, secondsNow);
    return detail.isReplay ? [session, send(detail, 'play')] : [session];
  },
  start: (detail) => [send(detail, 'play')],
  pause: (detail) => [send(detail, 'pauseStart')],
  resume: (detail) => [send(detail, 'play')],
  stall: (detail) => [send(detail, 'bufferStart'), send(detail, 'play')],
  quality: (detail) => {
    // The first one is no change.
    if (detail.previousHeightPixels === undefined) return [];
    return [send(detail, 'bitrateChange', { qoeDataDetails: { bitrate: detail.bitsPerSecond } })];
  },
  mute: (detail) => [updateState(detail, 'mute', true)],
  unmute: (detail) => [updateState(detail, 'mute', false)],
  fullscreen: (detail) => [updateState(detail, 'fullScreen', detail.isOn)],
  pip: (detail) => [updateState(detail, 'pictureInPicture', detail.isOn)],
  captions: (detail) => [updateState(detail, 'closeCaption', detail.language !== undefined)],
  complete: (detail) => [send(detail, 'sessionComplete')],
  error: (detail) =>
    detail.fatal ? [send(detail, 'error', { errorDetails: { name: detail.kind, source: 'player' } })] : [],
  summary: (detail) => (detail.reachedPercent === 100 ? [] : [send(detail, 'sessionEnd')]),
};

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
  const [target] = event.composedPath();
  // The SDK reads the position each time it sends something.
  const secondsNow = () => (target as Partial<HTMLMediaElement> | undefined)?.currentTime ?? detail.position;
  return (CALLS as CallsByAnyAction<AlloyCall, Rest>)[detail.action]?.(detail, secondsNow) ?? [];
}

function createSession(detail: NewsVideoDetail, secondsNow: () => number): AlloyCall {
  const { headline, duration = 0 } = detail.clip;
  const playerId = playerIdOf(detail);
  const sessionDetails = {
    name: playerId,
    friendlyName: headline,
    length: Math.round(duration),
    contentType: 'vod',
    streamType: 'video',
  };
  const session = {
    playerId,
    getPlayerDetails: () => ({ playhead: Math.round(secondsNow()) }),
    xdm: { mediaCollection: { sessionDetails } },
  };
  return ['createMediaSession', session];
}

function send(detail: NewsVideoDetail, name: string, more: object = {}): AlloyCall {
  const mediaCollection = { playhead: Math.round(detail.position), ...more };
  return [
    'sendMediaEvent',
    { playerId: playerIdOf(detail), xdm: { eventType: `media.${name}`, mediaCollection } },
  ];
}

function updateState(detail: NewsVideoDetail, name: string, isOn: boolean): AlloyCall {
  return send(detail, 'statesUpdate', { [isOn ? 'statesStart' : 'statesEnd']: [{ name }] });
}

function playerIdOf({ clip }: NewsVideoDetail): string {
  return clip.id || clip.src;
}
