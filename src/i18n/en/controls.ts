/** What a reader sees or hears who watches a clip by its controls. `{…}` is filled in. */
export interface ControlsMessages {
  /** The button that goes on. */
  readonly resume: string;
  readonly pause: string;
  readonly replay: string;
  readonly mute: string;
  readonly unmute: string;
  readonly volume: string;
  /** Name of the time slider, and what it says: "1 minute 5 seconds of 2 minutes 45 seconds". */
  readonly timeSlider: string;
  readonly positionOfDuration: string;
  /** Jump to the edge of a live stream. */
  readonly goLive: string;
  readonly fullscreen: string;
  readonly exitFullscreen: string;
  readonly pictureInPicture: string;
  readonly exitPictureInPicture: string;
  readonly airPlay: string;
  readonly cast: string;
  readonly settings: string;
  /** Back to the first page of the settings. */
  readonly back: string;
  readonly captions: string;
  readonly captionsOff: string;
  readonly captionsUnavailable: string;
  /** Said when the reader has turned them on, or off. */
  readonly captionsAreOn: string;
  readonly captionsAreOff: string;
  readonly speed: string;
  readonly normalSpeed: string;
  readonly quality: string;
  /** The player chooses; with what it has chosen behind it: "Auto (360p)". */
  readonly automatic: string;
  readonly automaticNow: string;
  readonly chapters: string;
  readonly copyLinkAtTime: string;
  readonly linkCopied: string;
  /** Said after two seconds of waiting. */
  readonly buffering: string;
  readonly keyboardShortcuts: string;
  readonly close: string;
  /** What the keys do, on the help sheet. */
  readonly playOrPause: string;
  readonly muteOrUnmute: string;
  readonly captionsOnOrOff: string;
  readonly secondsBackOrForward: string;
  readonly louderOrQuieter: string;
  readonly slowerOrFaster: string;
  readonly jumpToShare: string;
  readonly beginningOrEnd: string;
  readonly thisHelp: string;
  /** Signs of a double tap. */
  readonly secondsBack: string;
  readonly secondsForward: string;
}

export const ENGLISH_CONTROLS: ControlsMessages = {
  resume: 'Play',
  pause: 'Pause',
  replay: 'Replay',
  mute: 'Mute',
  unmute: 'Unmute',
  volume: 'Volume',
  timeSlider: 'Position',
  positionOfDuration: '{position} of {duration}',
  goLive: 'Go to live',
  fullscreen: 'Full screen',
  exitFullscreen: 'Leave full screen',
  pictureInPicture: 'Picture in picture',
  exitPictureInPicture: 'Leave picture in picture',
  airPlay: 'AirPlay',
  cast: 'Play on another screen',
  settings: 'Settings',
  back: 'Back',
  captions: 'Captions',
  captionsOff: 'Off',
  captionsUnavailable: 'These captions are not available.',
  captionsAreOn: 'Captions on: {language}',
  captionsAreOff: 'Captions off',
  speed: 'Speed',
  normalSpeed: 'Normal',
  quality: 'Quality',
  automatic: 'Auto',
  automaticNow: 'Auto ({quality})',
  chapters: 'Chapters',
  copyLinkAtTime: 'Copy link at current time',
  linkCopied: 'Link copied',
  buffering: 'The video is loading',
  keyboardShortcuts: 'Keyboard shortcuts',
  close: 'Close',
  playOrPause: 'Play or pause',
  muteOrUnmute: 'Sound on or off',
  captionsOnOrOff: 'Captions on or off',
  secondsBackOrForward: '{count} seconds back or forward',
  louderOrQuieter: 'Louder or quieter',
  slowerOrFaster: 'Slower or faster',
  jumpToShare: 'Jump to 0 % to 90 %',
  beginningOrEnd: 'Beginning or end',
  thisHelp: 'This list',
  secondsBack: '{count} seconds back',
  secondsForward: '{count} seconds forward',
};
