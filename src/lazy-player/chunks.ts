import type { HlsJs } from '../engine/hls-engine.js';
import { loadOnce } from '../platform/load-once.js';

// The chunks that the player loads. scripts/check-imports.js lists the few files that may have an `import()`.

const loadHlsJsPlayback = loadOnce(() => import('../engine/lazy-hls/hls-js-playback.js'));

/** Loads the full build of hls.js, and the code that uses it for our engine interface. Both load at once. */
export const loadFullHls: () => Promise<HlsJs> = loadOnce(async () => {
  const [{ createHlsJs }, { Hls }] = await Promise.all([
    loadHlsJsPlayback(),
    import('../engine/lazy-hls/full-hls.js'),
  ]);
  return createHlsJs(Hls);
});

/** Loads the light build of hls.js, and the code that uses it. */
export const loadLightHls: () => Promise<HlsJs> = loadOnce(async () => {
  const [{ createHlsJs }, { Hls }] = await Promise.all([
    loadHlsJsPlayback(),
    import('../engine/lazy-hls/light-hls.js'),
  ]);
  return createHlsJs(Hls);
});

/** Loads the code for CMCD. Most clips do not need it. */
export const loadCmcd = loadOnce(async () => (await import('../engine/lazy-cmcd/create-cmcd.js')).createCmcd);

/** Loads the controls. To be called at the first frame. */
export const loadControls = loadOnce(() => import('../lazy-controls/controls.js'));
