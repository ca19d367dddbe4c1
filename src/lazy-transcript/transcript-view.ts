import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Cue } from '../clip/cue.js';
import { formatBadge } from '../i18n/clock-time.js';
import { interpolate } from '../i18n/interpolate.js';
import { interpolateByName } from '../i18n/interpolate-by-name.js';
import { timeFragment } from '../i18n/time-fragment.js';
import type { Paragraph } from './paragraphs.js';
import type { LoadedTranscript } from './transcript-loader.js';
import type { TranscriptSearch } from './transcript-search.js';

/** The data of the transcript. */
export interface TranscriptModel {
  readonly transcript: LoadedTranscript;
  readonly search: TranscriptSearch;
  /** The cue of the line that is spoken. */
  readonly currentCue: Cue | undefined;
  readonly isOpen: boolean;
  /** Text for screen readers. */
  readonly status: string;
}

/** The listeners for the reader's actions. */
export interface TranscriptActions {
  readonly onToggle: (event: Event) => void;
  readonly onSearch: (query: string) => void;
  readonly onMove: (steps: 1 | -1) => void;
  readonly onLanguage: (language: string) => void;
  readonly onCopy: () => void;
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

function toolsView(model: TranscriptModel, actions: TranscriptActions): TemplateResult {
  const { transcript, search } = model;
  const { languages, messages } = transcript;
  const steps = [
    stepButton('↑', messages.previousMatch, search, () => actions.onMove(-1)),
    stepButton('↓', messages.nextMatch, search, () => actions.onMove(1)),
  ];
  const select = languages.length > 1 ? languageSelect(transcript, actions) : nothing;
  const copy = html`<button
    type="button"
    .textContent=${messages.copyLinkToLine}
    @click=${actions.onCopy}
  ></button>`;
  const count = html`<span class="count" .textContent=${countText(model)}></span>`;
  const content = [searchField(messages.search, actions), count, steps, select, copy];
  return html`<div class="tools">${content}</div>`;
}

function searchField(label: string, { onSearch, onMove }: TranscriptActions): TemplateResult {
  const onInput = (event: Event) => onSearch((event.currentTarget as HTMLInputElement).value);
  const onKeydown = (event: KeyboardEvent) => {
    const input = event.currentTarget as HTMLInputElement;
    const isSearch = event.key === 'Enter' || (event.key === 'Escape' && input.value !== '');
    if (!isSearch || event.isComposing) return;
    // The search may be in a form or a dialog of the page, which must neither be submitted nor be closed.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') {
      onMove(event.shiftKey ? -1 : 1);
    } else {
      input.value = '';
      onSearch('');
    }
  };
  return html`<input
    type="search"
    aria-label=${label}
    placeholder=${label}
    @input=${onInput}
    @keydown=${onKeydown}
  />`;
}

function countText({ transcript, search }: TranscriptModel): string {
  const { query, count, index } = search;
  const { matchOfCount, noMatch } = transcript.messages;
  if (!query) return '';
  return count > 0 ? interpolateByName(matchOfCount, { position: index + 1, count }) : noMatch;
}

function stepButton(
  text: string,
  label: string,
  { count }: TranscriptSearch,
  onClick: () => void,
): TemplateResult {
  const isDisabled = count === 0;
  return html`<button
    type="button"
    aria-label=${label}
    ?disabled=${isDisabled}
    @click=${onClick}
  >${text}</button>`;
}

function languageSelect(transcript: LoadedTranscript, { onLanguage }: TranscriptActions): TemplateResult {
  const { languages, messages } = transcript;
  const onChange = (event: Event) => onLanguage((event.currentTarget as HTMLSelectElement).value);
  const options = languages.map(({ language, label }) => {
    const isSelected = language === transcript.language;
    return html`<option value=${language} .selected=${isSelected}>${label}</option>`;
  });
  return html`<select aria-label=${messages.language} @change=${onChange}>${options}</select>`;
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
  >${paragraphs.map((paragraph) => paragraphView(paragraph, model))}</div>`;
}

function paragraphView(paragraph: Paragraph, model: TranscriptModel): readonly unknown[] {
  const { title, voice, lines } = paragraph;
  const { language } = model.transcript;
  const chapter = html`<p class="chapter" dir="auto" lang=${language}><strong>${title}</strong></p>`;
  const content = [
    timeLink(paragraph, model.transcript),
    voice ? html`<b class="voice">${voice}</b>` : nothing,
    lines.map((cue) => lineView(cue, model)),
  ];
  return [title ? chapter : nothing, html`<p dir="auto" lang=${language}>${content}</p>`];
}

function timeLink({ startSeconds }: Paragraph, { clip, messages }: LoadedTranscript): TemplateResult {
  const time = formatBadge(startSeconds);
  // Absolute: a fragment alone would be relative to the page's <base>.
  const { href } = new URL(timeFragment(clip.id, startSeconds), location.href);
  const label = interpolate(messages.playFrom, time);
  return html`<a class="time" dir="ltr" href=${href} aria-label=${label}>${time}</a>`;
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
