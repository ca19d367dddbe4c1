import { html, nothing, type TemplateResult } from 'lit/html.js';
import { interpolate } from '../i18n/interpolate.js';
import type { LocalizedMessages } from './localized-messages.js';

/** "10 seconds forward", on the side that was tapped. */
export function seekFeedbackView(
  seconds: number,
  messages: LocalizedMessages,
): TemplateResult | typeof nothing {
  if (seconds === 0) return nothing;
  const text = interpolate(seconds < 0 ? messages.secondsBack : messages.secondsForward, Math.abs(seconds));
  return html`<div class="seek-feedback ${seconds < 0 ? 'back' : 'forward'}" aria-hidden="true">${text}</div>`;
}
