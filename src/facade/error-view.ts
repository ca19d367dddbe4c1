import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemKind } from '../clip/problem.js';
import type { Messages } from '../i18n/messages.js';

/** What the error message is rendered from. */
export interface ErrorModel {
  readonly kind: ProblemKind;
  /** The clip's own page; empty when there is none. */
  readonly href: string;
  readonly messages: Messages;
  readonly onRetry: (event: Event) => void;
}

/** What went wrong, in the reader's language. */
export function problemMessage(kind: ProblemKind, messages: Messages): string | undefined {
  return kind === 'not-found' ? messages.notFound : messages[kind];
}

/** The error on the poster: what went wrong, a button to try again, and a link to the clip's own page. */
export function errorView({ kind, href, messages, onRetry }: ErrorModel): TemplateResult {
  return html`<div class="message" part="message">
    <p>${problemMessage(kind, messages)}</p>
    <button class="retry" @click=${onRetry}>${messages.retry}</button>
    ${href ? html`<a href=${href}>${messages.watchElsewhere}</a>` : nothing}
  </div>`;
}
