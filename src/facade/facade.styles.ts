import { css } from 'lit';

/**
 * The look of the box, its caption, and what stands on it. Sizes that decide the layout of the page stand in `news-video.css` too, for the
 * time before the element is defined: a change here is a change there, and a test compares the two.
 */
export const facadeStyles = css`
  :host {
    display: block;
    --_accent: var(--news-video-accent, #e5122d);
  }
  :host([hidden]) {
    display: none;
  }
  /* Out of the column, as far as the page, or the nearest container around the article, is wide. */
  :host(:is([layout='wide' i], [layout='full' i])) {
    --_room: calc(100cqi - 100%);
    inline-size: calc(100% + var(--_out));
    margin-inline: calc(var(--_out) / -2);
  }
  :host([layout='wide' i]) {
    --_out: max(0px, min(var(--_room) - 2rem, 12rem));
  }
  :host([layout='full' i]) {
    --_out: max(0px, var(--_room));
  }
  /*
   * Beside the text, in columns from 30rem on; in narrower ones as wide as the column. The factor turns "wide enough" into
   * all or nothing without asking a container, which the article's column is not.
   */
  :host(:is([layout='start' i], [layout='end' i])) {
    --_beside: calc((100% - 30rem) * 999);
    --_space: clamp(0px, var(--_beside), 1.5rem);
    inline-size: max(45%, min(100%, calc((30rem - 100%) * 999)));
    margin-block: 0.25rem 0.75rem;
  }
  :host([layout='start' i]) {
    float: inline-start;
    margin-inline-end: var(--_space);
  }
  :host([layout='end' i]) {
    float: inline-end;
    margin-inline-start: var(--_space);
  }
  figure {
    margin: 0;
    font-family: var(--news-video-font, inherit);
  }
  .frame {
    position: relative;
    display: flex;
    align-items: end;
    overflow: hidden;
    inline-size: min(100%, var(--_widest, 100%));
    margin-inline: auto;
    border-radius: var(--news-video-radius, 0px);
    background: #15181c;
    color: #fff;
    container-type: inline-size;
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
  video {
    object-fit: contain;
    background: #000;
  }
  /* Where a poster does not arrive, its alternative text would lie under the headline. */
  .poster {
    color: transparent;
  }
  .overlay {
    position: relative;
    flex: 1;
    display: flex;
    align-items: end;
    gap: 0.75em;
    padding: 2.5em 0.875em 0.75em;
    font-size: clamp(0.8125rem, 3.4cqi, 1.375rem);
    line-height: 1.25;
    background: var(--news-video-scrim, linear-gradient(#0000, #0009 45%, #000c));
  }
  .headline {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    font-weight: 650;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .badge {
    flex: none;
    margin-inline-start: auto;
    padding: 0.2em 0.5em;
    border-radius: 0.2em;
    font-size: 0.875em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
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
  /* Transport signs point to the right in every direction of writing: hence "left". */
  .play::before,
  .play::after {
    content: '';
    position: absolute;
    top: 50%;
    left: 50%;
    inline-size: clamp(3rem, 14cqi, 5rem);
    aspect-ratio: 1;
    border-radius: 50%;
    translate: -50% -50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .play::after {
    scale: 0.36;
    translate: -45% -50%;
    border-radius: 0;
    clip-path: polygon(6% 0, 94% 50%, 6% 100%);
    background: #fff;
  }
  .play:hover::before {
    scale: 1.08;
  }
  .play:focus-visible,
  video:focus-visible {
    outline: 3px solid #fff;
    outline-offset: -5px;
    box-shadow: inset 0 0 0 8px #15181c;
  }
  .loading::after {
    content: '';
    position: absolute;
    inset: calc(50% - 1.5rem);
    border: 0.25rem solid #fff6;
    border-block-start-color: #fff;
    border-radius: 50%;
    opacity: 0;
    pointer-events: none;
    /* A wait shorter than 0.4 s is no wait: a sign that flashes makes it feel like one. */
    animation:
      appear 0s 0.4s forwards,
      turn 0.9s linear infinite;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  .message {
    display: grid;
    place-content: safe center;
    justify-items: center;
    gap: 0.75rem;
    padding: 0.75rem;
    overflow: auto;
    text-align: center;
    font-size: clamp(0.875rem, 3.4cqi, 1.125rem);
    background: #0c0e11e0;
  }
  .retry {
    min-block-size: 2.75rem;
    padding-inline: 1.25rem;
    border: 0;
    border-radius: 2rem;
    background: #fff;
    color: #15181c;
    font: inherit;
    font-weight: 650;
    cursor: pointer;
  }
  a {
    color: inherit;
  }
  .message :focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }
  figcaption {
    padding-block-start: var(--news-video-gap, 0.5rem);
    font-size: 0.875em;
    line-height: 1.4;
    color: var(--news-video-caption-color, inherit);
    overflow-wrap: anywhere;
  }
  .caption,
  .credit {
    display: block;
  }
  .credit {
    opacity: 0.75;
  }
  .status {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    .loading::after {
      animation-name: appear;
    }
  }
  @media (forced-colors: active) {
    .badge,
    .overlay {
      background: Canvas;
    }
  }
  @media print {
    .play {
      display: none;
    }
  }
`;
