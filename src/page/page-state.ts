import type { ViewerPreferences } from '../playback/viewer-preferences.js';

/** The members of a clip that the other clips of its page use. */
export interface PageMember {
  /** Discards the prefetched data: another clip prefetches now. */
  cancelPrefetch(): void;
  /**
   * Releases the buffers, which calls `markBuffersReleased`: other clips need the memory. Does nothing while
   * the clip plays, or is watched outside the page.
   */
  park(): void;
}

/** The state that the clips of a page share. */
export interface PageState {
  playing: PageMember | undefined;
  prefetching: PageMember | undefined;
  /** The clips that hold buffers, the most recently used one last. */
  readonly buffered: Set<PageMember>;
  /** The preferences that the reader has chosen on this page. */
  preferences: ViewerPreferences;
  /** The speed of the network that the last clip has measured; undefined before the first one. */
  networkBitsPerSecond?: number | undefined;
  /**
   * - `playbackclaimed`: a clip begins to play
   * - `playbackreleased`: the last clip that plays has stopped
   * - `preferenceschange`: the reader has changed a preference
   */
  readonly events: EventTarget;
}

/**
 * The key of the state on the document. The symbol is registered, so that two copies of the script share one
 * state. The number is the version of `PageState`, `PageMember` and the events: copies of different versions
 * cannot share. Optional members may be added; any other change needs a new number.
 */
const KEY = Symbol.for('news-video.page.2');

type PageDocument = Document & { [KEY]?: PageState };

/** The state of this page; created by the first call. */
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
