import { LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Cue } from '../clip/cue.js';
import { timeFragment } from '../i18n/time-fragment.js';
import { adoptStyles } from './adopt-styles.js';
import { CurrentLine } from './current-line.js';
import { scrollWithin } from './scroll-within.js';
import { type LoadedTranscript, TranscriptLoader } from './transcript-loader.js';
import { TranscriptSearch } from './transcript-search.js';
import { type TranscriptActions, transcriptView } from './transcript-view.js';

/**
 * The words of a clip as text of the page: found by its search, by search engines, read aloud, translated and
 * printed. Rendered from the clip's captions, without its stream, into the element's own children. What the
 * author wrote there stays until the text is loaded, and for good where no captions can be loaded.
 *
 * @summary The transcript of a news clip.
 *
 * @attr {string} for - Id of the `<news-video>`, in the same document or shadow tree.
 * @attr {string} language - BCP 47 tag of the captions. Default: the author's default track, or the
 *   first. The reader may choose another.
 * @attr {string} kind - `captions`, `descriptions` or `metadata`: which kind of `<track>`.
 * @attr {string} layout - `beside`: right after the clip, it stands next to it where their column has 48rem.
 */
export class NewsVideoTranscript extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    open: { type: Boolean },
    status: { state: true },
  };

  /** Attributes without a property of their own; `lang` has the one of `HTMLElement`. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'for', 'language', 'kind', 'lang'];
  }

  declare private status: string;

  readonly #loader = new TranscriptLoader(this, (transcript) => this.#onLoad(transcript));
  readonly #currentLine = new CurrentLine(this);
  readonly #search = new TranscriptSearch();
  readonly #actions: TranscriptActions = {
    onToggle: (event) => this.#onToggle(event),
    onSearch: (query) => this.#showMatch(() => this.#search.searchFor(query)),
    onMove: (steps) => this.#showMatch(() => this.#search.move(steps)),
    onLanguage: (language) => this.setAttribute('language', language),
    onCopy: () => void this.#copyLink().catch(() => undefined),
    onLinesClick: (event) => this.#playLine(event),
    onLinesKeydown: (event) => this.#onKeydown(event),
  };

  /**
   * Whether the text is shown; the reader opens and closes it, too. The attribute changes at once, as the one
   * of `<details>` does.
   */
  get open(): boolean {
    return this.hasAttribute('open');
  }
  set open(isOpen: boolean) {
    this.toggleAttribute('open', isOpen);
  }

  constructor() {
    super();
    this.status = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) adoptStyles(this);
  }

  override attributeChangedCallback(name: string, previous: string | null, value: string | null): void {
    super.attributeChangedCallback(name, previous, value);
    if (previous === value) return;
    if (name === 'open' && this.#loader.transcript) this.#renderNow();
    else this.#loader.reload();
  }

  /** The page's own search and styles reach no shadow tree. */
  protected override createRenderRoot(): this {
    return this;
  }

  /** Leaves the author's content alone until there is a text. */
  protected override shouldUpdate(): boolean {
    return this.#loader.transcript !== undefined;
  }

  protected override willUpdate(): void {
    if (this.renderOptions.renderBefore?.parentNode !== this) this.#makeRoom();
  }

  protected override firstUpdated(): void {
    adoptStyles(this);
  }

  protected override render(): TemplateResult | undefined {
    const { transcript } = this.#loader;
    if (!transcript) return undefined;
    const model = {
      transcript,
      search: this.#search,
      currentCue: this.#currentLine.cue,
      isOpen: this.open,
      status: this.status,
    };
    return transcriptView(model, this.#actions);
  }

  /**
   * Removes what the author, or a script of the page since, has put into the element. Lit renders before a
   * node that is new each time: it would otherwise go on to update nodes that the script has removed.
   */
  #makeRoom(): void {
    const end = document.createComment('');
    this.replaceChildren(end);
    this.renderOptions.renderBefore = end;
  }

  /** A script that sets `open` may measure the page in its next line. */
  #renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  #onLoad(transcript: LoadedTranscript): void {
    this.#search.searchIn(transcript.cues);
    this.#currentLine.follow(transcript);
    this.status = '';
    this.requestUpdate();
  }

  #onToggle(event: Event): void {
    this.open = (event.currentTarget as HTMLDetailsElement).open;
    this.#currentLine.update();
  }

  async #showMatch(change: () => void): Promise<void> {
    change();
    this.requestUpdate();
    await this.updateComplete;
    const mark = this.querySelector('mark[aria-current]');
    if (mark) scrollWithin(mark);
  }

  #playLine(event: Event): void {
    const cue = this.#cueOf(event.target);
    const isTextSelected = getSelection()?.isCollapsed === false;
    if (!cue || !this.#loader.transcript || isTextSelected) return;
    const { clip } = this.#loader.transcript;
    clip.currentTime = cue.startSeconds;
    if (clip.paused) clip.press(event);
  }

  /** Up and Down move the focus from line to line: with Tab, the reader would have to pass each of them. */
  #onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.#playLine(event);
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!steps) return;
    event.preventDefault();

    const lines = this.#lines();
    const focused = lines.indexOf(event.target as HTMLElement);
    const current = lines.findIndex((line) => line.hasAttribute('aria-current'));
    const from = focused === -1 ? current - 1 : focused;
    const line = lines[Math.max(from + steps, 0)];
    line?.focus({ preventScroll: true });
    if (line) scrollWithin(line);
  }

  async #copyLink(): Promise<void> {
    const { transcript } = this.#loader;
    if (!transcript) return;
    const { clip, cues, messages } = transcript;
    const cue = this.#currentLine.cue ?? cues[0];
    const url = new URL(location.href);
    url.hash = timeFragment(clip.id, cue?.startSeconds ?? 0);
    await navigator.clipboard.writeText(url.href);
    this.status = messages.linkCopied;
  }

  #lines(): readonly HTMLElement[] {
    return Array.from(this.querySelectorAll<HTMLElement>('.line'));
  }

  #cueOf(target: EventTarget | null): Cue | undefined {
    const line = target instanceof Element ? target.closest<HTMLElement>('.line') : null;
    return line ? this.#loader.transcript?.lines[this.#lines().indexOf(line)] : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-video-transcript': NewsVideoTranscript;
  }
}
