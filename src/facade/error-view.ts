import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemKind } from '../clip/problem.js';
import type { Messages } from '../i18n/messages.js';

/** The data of the error message. */
export interface ErrorModel {
  readonly kind: ProblemKind;
  /** URL of the clip's own page; empty if there is none. */
  readonly href: string;
  readonly messages: Messages;
  readonly onRetry: (event: Event) => void;
}

/** The message for a problem; undefined for a message of the player while the player is not loaded. */
export function problemMessage(kind: ProblemKind, messages: Messages): string | undefined {
  return kind === 'not-found' ? messages.notFound : messages[kind];
}

/** The error on the poster: a message, the button Retry, and a link to the clip's own page. */
export function errorView({ kind, href, messages, onRetry }: ErrorModel): TemplateResult {
  return html`<div class="message" part="message">
    <p>${problemMessage(kind, messages)}</p>
    <button class="retry" @click=${onRetry}>${messages.retry}</button>
    ${href ? html`<a href=${href}>${messages.watchElsewhere}</a>` : nothing}
  </div>`;
}
