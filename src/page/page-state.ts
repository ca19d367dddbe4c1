import type { ViewerPreferences } from '../playback/viewer-preferences.js';

/** A clip as its page's other clips know it. */
export interface PageMember {
  /** Another clip is being warmed: let go of what this one loaded ahead. */
  cancelPrefetch(): void;
  /** Other clips need what this one holds; not while it plays, or is watched elsewhere. */
  park(): void;
}

/** What the clips of a page agree about. */
export interface PageState {
  /** Who plays, and who loads ahead: one each. */
  playing: PageMember | undefined;
  prefetching: PageMember | undefined;
  /** Who holds buffers, the one that used them last at the end. */
  readonly buffered: Set<PageMember>;
  /** The reader's, on this page. */
  preferences: ViewerPreferences;
  /** `claimed` when a clip begins to play, `freed` when nobody plays any more, `chosen` when the reader has chosen something for all. */
  readonly events: EventTarget;
}

/** On the document and by `Symbol.for`, so that two copies of the script on one page are one page still. */
const KEY = Symbol.for('news-video.page');

type PageDocument = Document & { [KEY]?: PageState };

export function page(): PageState {
  const holder: PageDocument = document;
  holder[KEY] ??= {
    playing: undefined,
    prefetching: undefined,
    buffered: new Set(),
    preferences: {},
    events: new EventTarget(),
  };
  return holder[KEY];
}
