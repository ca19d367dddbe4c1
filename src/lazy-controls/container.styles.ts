import { css } from 'lit';

/**
 * The styles of the container of the controls, of the focus ring, of icons, and of the frame in full screen.
 */
export const containerStyles = css`
  .controls {
    /* Pages with html { font-size: 62.5% } have a small rem. Readers who set a larger one get it. */
    --_rem: max(1rem, 16px);
    /* A dark accent color is made lighter: it is shown on black. */
    --_progress: var(--news-video-progress, oklch(from var(--_accent) max(l, 0.62) c h));
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    justify-content: end;
    color: var(--news-video-controls-color, #fff);
    font-size: calc(0.875 * var(--_rem));
    line-height: 1.3;
    -webkit-tap-highlight-color: transparent;
  }
  .gestures {
    position: absolute;
    inset: 0;
    touch-action: manipulation;
  }
  .foot {
    position: relative;
    padding: calc(1.5 * var(--_rem)) calc(0.375 * var(--_rem)) calc(0.125 * var(--_rem));
    background: var(--news-video-controls-background, linear-gradient(#0000, #000a 45%, #000d));
    transition: opacity 0.15s;
  }
  .controls.idle {
    cursor: none;
  }
  .controls.idle > .foot {
    opacity: 0;
    pointer-events: none;
  }
  .controls button,
  .controls input {
    margin: 0;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  .controls :is(button, a, input):focus-visible {
    outline: 2px solid #fff;
    outline-offset: -2px;
    box-shadow: 0 0 0 2px #000;
    border-radius: calc(0.25 * var(--_rem));
  }
  .icon {
    inline-size: calc(1.5 * var(--_rem));
    block-size: calc(1.5 * var(--_rem));
    fill: none;
    stroke: currentColor;
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon:is(.is-play, .is-pause) {
    fill: currentColor;
  }
  /* Arrows for navigation are mirrored from right to left. "Play" is not: time runs from left to right. */
  .icon:is(.is-back, .is-submenu):dir(rtl) {
    scale: -1 1;
  }
  .frame:fullscreen {
    inline-size: 100% !important;
    block-size: 100% !important;
    max-inline-size: none !important;
    aspect-ratio: auto !important;
    border-radius: 0;
    background: #000;
  }
  @media (forced-colors: active) {
    .foot {
      background: Canvas;
      color: CanvasText;
    }
    .controls :is(button, a, input):focus-visible {
      outline-color: Highlight;
    }
  }
  @media (prefers-contrast: more) {
    .foot {
      background: #000;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .foot {
      transition: none;
    }
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
