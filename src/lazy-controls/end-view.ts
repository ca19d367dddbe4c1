import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ControlsMessageSet } from './controls-messages.js';
import { icon } from './icons.js';

/** What stands over the last picture once the clip has ended. */
export function endView(words: ControlsMessageSet, href: string, onReplay: () => void): TemplateResult {
  return html`<div class="end">
    <button class="replay" @click=${onReplay}>${icon('replay')}${words.replay}</button>
    ${href ? html`<a href=${href}>${words.watchElsewhere}</a>` : nothing}
  </div>`;
}
