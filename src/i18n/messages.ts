// The types of the messages. The English texts are in `en/`, one file for each of four interfaces below.

/** The units of a duration, with the plural categories of CLDR. Each language uses some of the categories. */
type DurationKey = `${'hour' | 'minute' | 'second'}_${Intl.LDMLPluralRule}`;

/**
 * The messages that a duration is composed of. `{count}` is replaced by the number.
 * A plural category without a message is served by the message of `other`.
 */
export interface DurationMessages extends Readonly<Partial<Record<DurationKey, string>>> {
  readonly hour_other: string;
  readonly minute_other: string;
  readonly second_other: string;
  /** Joins two units. */
  readonly and: string;
  /** BCP 47 tag of the language whose plural rules choose among the messages above. */
  readonly locale: string;
}

/**
 * The messages of a clip without a player: those of the poster, and of the errors that can occur before
 * the player is loaded. `{…}` is replaced by a value; all other text is shown as written.
 */
export interface FacadeMessages extends DurationMessages {
  /** The action of the play button. Title and duration follow in its accessible name. */
  readonly play: string;
  /** The action of the play button of a live stream. */
  readonly playLive: string;
  /** Separates the action from the title: "Play video: Floods, 2 minutes 45 seconds". */
  readonly titleSeparator: string;
  /** Separates the title from the duration in that name, and the languages of `captionsIn`. */
  readonly separator: string;
  /** The badge of a live stream. */
  readonly live: string;
  readonly credit: string;
  /** Part of the play button's description. `{languages}` is replaced by their names. */
  readonly captionsIn: string;
  readonly noCaptions: string;
  /** The button beside an error. */
  readonly retry: string;
  /** Problem `offline`, which may be the reason why the player cannot be loaded. */
  readonly offline: string;
  /** Problem `timeout`. The player may not load for this reason either. */
  readonly timeout: string;
}

/** The messages that a clip needs once its player is loaded. */
export interface PlayerMessages {
  /** Announced when the first frame is shown. */
  readonly playing: string;
  /** The link to the clip's own page, beside an error. */
  readonly watchElsewhere: string;
  /** Problem `not-found`. */
  readonly notFound: string;
  /** Problem `forbidden`. */
  readonly forbidden: string;
  /** Problem `unsupported`. */
  readonly unsupported: string;
  /** Problem `decode`. */
  readonly decode: string;
}

/** The messages of the controls. `{…}` is replaced by a value. */
export interface ControlsMessages {
  /** The play button of the controls. */
  readonly resume: string;
  readonly pause: string;
  readonly replay: string;
  readonly mute: string;
  readonly unmute: string;
  /** The button of a clip that plays by itself, without sound. */
  readonly tapForSound: string;
  readonly volume: string;
  /** Accessible name of the time slider. */
  readonly timeSlider: string;
  /** Value of the time slider: "1 minute 5 seconds of 2 minutes 45 seconds". */
  readonly positionOfDuration: string;
  /** Jumps to the live edge of a stream. */
  readonly goLive: string;
  readonly fullscreen: string;
  readonly exitFullscreen: string;
  readonly pictureInPicture: string;
  readonly exitPictureInPicture: string;
  readonly airPlay: string;
  readonly cast: string;
  readonly settings: string;
  /** Returns to the first page of the settings. */
  readonly back: string;
  readonly captions: string;
  readonly captionsOff: string;
  readonly captionsUnavailable: string;
  /** Announced when the reader turns captions on. */
  readonly captionsAreOn: string;
  /** Announced when the reader turns captions off. */
  readonly captionsAreOff: string;
  readonly speed: string;
  readonly normalSpeed: string;
  readonly quality: string;
  /** The quality setting in which the player chooses. */
  readonly automatic: string;
  /** That setting, with the rendition that plays: "Auto (360p)". */
  readonly automaticNow: string;
  readonly chapters: string;
  readonly copyLinkAtTime: string;
  readonly linkCopied: string;
  /** Announced after two seconds of buffering. */
  readonly buffering: string;
  readonly keyboardShortcuts: string;
  readonly close: string;
  // The list of keyboard shortcuts.
  readonly playOrPause: string;
  readonly muteOrUnmute: string;
  readonly captionsOnOrOff: string;
  readonly secondsBackOrForward: string;
  readonly louderOrQuieter: string;
  readonly slowerOrFaster: string;
  readonly jumpToShare: string;
  readonly beginningOrEnd: string;
  readonly thisHelp: string;
  /** Feedback of a double tap on the left side. */
  readonly secondsBack: string;
  /** Feedback of a double tap on the right side. */
  readonly secondsForward: string;
}

/** The messages of the transcript. `{…}` is replaced by a value. */
export interface TranscriptMessages {
  readonly transcript: string;
  readonly transcriptUnavailable: string;
  readonly search: string;
  readonly noMatch: string;
  /** "2 of 5" matches. */
  readonly matchOfCount: string;
  readonly nextMatch: string;
  readonly previousMatch: string;
  readonly language: string;
  /** Accessible name of a line of the transcript. */
  readonly playFrom: string;
  readonly copyLinkToLine: string;
  readonly linkCopied: string;
}

/** The messages that a clip has: those of the facade, and those of the player once it is loaded. */
export type Messages = FacadeMessages & Partial<PlayerMessages>;

/** The messages of one language. Any key may be missing: the English message is used for it. */
export type Catalogue = Partial<FacadeMessages & PlayerMessages & ControlsMessages & TranscriptMessages>;

/** Loads one of the files of messages, such as `locales/de.ts`. */
export type ImportLocale = () => Promise<{
  /** @param lang BCP 47 tag of the page, which may contain a region or a script */
  catalogue(lang: string): Catalogue;
}>;
