import { css } from 'lit';
import { CAPTION_SIZE } from './caption-clearance.js';

/** The look of the controls. The box is a size container: what is narrow is decided by it, not by the page. */
export const controlsStyles = css`
  .controls {
    --_bar-color: var(--news-video-controls-color, #fff);
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    justify-content: end;
    color: var(--_bar-color);
    font-size: 0.875rem;
    line-height: 1.3;
    -webkit-tap-highlight-color: transparent;
  }
  /* Browsers set captions in a twentieth of the picture's height: 8 px in a phone's column. The reader's own settings go before. */
  video::cue {
    font-size: max(${CAPTION_SIZE.leastRem}rem, ${CAPTION_SIZE.ofWidth * 100}cqi);
  }
  .surface {
    position: absolute;
    inset: 0;
    touch-action: manipulation;
  }
  .foot {
    position: relative;
    padding: 1.5rem 0.375rem 0.125rem;
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
  .bar {
    display: flex;
    align-items: center;
  }
  .space {
    flex: 1;
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
  .button {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
  }
  .icon {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon:is(.is-play, .is-pause) {
    fill: currentColor;
  }
  /* Signs of direction follow the writing, signs of the transport do not. */
  .icon:is(.is-back, .is-onward):dir(rtl) {
    scale: -1 1;
  }
  .button.is-captions.on {
    box-shadow: inset 0 -3px var(--_accent);
  }
  .controls :is(button, a, input):focus-visible {
    outline: 2px solid #fff;
    outline-offset: -2px;
    box-shadow: 0 0 0 2px #000;
    border-radius: 0.25rem;
  }
  .sound {
    display: flex;
    align-items: center;
  }
  /* One line: the whole length, where it finds no room beside the position, goes to a second that is not seen. */
  .bar > .clock {
    display: flex;
    flex-wrap: wrap;
    block-size: 1.3em;
    overflow: hidden;
    padding-inline: 0.375rem;
  }
  .bar:dir(rtl) > .clock {
    justify-content: end;
  }
  .clock {
    font-variant-numeric: tabular-nums;
    white-space: pre;
  }
  .whole {
    opacity: 0.8;
  }
  .bar > .chapter {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    opacity: 0.8;
  }
  .bar > .badge {
    font-weight: 600;
  }
  .bar > .text {
    padding-inline: 0.5rem;
    min-block-size: 1.5rem;
  }
  .timeline {
    position: relative;
    block-size: 1.5rem;
    margin-inline: 0.375rem;
  }
  /* One box for the track and what is filled of it; the thumb's middle is at its ends half a thumb inside. */
  .timeline::before,
  .mark {
    content: '';
    position: absolute;
    pointer-events: none;
    inset: calc(50% - 2px) 6px;
    border-radius: 2px;
    background: linear-gradient(
      to right,
      var(--_accent) calc(var(--_played) * 100%),
      #fffa calc(var(--_played) * 100%) calc(var(--_buffered) * 100%),
      #fff5 calc(var(--_buffered) * 100%)
    );
  }
  .mark {
    inset: calc(50% - 4px) auto calc(50% - 4px) calc(6px + var(--_at) * (100% - 12px) - 1px);
    inline-size: 2px;
    background: #fff;
  }
  .controls input[type='range'] {
    appearance: none;
    position: relative;
    block-size: 1.5rem;
    inline-size: 100%;
  }
  .controls input.time {
    touch-action: pan-y;
  }
  .controls input.volume {
    inline-size: 4rem;
  }
  .volume::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: linear-gradient(to right, #fff calc(var(--_played) * 100%), #fff5 calc(var(--_played) * 100%));
  }
  .volume::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: linear-gradient(to right, #fff calc(var(--_played) * 100%), #fff5 calc(var(--_played) * 100%));
  }
  .time::-webkit-slider-runnable-track {
    background: none;
  }
  .time::-moz-range-track {
    background: none;
  }
  .controls input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 12px;
    block-size: 12px;
    border: 0;
    border-radius: 50%;
    background: #fff;
  }
  .controls input::-moz-range-thumb {
    inline-size: 12px;
    block-size: 12px;
    border: 0;
    border-radius: 50%;
    background: #fff;
  }
  .volume::-webkit-slider-thumb {
    margin-block-start: -4px;
  }
  .preview {
    position: absolute;
    inset-block-end: 100%;
    left: clamp(4rem, var(--_at) * 100%, 100% - 4rem);
    translate: -50%;
    display: grid;
    justify-items: center;
    gap: 0.125rem;
    padding: 0.25rem;
    border-radius: 0.25rem;
    background: #000d;
    text-align: center;
    pointer-events: none;
  }
  .preview > .chapter {
    max-inline-size: 10rem;
  }
  .thumbnail {
    max-inline-size: 10rem;
  }
  .menu,
  .help {
    position: fixed;
    inset: auto;
    margin: 0;
    box-sizing: border-box;
    min-inline-size: 13rem;
    max-inline-size: calc(100vw - 1rem);
    overflow: auto;
    border: 1px solid #fff4;
    border-radius: 0.5rem;
    padding: 0.375rem;
    background: #16191d;
    color: #fff;
    font-size: 0.875rem;
  }
  .help {
    inset: 0;
    margin: auto;
    block-size: fit-content;
    max-block-size: calc(100vh - 1rem);
    padding: 1rem;
  }
  .help .title {
    margin: 0 0 0.5rem;
    font-weight: 650;
  }
  .help dl {
    margin: 0 0 0.75rem;
  }
  .help dl > div {
    display: flex;
    gap: 1rem;
    padding-block: 0.1875rem;
  }
  .help dt {
    inline-size: 6.5rem;
    flex: none;
  }
  .help dd {
    margin: 0;
  }
  .help kbd {
    padding: 0 0.375em;
    border: 1px solid #fff6;
    border-radius: 0.25em;
    font: inherit;
  }
  .controls .close,
  .controls .replay {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding-inline: 1.25rem;
    border-radius: 2rem;
    background: #fff;
    color: #15181c;
    font-weight: 650;
  }
  .controls .item {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding-inline: 0.5rem;
    border-radius: 0.25rem;
    text-align: start;
  }
  .item:hover,
  .item:focus {
    background: #fff2;
  }
  .item:disabled {
    opacity: 0.7;
    cursor: default;
  }
  .item > .label {
    flex: 1;
  }
  .item > .value {
    opacity: 0.75;
    max-inline-size: 12rem;
  }
  .item > .check {
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }
  .item > .icon {
    flex: none;
    inline-size: 1.125rem;
  }
  .item.back {
    border-block-end: 1px solid #fff3;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .end {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75rem;
    padding: 1rem 1rem 4rem;
    text-align: center;
    background: #000a;
    pointer-events: none;
  }
  .end > * {
    pointer-events: auto;
  }
  .end > a {
    color: inherit;
  }
  .leap {
    position: absolute;
    inset-block: 0;
    inline-size: 33%;
    display: grid;
    place-content: center;
    text-align: center;
    background: #000a;
    pointer-events: none;
  }
  .leap.back {
    left: 0;
  }
  .leap.forward {
    right: 0;
  }
  .item.narrow {
    display: none;
  }
  @container (inline-size < 30rem) {
    .bar > .chapter {
      display: none;
    }
  }
  @container (inline-size < 360px) {
    .controls .wide {
      display: none;
    }
    .item.narrow {
      display: flex;
    }
  }
  @media (hover: none) {
    .controls input.volume {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .button {
      inline-size: 2.75rem;
      block-size: 2.75rem;
    }
    .controls .item,
    .bar > .text {
      min-block-size: 2.75rem;
    }
    .timeline {
      block-size: 2.75rem;
    }
    .controls input[type='range'] {
      block-size: 2.75rem;
    }
    .controls input::-webkit-slider-thumb {
      inline-size: 18px;
      block-size: 18px;
    }
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
    .foot,
    .end {
      background: Canvas;
      color: CanvasText;
    }
    .timeline::before,
    .mark,
    .controls input {
      forced-color-adjust: none;
    }
    .timeline::before {
      background: linear-gradient(
        to right,
        Highlight calc(var(--_played) * 100%),
        CanvasText calc(var(--_played) * 100%) calc(var(--_buffered) * 100%),
        GrayText calc(var(--_buffered) * 100%)
      );
    }
    .volume::-webkit-slider-runnable-track {
      background: linear-gradient(to right, Highlight calc(var(--_played) * 100%), GrayText calc(var(--_played) * 100%));
    }
    .volume::-moz-range-track {
      background: linear-gradient(to right, Highlight calc(var(--_played) * 100%), GrayText calc(var(--_played) * 100%));
    }
    .mark {
      background: CanvasText;
    }
    .controls input::-webkit-slider-thumb {
      background: ButtonText;
    }
    .controls input::-moz-range-thumb {
      background: ButtonText;
    }
    .controls :is(.close, .replay) {
      border: 1px solid;
    }
    .controls :is(button, a, input):focus-visible {
      outline-color: Highlight;
    }
    .button.is-captions.on {
      border-block-end: 3px solid Highlight;
    }
    .item:focus {
      outline: 2px solid Highlight;
    }
  }
  @media (prefers-contrast: more) {
    .foot {
      background: #000;
    }
    .menu,
    .help {
      border-color: #fff;
      background: #000;
    }
    .whole,
    .bar > .chapter,
    .item > .value {
      opacity: 1;
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
