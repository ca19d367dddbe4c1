import { css } from 'lit';

/**
 * The styles of frame, poster, overlay, error and caption. `news-video.css` repeats the sizes that decide the
 * layout of the page, for the time before the element is defined. A test compares the two files.
 */
export const facadeStyles = css`
  :host {
    display: flow-root;
    --_accent: var(--news-video-accent, #e5122d);
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
  /* Wider than the column: 100cqi is the width of the nearest container, or of the viewport. */
  :host([layout='wide']) {
    margin-inline: clamp(-6rem, (100% - 100cqi) / 2 + 1rem, 0px);
  }
  :host([layout='full']) {
    margin-inline: min(0px, (100% - 100cqi) / 2);
  }
  /*
   * Beside the text in columns of 30rem and more, otherwise as wide as the column. The large factor turns a
   * length into a switch: a container query would need the page to make the column a container.
   */
  :host(:is([layout='start'], [layout='end'])) {
    --_space: clamp(0px, (100% - 30rem) * 999, 1.5rem);
    inline-size: clamp(45%, (30rem - 100%) * 999, 100%);
  }
  :host([layout='start']) {
    float: inline-start;
    margin-inline-end: var(--_space);
  }
  :host([layout='end']) {
    float: inline-end;
    margin-inline-start: var(--_space);
  }
  figure {
    margin: 0 auto;
  }
  .frame {
    position: relative;
    display: flex;
    align-items: end;
    aspect-ratio: 16 / 9;
    overflow: hidden;
    border-radius: var(--news-video-radius, 0px);
    font-family: var(--news-video-font, inherit);
    /* 1px smaller at each side: a dark edge would show where the frame ends between two device pixels. */
    background: linear-gradient(#20242a 0 0) center / calc(100% - 2px) calc(100% - 2px) no-repeat;
    color: #fff;
    container-type: inline-size;
    /* The width in a float, a dialog or a flex row, where the content decides: that of a bare <video>. */
    contain-intrinsic-inline-size: 18rem;
  }
  video,
  .poster,
  .poster::slotted(*),
  .play,
  .message {
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .overlay {
    position: relative;
    flex: 1;
    display: flex;
    align-items: last baseline;
    gap: 0.75em;
    padding: 2.5em 0.875em 0.75em;
    font-size: clamp(max(0.875rem, 14px), 3.4cqi, max(1.375rem, 22px));
    font-weight: 600;
    line-height: 1.25;
    background: var(--news-video-scrim, linear-gradient(#0000, #0009 2.5em, #000c));
  }
  .headline {
    flex: 1;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .badge {
    flex: none;
    padding: 0.2em 0.5em;
    border-radius: 0.2em;
    font-size: 0.875em;
    background: var(--news-video-badge-background, #000c);
    color: var(--news-video-badge-color, #fff);
  }
  .live {
    background: var(--news-video-badge-background, var(--_accent));
  }
  .play {
    border: 0;
    background: none;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  /* "left": the play icon points to the right in every writing direction. */
  .play::before,
  .play::after {
    content: '';
    position: absolute;
    top: 50%;
    left: 50%;
    inline-size: clamp(48px, 14cqi, 80px);
    aspect-ratio: 1;
    border-radius: 50%;
    translate: -50% -50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .play::after {
    scale: 0.36;
    translate: -39% -50%;
    border-radius: 0;
    clip-path: polygon(0 0, 88% 50%, 0 100%);
    background: #fff;
  }
  .play:hover::before {
    scale: 1.1;
  }
  :focus-visible {
    outline: 3px solid #fff;
    outline-offset: -5px;
    box-shadow: inset 0 0 0 8px #000;
  }
  figcaption {
    padding-block-start: var(--news-video-gap, 0.5rem);
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--news-video-caption-color, inherit);
    overflow-wrap: anywhere;
  }
  /* As in news-video.css, where a line break separates the two. */
  .caption,
  .credit {
    display: block;
    white-space: pre-line;
  }
  ::slotted(*) {
    white-space: normal;
  }
  /* A page's rules for its images, such as \`img { height: auto; margin: 1rem 0 }\`, would win without it. */
  .poster::slotted(*) {
    inline-size: 100% !important;
    max-inline-size: none !important;
    block-size: 100% !important;
    margin: 0 !important;
  }
  .message {
    display: grid;
    place-content: safe center;
    justify-items: center;
    gap: 0.75em;
    padding: 0.75em;
    overflow: auto;
    text-align: center;
    font-size: clamp(max(0.875rem, 14px), 3.4cqi, max(1.375rem, 22px));
    background: #000c;
  }
  .status {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .address {
    display: none;
    margin: 0;
  }
  /* Forced colors replace this black with the reader's own background. */
  @media (forced-colors: active), (prefers-contrast: more) {
    .overlay {
      background: #000;
    }
  }
  /* A printed page shows the clip's URL instead of the play button. */
  @media print {
    .play {
      display: none;
    }
    .address {
      display: block;
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
  }
`;
