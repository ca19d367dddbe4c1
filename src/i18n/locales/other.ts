import { intlDurationMessages } from '../intl-duration-messages.js';
import type { Catalogue } from '../messages.js';

/** Languages without a file of their own: the browser knows how to say a duration in them. All else stays English. */
export const catalogue = (lang: string): Catalogue => intlDurationMessages(lang);
