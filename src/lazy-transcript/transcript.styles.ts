import { css } from 'lit';

/**
 * Adopted by the page's own document: `:where()` has no specificity, so that the page's styles win. The build also
 * writes them into `news-video-transcript.css`, for the text of a server: the script moves nothing of it then.
 */
export const transcriptStyles = css`
  :where(news-video-transcript) {
    display: block;
  }
  /* Where these styles set display, they would win against the browser's own for hidden. */
  :where(news-video-transcript[hidden]:not([hidden='until-found' i])) {
    display: none;
  }
  :where(news-video-transcript summary) {
    cursor: pointer;
    font-weight: 600;
    padding-block: 0.5em;
  }
  :where(news-video-transcript .tools) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block-end: 0.5em;
    font-size: 0.875em;
    min-block-size: max(2.25em, 36px);
  }
  /* The browser's own widgets would be light on a dark page without color-scheme. */
  :where(news-video-transcript :is(.tools button, .copy, .tools input, .tools select)) {
    appearance: none;
    box-sizing: border-box;
    min-block-size: max(2.25em, 36px);
    min-inline-size: max(2.25em, 36px);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    color: inherit;
    font: inherit;
  }
  :where(news-video-transcript :is(.tools input, .tools select)) {
    min-inline-size: 0;
    padding-inline: 0.5em;
    border: 1px solid color-mix(in srgb, currentColor 50%, transparent);
    text-overflow: ellipsis;
  }
  :where(news-video-transcript .tools input) {
    flex: 1;
    min-inline-size: 6em;
  }
  :where(news-video-transcript .tools input)::placeholder {
    color: inherit;
    opacity: 0.75;
  }
  :where(news-video-transcript .tools select) {
    max-inline-size: 40%;
    /* The arrow that the browser's own widget has. */
    padding-inline-end: 1.75em;
    background:
      linear-gradient(45deg, transparent 50%, currentColor 0) calc(100% - 0.9em) 50% / 0.35em 0.35em no-repeat,
      linear-gradient(-45deg, transparent 50%, currentColor 0) calc(100% - 0.55em) 50% / 0.35em 0.35em no-repeat;
  }
  :where(news-video-transcript .tools select:dir(rtl)) {
    background-position:
      0.55em 50%,
      0.9em 50%;
  }
  :where(news-video-transcript .tools option) {
    background: Canvas;
    color: CanvasText;
  }
  :where(news-video-transcript :is(.tools button, .copy)) {
    flex: none;
    display: inline-grid;
    place-content: center;
    cursor: pointer;
  }
  :where(news-video-transcript :is(.tools button, .copy):is(:hover, :active)) {
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  :where(news-video-transcript :is(.tools button, .copy) svg) {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :where(news-video-transcript .count) {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  :where(news-video-transcript .lines) {
    max-block-size: min(24rem, 70vh);
    overflow: auto;
    overscroll-behavior: contain;
    /* The edges show that the text goes on. */
    border-block: 1px solid color-mix(in srgb, currentColor 25%, transparent);
    padding-block: 0.5em;
    /* Space for the focus outline of the lines, which would be clipped otherwise. */
    margin-inline: -0.25em;
    padding-inline: 0.25em;
    line-height: 1.6;
  }
  /* Readers who point or tab get to it; the others are not distracted. */
  :where(news-video-transcript .copy) {
    min-block-size: max(1.5em, 24px);
    min-inline-size: max(1.5em, 24px);
    vertical-align: middle;
    opacity: 0.6;
  }
  :where(news-video-transcript .copy:is(:hover, :focus-visible, .copied)) {
    opacity: 1;
  }
  /* The place of the button in the text of a server. */
  :where(news-video-transcript .lines p:not(.chapter):not(:has(.copy)))::after {
    content: '';
    display: inline-block;
    block-size: max(1.5em, 24px);
    inline-size: max(1.5em, 24px);
    vertical-align: middle;
  }
  @media (hover: hover) {
    :where(news-video-transcript .lines p:not(:hover) .copy:not(:focus-visible, .copied)) {
      opacity: 0;
    }
  }
  :where(news-video-transcript .copy.copied)::after {
    content: attr(aria-label);
    font-size: 0.875em;
    margin-inline: 0.25em;
  }
  :where(news-video-transcript .copy.copied) {
    grid-auto-flow: column;
  }
  :where(news-video-transcript .lines p) {
    margin-block: 0 0.75em;
  }
  :where(news-video-transcript .time) {
    color: inherit;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  :where(news-video-transcript .line) {
    cursor: pointer;
    border-radius: 0.125em;
  }
  :where(news-video-transcript .line:hover) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :where(news-video-transcript .line[aria-current]) {
    --_accent: var(--_clip-accent, var(--news-video-accent, #e5122d));
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
    box-shadow: 0 0.125em var(--_accent);
  }
  :where(news-video-transcript mark[aria-current]) {
    background: #ff9632;
    color: #000;
  }
  :where(news-video-transcript .status) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Beside the clip in columns of 48rem and more. The large factor turns a length into a switch: a container
     query would need the page to make the column a container. */
  :where(news-video:has(+ news-video-transcript[layout='beside'])) {
    float: inline-start;
    inline-size: clamp(58%, (48rem - 100%) * 999, 100%);
    margin-inline-end: clamp(0px, (100% - 48rem) * 999, 1.5rem);
  }
  :where(news-video-transcript[layout='beside']:not([hidden])) {
    display: flow-root;
    /* If less space than this is left beside the clip, the transcript moves below it. */
    min-inline-size: min(14rem, 100%);
  }
  :where(news-video-transcript[layout='beside'] + *) {
    clear: both;
  }
  @media (forced-colors: active) {
    :where(news-video-transcript .line[aria-current]) {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    :where(news-video-transcript :is(.tools, .copy)) {
      display: none;
    }
    :where(news-video-transcript .lines) {
      max-block-size: none;
      overflow: visible;
      border: 0;
    }
    :where(news-video-transcript details)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
