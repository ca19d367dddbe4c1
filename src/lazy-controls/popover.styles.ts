import { css } from 'lit';

/** The styles that both popovers, menu and help, have in common. */
export const popoverStyles = css`
  .menu,
  .help {
    position: fixed;
    inset: auto;
    margin: 0;
    box-sizing: border-box;
    min-inline-size: calc(13 * var(--_rem));
    max-inline-size: calc(100vw - var(--_rem));
    overflow: auto;
    border: 1px solid #fff4;
    border-radius: calc(0.5 * var(--_rem));
    padding: calc(0.375 * var(--_rem));
    background: #16191d;
    color: #fff;
    font-size: calc(0.875 * var(--_rem));
  }
  @media (prefers-contrast: more) {
    .menu,
    .help {
      border-color: #fff;
      background: #000;
    }
  }
`;
