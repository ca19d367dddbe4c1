import type { Words } from '../text/catalogue.js';
import type { ViewerWords } from '../text/viewer-words.js';

/** All that the controls say, in the reader's language. */
export type ControlsWords = Words &
  ViewerWords & {
    /** BCP 47 tag as the page has it; for numbers and lengths of time. */
    readonly lang: string;
  };
