import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Clip } from '../clip/clip.js';
import type { ProblemKind } from '../clip/problem.js';
import type { Words } from '../text/catalogue.js';
import { imageView } from './poster.js';

/** What went wrong, in the reader's words. */
export function problemText(kind: ProblemKind, words: Words): string | undefined {
  return kind === 'not-found' ? words.notFound : words[kind];
}

/** An error on the poster: what went wrong, a way to try again, and the clip's own page where there is one. */
export function messageView(
  kind: ProblemKind,
  clip: Clip,
  words: Words,
  onRetry: (event: Event) => void,
): TemplateResult {
  const { href } = clip;
  const link = href ? html`<a href=${href}>${words.watchElsewhere}</a>` : nothing;
  return html`<slot class="poster" name="poster">${imageView(clip)}</slot>
    <div class="message" part="message">
      <p>${problemText(kind, words)}</p>
      <button class="retry" @click=${onRetry}>${words.retry}</button>
      ${link}
    </div>`;
}
