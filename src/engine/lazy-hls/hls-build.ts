import type Hls from 'hls.js';

/**
 * A build of hls.js: full or light. Its constants (`Events`, `ErrorTypes`, …) are read from it as well:
 * imported from the package, they would bring the full build along.
 */
export type HlsBuild = typeof Hls;

/** Calls `action` once hls.js knows the renditions: at once if it does already. */
export function onManifestParsed(hls: Hls, { Events }: HlsBuild, action: () => void): void {
  if (hls.levels.length > 0) action();
  else hls.once(Events.MANIFEST_PARSED, action);
}
