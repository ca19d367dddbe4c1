import type { PlayerMessages } from '../messages.js';

/**
 * English messages that a clip needs once it has a player: the other errors, and what is announced.
 * Part of the player's chunk, which is loaded at the reader's first sign of interest.
 */
export const ENGLISH_PLAYER: PlayerMessages = {
  playing: 'Video is playing',
  watchElsewhere: 'Go to the video’s own page',
  notFound: 'This video is no longer here.',
  forbidden: 'This video is not available to you.',
  unsupported: 'Your browser cannot play this video.',
  decode: 'This video is damaged and cannot be played.',
};
