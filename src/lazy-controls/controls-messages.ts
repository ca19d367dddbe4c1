import type { ControlsMessages, Messages } from '../i18n/messages.js';

/** All that the controls say, in the reader's language. */
export type ControlsMessageSet = Messages &
  ControlsMessages & {
    /** BCP 47 tag as the page has it; for numbers and lengths of time. */
    readonly lang: string;
  };
