/**
 * A transformer of Shiki. Shiki stops to color a line after half a second: on a busy machine, the same code would get
 * other colors, and the site other file names.
 */
export const completeHighlighting = {
  name: 'complete-highlighting',
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
};
