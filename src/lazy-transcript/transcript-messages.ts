import { addedMessages } from '../i18n/added-messages.js';
import { ENGLISH_TRANSCRIPT } from '../i18n/en/transcript.js';
import { loadViewerMessages } from '../i18n/load-viewer-messages.js';
import type { TranscriptMessages } from '../i18n/messages.js';
import { languageOf } from '../platform/language.js';

/**
 * The transcript's messages in the language of `element`: those that the page has added first, then the
 * language's own, then English.
 */
export async function loadTranscriptMessages(element: Element): Promise<TranscriptMessages> {
  const lang = languageOf(element);
  const catalogue = await loadViewerMessages(lang);
  return { ...ENGLISH_TRANSCRIPT, ...catalogue, ...addedMessages(lang) };
}
