import { css } from 'lit';

/** The styles of the menu and its items. `popover.styles.ts` has those that menu and help share. */
export const menuStyles = css`
  .menu {
    --_row: calc(2.25 * var(--_rem));
    /* No padding at the ends, where a row would show that is scrolled out of view. */
    --_end: calc(0.375 * var(--_rem));
    --_ends: calc(2 * var(--_end));
    padding-block: 0;
    border: solid #16191d;
    border-width: var(--_end) 0;
    box-shadow: 0 0 0 1px #fff4;
    inline-size: auto;
    /* Whole rows, so that none is cut; at least one. */
    max-block-size: calc(
      max(round(down, var(--_available) - var(--_ends), var(--_row)), var(--_row)) + var(--_ends)
    );
    scroll-snap-type: block mandatory;
  }
  .controls .item {
    display: flex;
    align-items: center;
    gap: calc(0.5 * var(--_rem));
    inline-size: 100%;
    min-block-size: var(--_row);
    scroll-snap-align: start;
    padding-inline: calc(0.5 * var(--_rem));
    border-radius: calc(0.25 * var(--_rem));
    text-align: start;
  }
  /* The item under the pointer gets the focus. */
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
    max-inline-size: calc(12 * var(--_rem));
  }
  .item > .check {
    inline-size: calc(1.5 * var(--_rem));
    block-size: calc(1.5 * var(--_rem));
  }
  .item > .icon {
    flex: none;
    inline-size: calc(1.125 * var(--_rem));
  }
  .item.back {
    border-block-end: 1px solid #fff3;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .item.narrow-only {
    display: none;
  }
  @container (inline-size < 360px) {
    .item.narrow-only {
      display: flex;
    }
  }
  @media (pointer: coarse) {
    .menu {
      --_row: calc(2.75 * var(--_rem));
    }
  }
  @media (forced-colors: active) {
    .menu {
      border-color: Canvas;
      outline: 1px solid;
    }
    .item:focus {
      outline: 2px solid Highlight;
    }
  }
  @media (prefers-contrast: more) {
    .menu {
      border-color: #000;
      box-shadow: 0 0 0 1px #fff;
    }
    .item > .value {
      opacity: 1;
    }
  }
`;
