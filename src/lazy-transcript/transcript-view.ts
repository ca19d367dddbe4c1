import { html, nothing, type TemplateResult } from 'lit';
import type { Cue } from '../clip/cue.js';
import type { Paragraph } from '../clip/paragraphs.js';
import { formatBadge } from '../i18n/clock-time.js';
import { icon } from './icons.js';
import type { LoadedTranscript } from './transcript-loader.js';
import type { TranscriptSearch } from './transcript-search.js';

/** A space as an expression, because minifiers may remove one at the end of a template. */
const SPACE = ' ';

/**
 * The text of a transcript, without what changes while it is shown. A server writes the same
 * (src/server/render-transcript.ts). There is no white space between the tags: search, copy and print would show it.
 */
export function paragraphsView({ paragraphs, language }: LoadedTranscript): readonly unknown[] {
  return paragraphs.map(({ title, voice, startSeconds, lines }) => {
    const chapter = html`<p class="chapter" dir="auto" lang=${language}><strong>${title}</strong></p>`;
    const content = [
      html`<a class="time" dir="ltr">${formatBadge(startSeconds)}</a>`,
      SPACE,
      voice ? html`<b class="voice">${voice}:</b>${SPACE}` : nothing,
      lines.map(({ text }) => html`<span class="line" tabindex="-1" .textContent=${text}></span>${SPACE}`),
    ];
    return [title ? chapter : nothing, html`<p dir="auto" lang=${language}>${content}</p>`];
  });
}

/** Copies the link to a paragraph, and shows for a moment that it was copied. */
export function copyButton(
  { startSeconds }: Paragraph,
  { copyLinkToLine, linkCopied }: LoadedTranscript['messages'],
  isCopied: boolean,
  onCopy: () => void,
): TemplateResult {
  const label = isCopied ? linkCopied : `${copyLinkToLine}: ${formatBadge(startSeconds)}`;
  return html`<button
    type="button"
    class=${isCopied ? 'copy copied' : 'copy'}
    aria-label=${label}
    title=${label}
    @click=${onCopy}
  >${icon(isCopied ? 'copied' : 'link')}</button>`;
}

/** The text of a line, in which the matches of the search are marked. */
export function markedText(cue: Cue, { matches, shown }: TranscriptSearch): readonly (string | Element)[] {
  const { text } = cue;
  const cueMatches = matches.get(cue) ?? [];
  const marked = cueMatches.flatMap((match, index) => {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(match.from, match.to);
    if (match === shown) mark.setAttribute('aria-current', 'true');
    return [text.slice(cueMatches[index - 1]?.to ?? 0, match.from), mark];
  });
  return [...marked, text.slice(cueMatches.at(-1)?.to ?? 0)];
}
