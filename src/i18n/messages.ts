import type { ControlsMessages } from './en/controls.js';
import type { PlayerMessages } from './en/player.js';
import type { TranscriptMessages } from './en/transcript.js';

/** The units of a length of time, and the plural categories of CLDR, of which each language uses some. */
type DurationKey = `${'hour' | 'minute' | 'second'}_${Intl.LDMLPluralRule}`;

/** What says a length of time. `{count}` is filled in; a category that has no line is said by that of `other`. */
export interface DurationMessages extends Readonly<Partial<Record<DurationKey, string>>> {
  readonly hour_other: string;
  readonly minute_other: string;
  readonly second_other: string;
  /** Stands between two units. */
  readonly and: string;
  /** BCP 47 tag of the language whose rules choose among the lines above. */
  readonly locale: string;
}

/** What a reader sees or hears before there is a player, or when none can be had. `{credit}` is filled in; all else stands as written. */
export interface FacadeMessages extends DurationMessages {
  /** What the play button does; with title and length behind it, its name. */
  readonly play: string;
  readonly playLive: string;
  /** Stand between the parts of that name: "Play video: Floods, 2 minutes 45 seconds". */
  readonly titleSeparator: string;
  readonly separator: string;
  /** The badge of a live stream. */
  readonly live: string;
  readonly credit: string;
  /** Described with the play button: what a deaf reader must know before the tap. `{languages}` is filled in. */
  readonly captionsIn: string;
  readonly noCaptions: string;
  readonly retry: string;
  readonly offline: string;
  readonly timeout: string;
}

/** The words that are here now: a player brings its own. */
export type Messages = FacadeMessages & Partial<PlayerMessages>;

/** A language's words. It may lack keys: English fills them, one by one. */
export type Catalogue = Partial<FacadeMessages & PlayerMessages & ControlsMessages & TranscriptMessages>;

export const ENGLISH_FACADE: FacadeMessages = {
  play: 'Play video',
  playLive: 'Play live video',
  titleSeparator: ': ',
  separator: ', ',
  live: 'LIVE',
  credit: 'Video: {credit}',
  captionsIn: 'Captions: {languages}',
  noCaptions: 'No captions',
  retry: 'Try again',
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
