import type { HlsChunk } from '../engine/hls-shell.js';
import { cached } from '../platform/cached.js';
import type { Catalogue } from '../text/catalogue.js';

// What the player loads later than itself. The page's own part is in ../chunks.ts; import() stands in no other file.

/** hls.js, and what binds it to our engine interface. */
export const loadWholeHls: () => Promise<HlsChunk> = cached(() => import('../engine/lazy-hls/whole-hls.js'));

/** The same without captions, separate sound, and DRM: a third less. */
export const loadLightHls: () => Promise<HlsChunk> = cached(() => import('../engine/lazy-hls/light-hls.js'));

/** The controls: wanted once the first frame is there. */
export const loadControls = cached(() => import('../lazy-controls/controls.js'));

/** The words of the controls and of the transcript in the language `lang` (a BCP 47 tag), from the file of this name in `viewer-locales/`. */
export async function loadViewerCatalogue(locale: string, lang: string): Promise<Catalogue> {
  const module: { catalogue(lang: string): Catalogue } = await import(`../text/viewer-locales/${locale}.ts`);
  return module.catalogue(lang);
}
