import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from './icons.js';
import type { Vocabulary } from './vocabulary.js';

/** What stands over the last picture once the clip has ended. */
export function endView(words: Vocabulary, href: string, onReplay: () => void): TemplateResult {
  return html`<div class="end">
    <button class="replay" @click=${onReplay}>${icon('replay')}${words.replay}</button>
    ${href ? html`<a href=${href}>${words.watchElsewhere}</a>` : nothing}
  </div>`;
}
