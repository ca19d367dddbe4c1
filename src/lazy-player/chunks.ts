import type { HlsJs } from '../engine/hls-engine.js';
import { loadOnce } from '../platform/load-once.js';

// What the player loads later than itself. scripts/check-imports.js lists the few files that may hold an `import()`.

const loadHlsJsPlayback = loadOnce(() => import('../engine/lazy-hls/hls-js-playback.js'));

/** hls.js, whole, and what binds it to our engine interface. Both load at once. */
export const loadFullHls: () => Promise<HlsJs> = loadOnce(async () => {
  const [{ createHlsJs }, { Hls }] = await Promise.all([
    loadHlsJsPlayback(),
    import('../engine/lazy-hls/full-hls.js'),
  ]);
  return createHlsJs(Hls);
});

/** The same with the light build of hls.js. */
export const loadLightHls: () => Promise<HlsJs> = loadOnce(async () => {
  const [{ createHlsJs }, { Hls }] = await Promise.all([
    loadHlsJsPlayback(),
    import('../engine/lazy-hls/light-hls.js'),
  ]);
  return createHlsJs(Hls);
});

/** The controls: wanted once the first frame is there. */
export const loadControls = loadOnce(() => import('../lazy-controls/controls.js'));
