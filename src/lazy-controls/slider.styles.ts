import { css } from 'lit';

/** The styles of the time slider, with the marks of chapters and the preview, and of the volume slider. */
export const sliderStyles = css`
  .timeline {
    position: relative;
    block-size: 1.5rem;
    margin-inline: 0.375rem;
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
      var(--_accent) calc(var(--_filled) * 100%),
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
  @media (hover: none) {
    .controls input.volume {
      display: none;
    }
  }
  @media (pointer: coarse) {
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
