import { css } from 'lit';

/** The styles of the overlays on the video: the end screen, and the feedback on a double tap. */
export const overlaysStyles = css`
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
  /* "Close" of the help has the same styles. */
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
  @media (forced-colors: active) {
    .end {
      background: Canvas;
      color: CanvasText;
    }
    .controls :is(.close, .replay) {
      border: 1px solid;
    }
  }
`;
