import { html, nothing, type TemplateResult } from 'lit';
import { toIsoDuration } from '../clip/duration.js';
import { formatBadge } from '../i18n/clock-time.js';
import type { FacadeModel } from './facade-model.js';

/** The headline and the badges on the poster. The play button's name says the same to assistive technology. */
export function overlayView(model: FacadeModel): TemplateResult {
  const { clip, captions, messages } = model;
  return html`<div class="overlay">
    <slot class="headline" part="headline" name="headline" aria-hidden="true">${clip.headline}</slot>
    ${
      captions.badge
        ? html`<span class="badge cc" part="cc" aria-hidden="true">${captions.badge}</span>`
        : nothing
    }
    ${
      clip.isLive
        ? html`<span class="badge live" part="badge live" aria-hidden="true">${messages.live}</span>`
        : timeBadgeView(model)
    }
  </div>`;
}

/** The clip's duration; before it, where playing will begin, once a link or a script has said so. */
function timeBadgeView({ clip, positionSeconds }: FacadeModel): TemplateResult | typeof nothing {
  const { durationSeconds } = clip;
  const times = [positionSeconds, durationSeconds].flatMap((seconds) => seconds || []);
  if (times.length === 0) return nothing;
  const datetime = toIsoDuration(durationSeconds ?? positionSeconds);
  return html`<time class="badge" part="badge" aria-hidden="true" datetime=${datetime}
    >${times.map(formatBadge).join(' / ')}</time
  >`;
}
