import { css } from 'lit';

/** The styles of the menu and its items. `popover.styles.ts` has those that menu and help share. */
export const menuStyles = css`
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
  .item.narrow-only {
    display: none;
  }
  @container (inline-size < 360px) {
    .item.narrow-only {
      display: flex;
    }
  }
  @media (pointer: coarse) {
    .controls .item {
      min-block-size: 2.75rem;
    }
  }
  @media (forced-colors: active) {
    .item:focus {
      outline: 2px solid Highlight;
    }
  }
  @media (prefers-contrast: more) {
    .item > .value {
      opacity: 1;
    }
  }
`;
