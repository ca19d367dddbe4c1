import { css } from 'lit';

/** The look of what follows a tap. The message is the facade's: the player itself may be what cannot be had. */
export const playerStyles = css`
  video,
  .still {
    object-fit: contain;
    background: #000;
  }
  /* What was seen last is the poster then. */
  .still {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .still:not([hidden]) ~ .poster {
    display: none;
  }
  /* A second press has nothing to do, and must not take the focus from the player. */
  .loading > :not(video) {
    pointer-events: none;
  }
  /* Of the poster, and of the controls. */
  :is(.loading, .waiting)::after {
    content: '';
    position: absolute;
    inset: calc(50% - 1.5rem);
    border: 0.25rem solid #fff6;
    border-block-start-color: #fff;
    border-radius: 50%;
    /* Seen on a white picture as well. */
    box-shadow:
      0 0 0 1px #000a,
      inset 0 0 0 1px #000a;
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
  @media (forced-colors: active) {
    .retry {
      border: 1px solid;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :is(.loading, .waiting)::after {
      animation-name: appear;
    }
  }
`;
