import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ProblemKind } from '../clip/problem.js';
import type { Words } from '../text/catalogue.js';

/** What went wrong, in the reader's words. */
export function problemText(kind: ProblemKind, words: Words): string | undefined {
  return kind === 'not-found' ? words.notFound : words[kind];
}

/** An error on the box: what went wrong, a way to try again, and the clip's own page where there is one. */
export function messageView(
  kind: ProblemKind,
  href: string,
  words: Words,
  onRetry: (event: Event) => void,
): TemplateResult {
  return html`<div class="message" part="message">
    <p>${problemText(kind, words)}</p>
    <button class="retry" type="button" @click=${onRetry}>${words.retry}</button>
    ${href ? html`<a href=${href}>${words.watchElsewhere}</a>` : nothing}
  </div>`;
}
