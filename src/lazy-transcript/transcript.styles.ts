import { css } from 'lit';

/** Adopted by the page's own document: `:where()` has no specificity, so that the page's styles win. */
export const transcriptStyles = css`
  :where(news-video-transcript) {
    display: block;
    font-family: var(--news-video-font, inherit);
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
  }
  :where(news-video-transcript :is(.tools button, .tools input, .tools select)) {
    box-sizing: border-box;
    min-block-size: 2.25em;
    min-inline-size: 2.25em;
    font: inherit;
  }
  :where(news-video-transcript .tools input) {
    flex: 1 1 10em;
    min-inline-size: 0;
    padding-inline: 0.5em;
  }
  :where(news-video-transcript .count) {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  :where(news-video-transcript .lines) {
    max-block-size: min(24rem, 70vh);
    overflow: auto;
    overscroll-behavior: contain;
    /* Space for the focus outline of the lines, which would be clipped otherwise. */
    margin-inline: -0.25em;
    padding-inline: 0.25em;
    line-height: 1.6;
  }
  :where(news-video-transcript .lines p) {
    margin-block: 0 0.75em;
  }
  :where(news-video-transcript .time) {
    color: inherit;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    margin-inline-end: 0.375em;
  }
  :where(news-video-transcript .voice)::after {
    content: ': ';
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
    background: color-mix(in srgb, var(--news-video-accent, #e5122d) 16%, transparent);
    box-shadow: 0 0.125em var(--news-video-accent, #e5122d);
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
    :where(news-video-transcript .tools) {
      display: none;
    }
    :where(news-video-transcript .lines) {
      max-block-size: none;
      overflow: visible;
    }
    :where(news-video-transcript details)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
