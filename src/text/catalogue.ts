/** Every word a reader sees or hears, by key. `{title}` and `{credit}` are filled in; all else stands as written. */
export interface Catalogue {
  /** Name of the play button of a clip without a title. */
  readonly play: string;
  readonly playTitled: string;
  readonly playLive: string;
  readonly playLiveTitled: string;
  /** Stands between the parts of a spoken name: "…, 2 minutes 45 seconds". */
  readonly separator: string;
  /** The badge of a live stream. */
  readonly live: string;
  readonly credit: string;
  /** Announced once the first frame is there. */
  readonly playing: string;
  readonly retry: string;
  /** The link to the clip's own page, beside an error. */
  readonly watchElsewhere: string;
  readonly offline: string;
  readonly notFound: string;
  readonly forbidden: string;
  readonly unsupported: string;
  readonly decode: string;
  readonly timeout: string;
}

/** A catalogue in another language may lack keys: English fills them, one by one. */
export type PartialCatalogue = Partial<Catalogue>;

export const ENGLISH: Catalogue = {
  play: 'Play video',
  playTitled: 'Play video: {title}',
  playLive: 'Play live video',
  playLiveTitled: 'Play live video: {title}',
  separator: ', ',
  live: 'LIVE',
  credit: 'Video: {credit}',
  playing: 'Video is playing',
  retry: 'Try again',
  watchElsewhere: 'Go to the video’s own page',
  offline: 'You are offline. The video needs a connection.',
  notFound: 'This video is no longer here.',
  forbidden: 'This video is not available to you.',
  unsupported: 'Your browser cannot play this video.',
  decode: 'This video is damaged and cannot be played.',
  timeout: 'The video is taking too long to arrive.',
};
