import type { HlsChunk } from '../engine/hls-engine.js';
import type { Catalogue } from '../i18n/messages.js';
import { loadOnce } from '../platform/load-once.js';

// What the player loads later than itself. The page's own part is in ../chunks.ts; import() stands in no other file.

/** hls.js, and what binds it to our engine interface. */
export const loadFullHls: () => Promise<HlsChunk> = loadOnce(() => import('../engine/lazy-hls/full-hls.js'));

/** The same without captions, separate sound, and DRM: a third less. */
export const loadLightHls: () => Promise<HlsChunk> = loadOnce(
  () => import('../engine/lazy-hls/light-hls.js'),
);

/** The controls: wanted once the first frame is there. */
export const loadControls = loadOnce(() => import('../lazy-controls/controls.js'));

/** The words of the controls and of the transcript in the language `lang` (a BCP 47 tag), from the file of this name in `viewer-locales/`. */
export async function loadViewerLocale(locale: string, lang: string): Promise<Catalogue> {
  const module: { catalogue(lang: string): Catalogue } = await import(`../i18n/viewer-locales/${locale}.ts`);
  return module.catalogue(lang);
}
