import { render } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Cue } from '../clip/cue.js';
import type { Paragraph } from '../clip/paragraphs.js';
import { formatBadge } from '../i18n/clock-time.js';
import { interpolate } from '../i18n/interpolate.js';
import { linkTo } from './link-copier.js';
import { type ToolsActions, type ToolsModel, toolsView } from './tools-view.js';
import type { LoadedTranscript } from './transcript-loader.js';
import { copyButton, markedText, paragraphsView } from './transcript-view.js';

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
  readonly onCopy: (paragraph: Paragraph) => void;
  readonly onLinesClick: (event: Event) => void;
  readonly onLinesKeydown: (event: KeyboardEvent) => void;
}

/** The elements that are there from the beginning to the end. */
interface Elements {
  readonly details: HTMLDetailsElement;
  readonly summary: Element;
  readonly tools: HTMLElement;
  readonly lines: HTMLElement;
  readonly status: Element;
}

/**
 * The children of a transcript. If a server has written them (`renderTranscript()`), and they are the text of the
 * captions, they stay: the reader may have scrolled, selected or focused something by then. Any other content is
 * replaced.
 *
 * The browser's page translation replaces text nodes, and Lit would go on with its own: texts that change are set as
 * `textContent`, and lines are rendered again (`keyed`) for other cues.
 */
export class TranscriptContent {
  readonly #host: HTMLElement;
  readonly #actions: TranscriptActions;
  #elements: Elements | undefined;
  /** The cues of the lines on the page; undefined until they are checked, or rendered. */
  #cues: readonly Cue[] | undefined;
  /** Whether Lit has rendered the lines. */
  #isRendered = false;
  #hasMarks = false;

  constructor(host: HTMLElement, actions: TranscriptActions) {
    this.#host = host;
    this.#actions = actions;
  }

  update(model: TranscriptModel): void {
    const { details, summary, tools, lines, status } = this.#getElements();
    const { transcript } = model;
    details.open = model.isOpen;
    setText(summary, transcript.messages.transcript);
    lines.ariaLabel = transcript.messages.transcript;
    setText(status, model.status);
    render(toolsView(model, this.#actions), tools);
    this.#updateText(transcript, lines);
    this.#updateParagraphs(model, lines);
    this.#updateLines(model, lines);
  }

  /** The elements in the page; new ones where there are none, or where a script of the page has removed them. */
  #getElements(): Elements {
    if (this.#elements?.details.parentNode === this.#host) return this.#elements;
    const found = findElements(this.#host);
    if (found) removeControls(found);
    const elements = found ?? createElements(this.#host);
    elements.lines.addEventListener('click', this.#actions.onLinesClick);
    elements.lines.addEventListener('keydown', this.#actions.onLinesKeydown);
    this.#cues = undefined;
    this.#isRendered = false;
    this.#elements = elements;
    return elements;
  }

  #updateText(transcript: LoadedTranscript, lines: HTMLElement): void {
    const { cues } = transcript;
    if (cues === this.#cues) return;
    this.#cues = cues;
    if (!this.#isRendered && isTextOf(transcript, lines)) return;
    if (!this.#isRendered) lines.replaceChildren();
    this.#isRendered = true;
    render(keyed(cues, paragraphsView(transcript)), lines);
  }

  #updateParagraphs({ transcript, copied }: TranscriptModel, lines: HTMLElement): void {
    const { clip, messages, paragraphs } = transcript;
    const elements = lines.querySelectorAll<HTMLElement>('p:not(.chapter)');
    for (const [index, paragraph] of paragraphs.entries()) {
      const element = elements[index];
      const link = element?.querySelector('a');
      if (!element || !link) continue;
      link.setAttribute('href', linkTo(clip.id, paragraph));
      link.ariaLabel = interpolate(messages.playFrom, formatBadge(paragraph.startSeconds));
      const onCopy = () => this.#actions.onCopy(paragraph);
      // Browsers have a clipboard in secure contexts only.
      if (navigator.clipboard) render(copyButton(paragraph, messages, paragraph === copied, onCopy), element);
    }
  }

  #updateLines({ transcript, currentCue, search }: TranscriptModel, lines: HTMLElement): void {
    const hasMarks = search.matches.size > 0;
    const isMarked = hasMarks || this.#hasMarks;
    this.#hasMarks = hasMarks;
    const elements = lines.querySelectorAll<HTMLElement>('.line');
    for (const [index, cue] of transcript.lines.entries()) {
      const line = elements[index];
      if (!line) continue;
      line.ariaCurrent = cue === currentCue ? 'true' : null;
      if (isMarked && (search.matches.has(cue) || line.querySelector('mark')))
        line.replaceChildren(...markedText(cue, search));
    }
  }
}

/** Lines that are set again are read again, and lose the selection. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Whether lines, such as those of a server, have the text of a transcript. */
function isTextOf({ lines, paragraphs, language }: LoadedTranscript, element: HTMLElement): boolean {
  const found = element.querySelectorAll('.line');
  const first = element.querySelector('p:not(.chapter)');
  return (
    (first?.getAttribute('lang') ?? '').toLowerCase() === language.toLowerCase() &&
    element.querySelectorAll('p:not(.chapter)').length === paragraphs.length &&
    element.querySelectorAll('p.chapter').length === paragraphs.filter(({ title }) => title).length &&
    found.length === lines.length &&
    lines.every(({ text }, index) => collapsed(found[index]?.textContent ?? '') === collapsed(text))
  );
}

/** A minifier of HTML makes a space of a line break. */
function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** A copy of an element, such as a page cache makes, has the controls of the element that was copied. */
function removeControls({ tools, lines }: Elements): void {
  tools.replaceChildren();
  for (const control of lines.querySelectorAll('.copy')) control.remove();
  for (const mark of lines.querySelectorAll('mark')) mark.replaceWith(mark.textContent ?? '');
}

function findElements(host: HTMLElement): Elements | undefined {
  const [details, ...others] = host.children;
  if (details?.localName !== 'details' || others.length > 0) return undefined;
  const find = (selector: string) => details.querySelector<HTMLElement>(`:scope > ${selector}`);
  const [summary, tools, lines, status] = [find('summary'), find('.tools'), find('.lines'), find('.status')];
  return summary && tools && lines && status
    ? { details: details as HTMLDetailsElement, summary, tools, lines, status }
    : undefined;
}

function createElements(host: HTMLElement): Elements {
  const { ownerDocument } = host;
  const details = ownerDocument.createElement('details');
  const summary = ownerDocument.createElement('summary');
  const [tools, lines] = [ownerDocument.createElement('div'), ownerDocument.createElement('div')];
  const status = ownerDocument.createElement('p');
  tools.className = 'tools';
  lines.className = 'lines';
  lines.tabIndex = 0;
  lines.role = 'group';
  status.className = 'status';
  status.role = 'status';
  details.append(summary, tools, lines, status);
  host.replaceChildren(details);
  return { details, summary, tools, lines, status };
}
