import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Cue } from '../clip/cue.js';
import type { Paragraph } from '../clip/paragraphs.js';
import { formatBadge } from '../i18n/clock-time.js';
import { interpolate } from '../i18n/interpolate.js';
import { icon } from './icons.js';
import { linkTo } from './link-copier.js';
import { type ToolsActions, type ToolsModel, toolsView } from './tools-view.js';
import type { LoadedTranscript } from './transcript-loader.js';
import type { TranscriptSearch } from './transcript-search.js';

/** The data of the transcript. */
export interface TranscriptModel extends ToolsModel {
  /** The cue of the line that is spoken. */
  readonly currentCue: Cue | undefined;
  readonly isOpen: boolean;
  /** The paragraph whose link was copied a moment ago. */
  readonly copied: Paragraph | undefined;
  /** Text for screen readers. */
  readonly status: string;
}

/** The listeners for the reader's actions. */
export interface TranscriptActions extends ToolsActions {
  readonly onToggle: (event: Event) => void;
  readonly onCopy: (paragraph: Paragraph) => void;
  readonly onLinesClick: (event: Event) => void;
  readonly onLinesKeydown: (event: KeyboardEvent) => void;
}

/** A space as an expression, because minifiers may remove one at the end of a template. */
const SPACE = ' ';

/**
 * The transcript. There is no white space between the tags of these templates: search, copy and print would
 * show it.
 *
 * The browser's page translation replaces text nodes, but Lit continues to update the nodes that it has
 * created. So texts that change are bound as `textContent`, and lines are created again (`keyed`) for other
 * cues and matches.
 */
export function transcriptView(model: TranscriptModel, actions: TranscriptActions): TemplateResult {
  const { transcript, isOpen, status } = model;
  const summary = html`<summary .textContent=${transcript.messages.transcript}></summary>`;
  const tools = toolsView(model, actions);
  const lines = keyed(transcript.cues, linesView(model, actions));
  const statusLine = html`<p class="status" role="status" .textContent=${status}></p>`;
  const content = [summary, tools, lines, statusLine];
  return html`<details ?open=${isOpen} @toggle=${actions.onToggle}>${content}</details>`;
}

function linesView(model: TranscriptModel, actions: TranscriptActions): TemplateResult {
  const { messages, paragraphs } = model.transcript;
  return html`<div
    class="lines"
    tabindex="0"
    role="group"
    aria-label=${messages.transcript}
    @click=${actions.onLinesClick}
    @keydown=${actions.onLinesKeydown}
  >${paragraphs.map((paragraph) => paragraphView(paragraph, model, actions))}</div>`;
}

function paragraphView(
  paragraph: Paragraph,
  model: TranscriptModel,
  actions: TranscriptActions,
): readonly unknown[] {
  const { title, voice, lines } = paragraph;
  const { language } = model.transcript;
  const chapter = html`<p class="chapter" dir="auto" lang=${language}><strong>${title}</strong></p>`;
  const content = [
    timeLink(paragraph, model.transcript),
    SPACE,
    voice ? html`<b class="voice">${voice}:</b>${SPACE}` : nothing,
    lines.map((cue) => lineView(cue, model)),
    // Browsers have a clipboard in secure contexts only.
    navigator.clipboard ? copyButton(paragraph, model, actions) : nothing,
  ];
  return [title ? chapter : nothing, html`<p dir="auto" lang=${language}>${content}</p>`];
}

/** Copies the link to a paragraph, and shows for a moment that it was copied. */
function copyButton(
  paragraph: Paragraph,
  { transcript, copied }: TranscriptModel,
  { onCopy }: TranscriptActions,
): TemplateResult {
  const { copyLinkToLine, linkCopied } = transcript.messages;
  const isCopied = paragraph === copied;
  const label = isCopied ? linkCopied : `${copyLinkToLine}: ${formatBadge(paragraph.startSeconds)}`;
  return html`<button
    type="button"
    class=${isCopied ? 'copy copied' : 'copy'}
    aria-label=${label}
    title=${label}
    @click=${() => onCopy(paragraph)}
  >${icon(isCopied ? 'copied' : 'link')}</button>`;
}

function timeLink(paragraph: Paragraph, { clip, messages }: LoadedTranscript): TemplateResult {
  const time = formatBadge(paragraph.startSeconds);
  const label = interpolate(messages.playFrom, time);
  return html`<a class="time" dir="ltr" href=${linkTo(clip.id, paragraph)} aria-label=${label}>${time}</a>`;
}

function lineView(cue: Cue, { currentCue, search }: TranscriptModel): TemplateResult {
  const ariaCurrent = cue === currentCue ? 'true' : nothing;
  const content = search.matches.has(cue) ? keyed(search.matches, textWithMarks(cue, search)) : cue.text;
  return html`<span class="line" tabindex="-1" aria-current=${ariaCurrent}>${content}</span>${SPACE}`;
}

function textWithMarks(cue: Cue, { matches, shown }: TranscriptSearch): readonly unknown[] {
  const { text } = cue;
  const cueMatches = matches.get(cue) ?? [];
  const marked = cueMatches.flatMap((match, index) => {
    const ariaCurrent = match === shown ? 'true' : nothing;
    return [
      text.slice(cueMatches[index - 1]?.to ?? 0, match.from),
      html`<mark aria-current=${ariaCurrent}>${text.slice(match.from, match.to)}</mark>`,
    ];
  });
  return [...marked, text.slice(cueMatches.at(-1)?.to ?? 0)];
}
