import { html, nothing, type TemplateResult } from 'lit';
import { toIsoDuration } from '../clip/duration.js';
import { formatBadge } from '../i18n/clock-time.js';
import type { FacadeModel } from './facade-model.js';

/** The headline and the badges on the poster. Assistive technology gets them as the play button's name. */
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

/** The badge with the clip's duration. After a link or a script has set a position: "00:30 / 02:45". */
function timeBadgeView({ clip, positionSeconds }: FacadeModel): TemplateResult | typeof nothing {
  const { durationSeconds } = clip;
  const times = [positionSeconds, durationSeconds].flatMap((seconds) => seconds || []);
  if (times.length === 0) return nothing;
  const datetime = toIsoDuration(durationSeconds ?? positionSeconds);
  return html`<time class="badge" part="badge" dir="ltr" aria-hidden="true" datetime=${datetime}
    >${times.map(formatBadge).join(' / ')}</time
  >`;
}
