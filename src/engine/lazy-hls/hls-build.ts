import type Hls from 'hls.js';

/**
 * A build of hls.js: full or light. Its constants (`Events`, `ErrorTypes`, …) are read from it as well: an
 * import of them from the package would load the full build.
 */
export type HlsBuild = typeof Hls;

/** Calls `action` once hls.js has parsed the multivariant playlist: at once if it has already. */
export function onManifestParsed(hls: Hls, { Events }: HlsBuild, action: () => void): void {
  if (hls.levels.length > 0) action();
  else hls.once(Events.MANIFEST_PARSED, action);
}
