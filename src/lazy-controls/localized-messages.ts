import type { ControlsMessages, Messages } from '../i18n/messages.js';

/** Every text of the controls, in the reader's language. */
export type LocalizedMessages = Messages &
  ControlsMessages & {
    /** BCP 47 tag of that language, for the formatting of numbers and durations. */
    readonly lang: string;
  };
