import { css } from 'lit';

/** The styles of the time slider, with the marks of chapters and the preview, and of the volume slider. */
export const sliderStyles = css`
  .timeline {
    position: relative;
    block-size: calc(1.5 * var(--_rem));
    margin-inline: calc(0.375 * var(--_rem));
  }
  /* The track, in all browsers. At each end it is half a thumb (6 px) shorter than the input. */
  .timeline::before,
  .mark {
    content: '';
    position: absolute;
    pointer-events: none;
    inset: calc(50% - 2px) 6px;
    border-radius: 2px;
    background: linear-gradient(
      to right,
      var(--_progress) calc(var(--_filled) * 100%),
      #fffa calc(var(--_filled) * 100%) calc(var(--_buffered) * 100%),
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
    block-size: calc(1.5 * var(--_rem));
    inline-size: 100%;
  }
  .controls input.time {
    touch-action: pan-y;
  }
  .controls input.volume {
    inline-size: calc(4 * var(--_rem));
  }
  .volume::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: linear-gradient(to right, #fff calc(var(--_filled) * 100%), #fff5 calc(var(--_filled) * 100%));
  }
  .volume::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: linear-gradient(to right, #fff calc(var(--_filled) * 100%), #fff5 calc(var(--_filled) * 100%));
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
    /* Half of the widest preview: a thumbnail with its padding. */
    --_half: calc(5.25 * var(--_rem));
    left: clamp(var(--_half), var(--_at) * 100%, 100% - var(--_half));
    translate: -50%;
    display: grid;
    justify-items: center;
    gap: calc(0.125 * var(--_rem));
    padding: calc(0.25 * var(--_rem));
    border-radius: calc(0.25 * var(--_rem));
    background: #000d;
    text-align: center;
    pointer-events: none;
  }
  .preview > .chapter {
    max-inline-size: calc(10 * var(--_rem));
  }
  .thumbnail {
    max-inline-size: calc(10 * var(--_rem));
  }
  @media (hover: none) {
    .controls input.volume {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .timeline {
      block-size: calc(2.75 * var(--_rem));
    }
    .controls input[type='range'] {
      block-size: calc(2.75 * var(--_rem));
    }
    .controls input::-webkit-slider-thumb {
      inline-size: 18px;
      block-size: 18px;
    }
  }
  @media (forced-colors: active) {
    .timeline::before,
    .mark,
    .controls input {
      forced-color-adjust: none;
    }
    .timeline::before {
      background: linear-gradient(
        to right,
        Highlight calc(var(--_filled) * 100%),
        CanvasText calc(var(--_filled) * 100%) calc(var(--_buffered) * 100%),
        GrayText calc(var(--_buffered) * 100%)
      );
    }
    .volume::-webkit-slider-runnable-track {
      background: linear-gradient(to right, Highlight calc(var(--_filled) * 100%), GrayText calc(var(--_filled) * 100%));
    }
    .volume::-moz-range-track {
      background: linear-gradient(to right, Highlight calc(var(--_filled) * 100%), GrayText calc(var(--_filled) * 100%));
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
  }
`;
