import { html, nothing, type TemplateResult } from 'lit';
import type { Clip } from '../clip/clip.js';
import { interpolate } from '../i18n/interpolate.js';
import type { Messages } from '../i18n/messages.js';
import { playButtonName } from '../i18n/play-button-name.js';
import { figureStyle, frameStyle } from './aspect-ratio.js';
import { type ErrorModel, errorView } from './error-view.js';
import type { FacadeModel } from './facade-model.js';
import { overlayView } from './overlay-view.js';
import { posterView } from './poster-view.js';

/** The data of the element's shadow tree. */
export interface ElementModel {
  readonly clip: Clip;
  readonly messages: Messages;
  /** The poster is shown until the first frame is, and for sound alone. */
  readonly hasPoster: boolean;
  /** The media has no picture: the poster is behind the media element, which shows the captions. */
  readonly isAudioOnly: boolean;
  /** URL of the clip's own page, absolute, for a printed page; empty if there is none. */
  readonly address: string;
  /** Playback was requested, and the first frame is not shown yet. */
  readonly isLoading: boolean;
  /** Undefined while the player, or an error, is shown instead. */
  readonly facade: FacadeModel | undefined;
  readonly error: ErrorModel | undefined;
  /** Announced by screen readers when it changes; undefined before the reader's intent. */
  readonly status: string | undefined;
}

/** The shadow tree: frame, caption and status. The player mounts its `<video>` as the frame's first child. */
export function elementView(model: ElementModel): TemplateResult {
  const { clip, messages, isLoading, isAudioOnly, address, status } = model;
  const credit = clip.credit && interpolate(messages.credit, clip.credit);
  // Screen readers announce changes of a live region that exists already (ARIA 1.2, live regions).
  return html`<figure .style=${figureStyle(clip.aspectRatio)}>
    <div class=${`frame${isLoading ? ' loading' : ''}${isAudioOnly ? ' audio-only' : ''}`} part="frame" .style=${frameStyle(clip.aspectRatio)}>
      ${frameContent(model)}
    </div>
    <figcaption>
      <slot class="caption" part="caption" name="caption">${clip.caption}</slot>
      <slot class="credit" part="credit" name="credit">${credit}</slot>
    </figcaption>
    ${address ? html`<p class="address">${address}</p>` : nothing}
    ${status === undefined ? nothing : html`<div class="status" role="status">${status}</div>`}
  </figure>`;
}

function frameContent({ clip, hasPoster, isLoading, facade, error }: ElementModel): TemplateResult {
  return html`${hasPoster ? posterView(clip) : nothing}
    ${facade ? overlayView(facade) : nothing}
    ${error ? errorView(error) : nothing}
    ${facade && !isLoading ? playButtonView(facade) : nothing}`;
}

/** A button as large as the frame. Its name contains title and duration, its description the captions. */
function playButtonView({ clip, title, messages, captions, onPlay }: FacadeModel): TemplateResult {
  const { durationSeconds, isLive } = clip;
  return html`<button
    class="play"
    part="play-button"
    aria-label=${playButtonName({ title, durationSeconds, isLive }, messages)}
    aria-description=${captions.description || nothing}
    @click=${onPlay}
  ></button>`;
}
