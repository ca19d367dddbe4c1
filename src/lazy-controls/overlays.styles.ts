import { css } from 'lit';

/** The styles of the overlays on the video: the end screen, the feedback on a double tap, and the offer of sound. */
export const overlaysStyles = css`
  .end {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(0.75 * var(--_rem));
    padding: var(--_rem) var(--_rem) calc(4 * var(--_rem));
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
  /* "Close" of the help has the same styles. */
  .controls .close,
  .controls .replay {
    display: flex;
    align-items: center;
    gap: calc(0.5 * var(--_rem));
    min-block-size: calc(2.75 * var(--_rem));
    padding-inline: calc(1.25 * var(--_rem));
    border-radius: calc(2 * var(--_rem));
    background: #fff;
    color: #15181c;
    font-weight: 650;
  }
  .seek-feedback {
    position: absolute;
    inset-block: 0;
    inline-size: 33%;
    display: grid;
    place-content: center;
    text-align: center;
    background: #000a;
    pointer-events: none;
  }
  .seek-feedback.back {
    left: 0;
  }
  .seek-feedback.forward {
    right: 0;
  }
  .sound-offer {
    position: absolute;
    inset-block-start: calc(0.5 * var(--_rem));
    inset-inline-start: calc(0.5 * var(--_rem));
    display: flex;
    border-radius: calc(0.25 * var(--_rem));
    background: #000c;
  }
  .controls .tap-for-sound {
    display: flex;
    align-items: center;
    gap: calc(0.5 * var(--_rem));
    padding-inline: calc(0.25 * var(--_rem)) calc(0.75 * var(--_rem));
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .sound-offer {
      background: Canvas;
      color: CanvasText;
    }
    .end {
      background: Canvas;
      color: CanvasText;
    }
    .controls :is(.close, .replay) {
      border: 1px solid;
    }
  }
`;
