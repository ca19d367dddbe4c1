import type { HlsChunk } from '../engine/hls-engine.js';
import { loadOnce } from '../platform/load-once.js';

// What the player loads later than itself. scripts/check-rooms.js lists the few files that may hold an `import()`.

/** hls.js, and what binds it to our engine interface. */
export const loadFullHls: () => Promise<HlsChunk> = loadOnce(() => import('../engine/lazy-hls/full-hls.js'));

/** The same without captions, separate sound, and DRM: a third less. */
export const loadLightHls: () => Promise<HlsChunk> = loadOnce(
  () => import('../engine/lazy-hls/light-hls.js'),
);

/** The controls: wanted once the first frame is there. */
export const loadControls = loadOnce(() => import('../lazy-controls/controls.js'));
