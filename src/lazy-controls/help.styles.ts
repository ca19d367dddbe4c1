import { css } from 'lit';

/** The styles of the help. `popover.styles.ts` has those that menu and help share. */
export const helpStyles = css`
  .help {
    inset: 0;
    margin: auto;
    block-size: fit-content;
    max-block-size: calc(100vh - var(--_rem));
    padding: var(--_rem);
  }
  .help .title {
    margin: 0 0 calc(0.5 * var(--_rem));
    font-weight: 650;
  }
  .help dl {
    margin: 0 0 calc(0.75 * var(--_rem));
  }
  .help dl > div {
    display: flex;
    gap: var(--_rem);
    padding-block: calc(0.1875 * var(--_rem));
  }
  .help dt {
    inline-size: calc(6.5 * var(--_rem));
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
`;
