import { css } from 'lit';

/** The styles of the frame after a tap. Those of the error are in the facade: the player may fail to load. */
export const playerStyles = css`
  video,
  .snapshot {
    object-fit: contain;
    background: #000;
  }
  .audio-only {
    isolation: isolate;
  }
  .audio-only > .poster {
    z-index: -1;
  }
  .audio-only > video {
    background: none;
  }
  /* The last frame of a parked clip hides the poster. */
  .snapshot {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .snapshot:not([hidden]) ~ .poster {
    display: none;
  }
  /* A second press does nothing, and must not take the focus from the player. */
  .loading > :not(video) {
    pointer-events: none;
  }
  /* The spinner of the poster, and of the controls. */
  :is(.loading, .waiting)::after {
    content: '';
    position: absolute;
    inset: calc(50% - 1.5rem);
    border: 0.25rem solid #fff6;
    border-block-start-color: #fff;
    border-radius: 50%;
    /* Visible on a white frame, too. */
    box-shadow:
      0 0 0 1px #000a,
      inset 0 0 0 1px #000a;
    opacity: 0;
    pointer-events: none;
    /* A spinner that flashes makes a short wait feel longer. */
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
    min-block-size: max(2.75rem, 44px);
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
