import { css } from 'lit';
import { CAPTION_FONT_SIZE } from './caption-clearance.js';

/**
 * The font size of captions. WebVTT's default is 5 % of the video's height (section 7.4), which is 8 px in
 * the column of a phone. The reader's own settings in browser or system take precedence.
 */
export const captionsStyles = css`
  video::cue {
    font-size: max(${CAPTION_FONT_SIZE.minRem}rem, ${CAPTION_FONT_SIZE.widthRatio * 100}cqi);
  }
`;
