import type { HlsChunk } from './engine/hls-shell.js';
import type { Catalogue } from './text/catalogue.js';
import type { Locale } from './text/locale.js';

// The only file with import(): what stands here, and nothing else, is loaded later than the page.

/** hls.js and what binds it to our engine interface. */
export const loadHls: () => Promise<HlsChunk> = cached(() => import('./engine/lazy-hls/hls-engine.js'));

/** Everything behind the poster, short of hls.js. */
export const loadPlayer = cached(async () => (await import('./lazy-player/player.js')).Player);

/** What an author is told about attributes that cannot be used: most pages have none. */
export const loadComplaints = cached(async () => (await import('./lazy-complaints/complain.js')).complain);

/** The words of the language `lang` (a BCP 47 tag), from one of the files in `locales/`. Named as the source is, so that development servers find it; the build renames it. */
export async function loadCatalogue(locale: Locale | 'other', lang: string): Promise<Catalogue> {
  const module: { catalogue(lang: string): Catalogue } = await import(`./text/locales/${locale}.ts`);
  return module.catalogue(lang);
}

/** Loads once; a load that failed is tried once more at once, and afresh at the next call. */
function cached<Chunk>(load: () => Promise<Chunk>): () => Promise<Chunk> {
  let loading: Promise<Chunk> | undefined;
  return () => {
    loading ??= load()
      .catch(load)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}
