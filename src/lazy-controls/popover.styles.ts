import { css } from 'lit';

/** The styles that both popovers, menu and help, have in common. */
export const popoverStyles = css`
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
  @media (prefers-contrast: more) {
    .menu,
    .help {
      border-color: #fff;
      background: #000;
    }
  }
`;
