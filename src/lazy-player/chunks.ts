import type { HlsChunk } from '../engine/hls-shell.js';
import { cached } from '../platform/cached.js';

// What the player loads later than itself. The page's own part is in ../chunks.ts; import() stands in no other file.

/** hls.js, and what binds it to our engine interface. */
export const loadWholeHls: () => Promise<HlsChunk> = cached(() => import('../engine/lazy-hls/whole-hls.js'));

/** The same without captions, separate sound, and DRM: a third less. */
export const loadLightHls: () => Promise<HlsChunk> = cached(() => import('../engine/lazy-hls/light-hls.js'));
