import type { ReaderChoices } from '../playback/reader-choices.js';

/** A clip as its page's other clips know it. */
export interface PageMember {
  /** Another clip is being warmed: let go of what this one loaded ahead. */
  cool(): void;
  /** Other clips need what this one holds; not while it plays, or is watched elsewhere. */
  park(): void;
}

/** What the clips of a page agree about. */
export interface PageState {
  /** Who plays, and who loads ahead: one each. */
  playing: PageMember | undefined;
  warm: PageMember | undefined;
  /** Who holds buffers, the one that used them last at the end. */
  readonly holders: Set<PageMember>;
  /** The reader's, on this page. */
  choices: ReaderChoices;
  /** `claimed` when a clip begins to play, `freed` when nobody plays any more, `chosen` when the reader has chosen something for all. */
  readonly turns: EventTarget;
}

/** On the document and by `Symbol.for`, so that two copies of the script on one page are one page still. */
const KEY = Symbol.for('news-video.page');

type PageDocument = Document & { [KEY]?: PageState };

export function page(): PageState {
  const holder: PageDocument = document;
  holder[KEY] ??= {
    playing: undefined,
    warm: undefined,
    holders: new Set(),
    choices: {},
    turns: new EventTarget(),
  };
  return holder[KEY];
}
