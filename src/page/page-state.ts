import type { ViewerPreferences } from '../playback/viewer-preferences.js';

/** A clip, as the other clips of its page see it. */
export interface PageMember {
  /** Discards what was prefetched: another clip prefetches now. */
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
  /** The reader's choices on this page. */
  preferences: ViewerPreferences;
  /**
   * - `playbackclaimed`: a clip begins to play
   * - `playbackreleased`: no clip plays any longer
   * - `preferenceschange`: the reader has chosen something for all clips
   */
  readonly events: EventTarget;
}

/**
 * The key of the state on the document. It is a registered symbol, so that two copies of the script share one
 * state. The number stands for the shape of `PageState`, `PageMember` and the events: copies of different
 * shape cannot share. Optional members may be added; any other change needs a new number. Number 1 had
 * other names for the same.
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
