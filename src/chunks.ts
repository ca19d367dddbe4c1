import { cached } from './platform/cached.js';
import type { Catalogue } from './text/catalogue.js';

// What the page loads later than itself. The player's own part is in lazy-player/chunks.ts; import() stands in no other file.

/** Everything behind the poster, short of hls.js. */
export const loadPlayer = cached(async () => (await import('./lazy-player/player.js')).Player);

/** What a start asks for while the player is on its way. */
export const loadAskOn = cached(async () => (await import('./engine/lazy-ahead/ask-on.js')).askOn);

/** What an author is told about attributes that cannot be used: most pages have none. */
export const loadComplaints = cached(async () => (await import('./lazy-complaints/complain.js')).complain);

/** Follows the links and buttons that the article's text has for its clips. */
export const loadFollow = cached(async () => (await import('./lazy-links/follow.js')).follow);

/** Reads captions, chapters and the like without the clip. */
export const loadCueLoader = cached(async () => (await import('./lazy-captions/load-cues.js')).loadCues);

/** The words of the language `lang` (a BCP 47 tag), from the file of this name in `locales/`. Named as the source is, so that development servers find it; the build renames it. */
export async function loadCatalogue(locale: string, lang: string): Promise<Catalogue> {
  const module: { catalogue(lang: string): Catalogue } = await import(`./text/locales/${locale}.ts`);
  return module.catalogue(lang);
}
