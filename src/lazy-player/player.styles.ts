/** The look of what follows a tap: the player, the wait for it, and the message when it fails. */
export const playerStyles = `
  video {
    object-fit: contain;
    background: #000;
  }
  .loading::after {
    content: '';
    position: absolute;
    inset: calc(50% - 1.5rem);
    border: 0.25rem solid #fff6;
    border-block-start-color: #fff;
    border-radius: 50%;
    opacity: 0;
    pointer-events: none;
    /* A wait shorter than 0.4 s is no wait: a sign that flashes makes it feel like one. */
    animation:
      appear 0s 0.4s forwards,
      turn 0.9s linear infinite;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  .message {
    display: grid;
    place-content: safe center;
    justify-items: center;
    gap: 0.75rem;
    padding: 0.75rem;
    overflow: auto;
    text-align: center;
    font-size: clamp(0.875rem, 3.4cqi, 1.125rem);
    background: #0c0e11e0;
  }
  .retry {
    min-block-size: 2.75rem;
    padding-inline: 1.25rem;
    border: 0;
    border-radius: 2rem;
    background: #fff;
    color: #15181c;
    font: inherit;
    font-weight: 650;
    cursor: pointer;
  }
  .message a {
    color: inherit;
  }
  .message :focus-visible {
    outline: 3px solid;
    outline-offset: 3px;
  }
  .status {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    .loading::after {
      animation-name: appear;
    }
  }
`;
