import { languageOf } from '../platform/language.js';
import { addedWords } from '../text/added-words.js';
import { ENGLISH_TRANSCRIPT, type TranscriptWords } from '../text/transcript-words.js';
import { viewerCatalogue } from '../text/viewer-catalogue.js';
import { loadViewerCatalogue } from './chunks.js';

/** The transcript's words in the language of its place in the page; English where there are none. */
export async function transcriptWords(element: Element): Promise<TranscriptWords> {
  const lang = languageOf(element);
  const catalogue = await viewerCatalogue(lang, loadViewerCatalogue);
  return { ...ENGLISH_TRANSCRIPT, ...catalogue, ...addedWords(lang) };
}
