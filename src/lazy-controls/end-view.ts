import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from './icons.js';
import type { LocalizedMessages } from './localized-messages.js';

/**
 * The end screen, over the last video frame: "Replay", and a link to the clip's own page.
 *
 * @param href empty: no link
 */
export function endView(messages: LocalizedMessages, href: string, onReplay: () => void): TemplateResult {
  return html`<div class="end">
    <button class="replay" @click=${onReplay}>${icon('replay')}${messages.replay}</button>
    ${href ? html`<a href=${href}>${messages.watchElsewhere}</a>` : nothing}
  </div>`;
}
