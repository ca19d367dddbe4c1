import { css } from 'lit';

/** The styles of the help. `popover.styles.ts` has those that menu and help share. */
export const helpStyles = css`
  .help {
    inset: 0;
    margin: auto;
    block-size: fit-content;
    max-block-size: calc(100vh - 1rem);
    padding: 1rem;
  }
  .help .title {
    margin: 0 0 0.5rem;
    font-weight: 650;
  }
  .help dl {
    margin: 0 0 0.75rem;
  }
  .help dl > div {
    display: flex;
    gap: 1rem;
    padding-block: 0.1875rem;
  }
  .help dt {
    inline-size: 6.5rem;
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
