import { css } from 'lit';

/** Font size of captions: a fraction of the video's width, but not less than is readable on a phone. */
export const CAPTION_FONT_SIZE = { widthRatio: 0.028, minRem: 0.875, minPixels: 14 } as const;

/** Height of a line of captions, as a multiple of the font size. */
export const LINE_HEIGHT = 1.2;

const { widthRatio, minRem, minPixels } = CAPTION_FONT_SIZE;

/**
 * The font size of captions. WebVTT's default is 5 % of the video's height (section 7.4), which is 8 px in
 * the column of a phone. The reader's own settings in browser or system take precedence.
 *
 * `.caption-probe` wraps as captions do, and is never visible.
 */
export const captionsStyles = css`
  video::cue {
    font-size: max(${minRem}rem, ${minPixels}px, ${widthRatio * 100}cqi);
  }
  .caption-probe {
    position: absolute;
    visibility: hidden;
    font: max(${minRem}rem, ${minPixels}px, ${widthRatio * 100}cqi) / ${LINE_HEIGHT} sans-serif;
    white-space: pre-line;
    overflow-wrap: break-word;
  }
`;
