import { intlDurationMessages } from '../intl-duration-messages.js';
import type { Catalogue } from '../messages.js';

/** For a language without a file: the browser's own texts for durations. All other messages are English. */
export const catalogue = (lang: string): Catalogue => intlDurationMessages(lang);
