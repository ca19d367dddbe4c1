import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../text/fill.js';
import type { Vocabulary } from './vocabulary.js';

/** The sign of a double tap, on the side that was tapped; it goes by itself. */
export function leapView(seconds: number, words: Vocabulary): TemplateResult | typeof nothing {
  if (seconds === 0) return nothing;
  const text = fill(seconds < 0 ? words.secondsBack : words.secondsForward, Math.abs(seconds));
  return html`<div class="leap ${seconds < 0 ? 'back' : 'forward'}" aria-hidden="true">${text}</div>`;
}
