import { loadOnce } from './platform/load-once.js';

// What the page loads later than itself. scripts/check-rooms.js lists the few files that may hold an `import()`.

/** Requests the first files of a start while the player is on its way. */
export const loadPrefetchStart = loadOnce(
  async () => (await import('./engine/lazy-prefetch/prefetch-start.js')).prefetchStart,
);

/** Everything behind the poster, short of hls.js. The player imports from the chunk of `loadPrefetchStart()`: both load at once. */
export const loadPlayer = loadOnce(async () => {
  const [Player] = await Promise.all([
    import('./lazy-player/player.js').then(({ Player }) => Player),
    loadPrefetchStart(),
  ]);
  return Player;
});

/** What an author is told about attributes that cannot be used: most pages have none. */
export const loadDevWarnings = loadOnce(
  async () => (await import('./lazy-dev-warnings/warn-invalid-attributes.js')).warnInvalidAttributes,
);

/** Follows the links and buttons that the article's text has for its clips. */
export const loadDeepLinks = loadOnce(
  async () => (await import('./lazy-links/deep-links.js')).followDeepLink,
);

/** Reads captions, chapters and the like without the clip. */
export const loadCueLoader = loadOnce(async () => (await import('./lazy-captions/load-cues.js')).loadCues);
