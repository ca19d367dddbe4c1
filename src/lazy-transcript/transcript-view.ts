import type { Cue } from '../clip/cue.js';
import { formatBadge } from '../i18n/clock-time.js';
import { interpolate } from '../i18n/interpolate.js';
import { interpolateByName } from '../i18n/interpolate-by-name.js';
import type { TranscriptMessages } from '../i18n/messages.js';
import { timeFragment } from '../i18n/time-fragment.js';
import { make } from './make.js';
import type { Paragraph } from './paragraphs.js';
import type { Match } from './search.js';
import type { TranscriptSearch } from './transcript-search.js';

/** A line of the transcript, with the cue that it was made of; `cue` is WebKit's own name for something else. */
export type Line = HTMLElement & { readonly said: Cue };

/** What the transcript is drawn from. */
export interface TranscriptModel {
  readonly clipId: string;
  readonly messages: TranscriptMessages;
  readonly paragraphs: readonly Paragraph[];
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly languages: readonly { readonly language: string; readonly label: string }[];
}

/** What the reader does with it. */
export interface TranscriptActs {
  readonly onSearch: (query: string) => void;
  readonly onMatch: (steps: 1 | -1) => void;
  readonly onLanguage: (language: string) => void;
  readonly onCopy: () => void;
}

/** The transcript as elements, marked up with what a page's own text is made of. */
export class TranscriptView {
  readonly details: HTMLDetailsElement;
  readonly box: HTMLElement;
  readonly lines: readonly Line[];
  readonly #words: TranscriptMessages;
  readonly #count = make('span', { class: 'count' });
  readonly #status = make('p', { class: 'status', role: 'status' });
  readonly #steps: readonly HTMLButtonElement[];
  /** Lines with marks in them. */
  #marked: readonly Line[] = [];

  constructor(model: TranscriptModel, acts: TranscriptActs) {
    const { messages: words, paragraphs } = model;
    this.#words = words;
    this.#steps = [
      button('↑', words.previousMatch, () => acts.onMatch(-1)),
      button('↓', words.nextMatch, () => acts.onMatch(1)),
    ];
    this.box = make(
      'div',
      { class: 'lines', tabindex: '0', role: 'group', 'aria-label': words.transcript },
      ...paragraphs.flatMap((paragraph) => paragraphNodes(paragraph, model)),
    );
    this.lines = Array.from(this.box.querySelectorAll<Line>('.line'));
    this.details = make(
      'details',
      {},
      make('summary', {}, words.transcript),
      this.#tools(model, acts),
      this.box,
      this.#status,
    );
  }

  /** @returns the place that is shown */
  showMatches({ query, matches, count, index }: TranscriptSearch): HTMLElement | undefined {
    const { matchOfCount, noMatch } = this.#words;
    const found = count > 0 ? interpolateByName(matchOfCount, { position: index + 1, count }) : noMatch;
    this.#count.textContent = query ? found : '';
    for (const step of this.#steps) step.disabled = count === 0;
    for (const line of this.#marked) line.textContent = line.said.text;
    this.#marked = this.lines.filter(({ said }) => matches.has(said));
    for (const line of this.#marked)
      line.replaceChildren(...withMarks(line.said.text, matches.get(line.said) ?? []));
    const shown = this.box.querySelectorAll('mark')[index];
    shown?.setAttribute('aria-current', 'true');
    return shown;
  }

  /** For those who cannot see what has happened. */
  say(text: string): void {
    this.#status.textContent = text;
  }

  #tools({ messages: words, languages, language }: TranscriptModel, acts: TranscriptActs): HTMLElement {
    const search = make('input', { type: 'search', 'aria-label': words.search, placeholder: words.search });
    search.addEventListener('input', () => acts.onSearch(search.value));
    search.addEventListener('keydown', ({ key, shiftKey }) => {
      if (key === 'Enter') acts.onMatch(shiftKey ? -1 : 1);
    });
    const select = make('select', { 'aria-label': words.language });
    for (const one of languages)
      select.add(new Option(one.label, one.language, false, one.language === language));
    select.addEventListener('change', () => acts.onLanguage(select.value));
    const copy = button(words.copyLinkToLine, '', acts.onCopy);
    const menu = languages.length > 1 ? [select] : [];
    return make('div', { class: 'tools' }, search, this.#count, ...this.#steps, ...menu, copy);
  }
}

function button(text: string, name: string, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' }, text);
  if (name) made.ariaLabel = name;
  made.addEventListener('click', act);
  return made;
}

function paragraphNodes(
  paragraph: Paragraph,
  { clipId, messages: words, language }: TranscriptModel,
): readonly Node[] {
  const { title, voice, startSeconds, lines } = paragraph;
  const time = formatBadge(startSeconds);
  const written = { dir: 'auto', lang: language };
  const link = make(
    'a',
    {
      class: 'time',
      dir: 'ltr',
      href: timeFragment(clipId, startSeconds),
      'aria-label': interpolate(words.playFrom, time),
    },
    time,
  );
  return [
    ...(title ? [make('p', { class: 'chapter', ...written }, make('strong', {}, title))] : []),
    make(
      'p',
      written,
      link,
      ...(voice ? [make('b', { class: 'voice' }, voice)] : []),
      ...lines.flatMap((cue) => [
        Object.assign(make('span', { class: 'line', tabindex: '-1' }, cue.text), { said: cue }),
        ' ',
      ]),
    ),
  ];
}

function withMarks(text: string, matches: readonly Match[]): readonly (Node | string)[] {
  return [
    ...matches.flatMap(({ from, to }, index) => [
      text.slice(matches[index - 1]?.to ?? 0, from),
      make('mark', {}, text.slice(from, to)),
    ]),
    text.slice(matches.at(-1)?.to ?? 0),
  ];
}
