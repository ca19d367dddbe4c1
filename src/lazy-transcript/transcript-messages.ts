import { addedMessages } from '../i18n/added-messages.js';
import { ENGLISH_TRANSCRIPT, type TranscriptMessages } from '../i18n/en/transcript.js';
import { loadViewerMessages } from '../i18n/load-viewer-messages.js';
import { languageOf } from '../platform/language.js';
import { loadViewerLocale } from './chunks.js';

/**
 * The transcript's messages in the language of `element`: those that the page has added first, then the
 * language's own, then English.
 */
export async function loadTranscriptMessages(element: Element): Promise<TranscriptMessages> {
  const lang = languageOf(element);
  const catalogue = await loadViewerMessages(lang, loadViewerLocale);
  return { ...ENGLISH_TRANSCRIPT, ...catalogue, ...addedMessages(lang) };
}
