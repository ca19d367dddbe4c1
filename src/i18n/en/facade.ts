import type { FacadeMessages } from '../messages.js';

/**
 * English messages of the poster, and of errors that can occur before the player is loaded.
 * Part of the core chunk, so that every poster has a text at once and the error `offline` needs no network.
 */
export const ENGLISH_FACADE: FacadeMessages = {
  play: 'Play video',
  playLive: 'Play live video',
  titleSeparator: ': ',
  separator: ', ',
  live: 'LIVE',
  credit: 'Video: {credit}',
  captionsIn: 'Captions: {languages}',
  noCaptions: 'No captions',
  retry: 'Retry',
  offline: 'You are offline. The video needs a connection.',
  timeout: 'The video is taking too long to arrive.',
  hour_one: '{count} hour',
  hour_other: '{count} hours',
  minute_one: '{count} minute',
  minute_other: '{count} minutes',
  second_one: '{count} second',
  second_other: '{count} seconds',
  and: ' ',
  locale: 'en',
};
