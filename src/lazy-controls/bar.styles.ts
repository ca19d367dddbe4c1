import { css } from 'lit';

/**
 * The styles of the row of buttons. The frame is a size container: its width decides what is shown, not the
 * page's.
 */
export const barStyles = css`
  .bar {
    display: flex;
    align-items: center;
  }
  .spacer {
    flex: 1;
  }
  .button {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: calc(2.25 * var(--_rem));
    block-size: calc(2.25 * var(--_rem));
  }
  .controls .button {
    border-radius: calc(0.25 * var(--_rem));
  }
  @media (hover: hover) {
    .controls .button:hover {
      background-color: #fff3;
    }
  }
  .controls .button:active {
    background-color: #fff5;
  }
  /* Captions that are on have a line below their icon. */
  .controls .button.is-captions.on {
    background-image: linear-gradient(var(--_progress), var(--_progress));
    background-position: center calc(50% + 0.875 * var(--_rem));
    background-size: calc(1.25 * var(--_rem)) 3px;
    background-repeat: no-repeat;
  }
  .sound {
    display: flex;
    align-items: center;
  }
  /* One line. If the duration does not fit, it wraps to a second line, which is cut off. */
  .bar > .clock {
    display: flex;
    flex-wrap: wrap;
    block-size: 1.3em;
    overflow: hidden;
    padding-inline: calc(0.375 * var(--_rem));
  }
  .bar:dir(rtl) > .clock {
    justify-content: end;
  }
  .clock {
    font-variant-numeric: tabular-nums;
    white-space: pre;
  }
  .duration {
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
  .bar > .go-live {
    padding-inline: calc(0.5 * var(--_rem));
    min-block-size: calc(1.5 * var(--_rem));
  }
  @container (inline-size < 30rem) {
    .bar > .chapter {
      display: none;
    }
  }
  @container (inline-size < 360px) {
    .controls .wide-only {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .button {
      inline-size: calc(2.75 * var(--_rem));
      block-size: calc(2.75 * var(--_rem));
    }
    .bar > .go-live {
      min-block-size: calc(2.75 * var(--_rem));
    }
  }
  @media (forced-colors: active) {
    .controls .button.is-captions.on {
      border-block-end: 3px solid Highlight;
    }
  }
  @media (prefers-contrast: more) {
    .duration,
    .bar > .chapter {
      opacity: 1;
    }
  }
`;
