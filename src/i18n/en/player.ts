/** What a reader sees or hears once there is a player. */
export interface PlayerMessages {
  /** Announced once the first frame is there. */
  readonly playing: string;
  /** The link to the clip's own page, beside an error. */
  readonly watchElsewhere: string;
  readonly notFound: string;
  readonly forbidden: string;
  readonly unsupported: string;
  readonly decode: string;
}

export const ENGLISH_PLAYER: PlayerMessages = {
  playing: 'Video is playing',
  watchElsewhere: 'Go to the video’s own page',
  notFound: 'This video is no longer here.',
  forbidden: 'This video is not available to you.',
  unsupported: 'Your browser cannot play this video.',
  decode: 'This video is damaged and cannot be played.',
};
