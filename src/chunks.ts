import { loadOnce } from './platform/load-once.js';

// The chunks that the core chunk loads. scripts/check-imports.js lists the few files that may have an
// `import()`.

/** Loads the function that requests the first files of a stream while the player's chunk is loading. */
export const loadPrefetchStart = loadOnce(
  async () => (await import('./engine/lazy-prefetch/prefetch-start.js')).prefetchStart,
);

/**
 * Loads the player, without hls.js. The player imports from the chunk of `loadPrefetchStart()`: both load at
 * once.
 */
export const loadPlayer = loadOnce(async () => {
  const [Player] = await Promise.all([
    import('./lazy-player/player.js').then(({ Player }) => Player),
    loadPrefetchStart(),
  ]);
  return Player;
});

/** Loads the function that warns about invalid attributes. Most pages do not need it. */
export const loadDevWarnings = loadOnce(
  async () => (await import('./lazy-dev-warnings/warn-invalid-attributes.js')).warnInvalidAttributes,
);

/** Loads the function that follows deep links, and buttons with an invoker command. */
export const loadDeepLinks = loadOnce(
  async () => (await import('./lazy-links/deep-links.js')).followDeepLink,
);

/** Loads the function that reads the cues of a text track without playing the clip. */
export const loadCueLoader = loadOnce(async () => (await import('./lazy-captions/load-cues.js')).loadCues);
