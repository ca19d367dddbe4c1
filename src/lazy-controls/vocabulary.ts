import type { Words } from '../text/catalogue.js';
import type { ControlsWords } from '../text/controls-words.js';

/** All that the controls say, in the reader's language. */
export type Vocabulary = Words &
  ControlsWords & {
    /** BCP 47 tag as the page has it; for numbers and lengths of time. */
    readonly lang: string;
  };
