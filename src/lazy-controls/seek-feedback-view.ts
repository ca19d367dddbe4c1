import { html, nothing, type TemplateResult } from 'lit/html.js';
import { interpolate } from '../i18n/interpolate.js';
import type { ControlsMessageSet } from './controls-messages.js';

/** The sign of a double tap, on the side that was tapped; it goes by itself. */
export function seekFeedbackView(
  seconds: number,
  words: ControlsMessageSet,
): TemplateResult | typeof nothing {
  if (seconds === 0) return nothing;
  const text = interpolate(seconds < 0 ? words.secondsBack : words.secondsForward, Math.abs(seconds));
  return html`<div class="leap ${seconds < 0 ? 'back' : 'forward'}" aria-hidden="true">${text}</div>`;
}
