import { type PropertyDeclarations, type PropertyValues, ReactiveElement } from 'lit';
import type { Paragraph } from '../clip/paragraphs.js';
import { reflectProperties } from '../platform/reflecting-property.js';
import { adoptStyles } from './adopt-styles.js';
import { clipAccent } from './clip-accent.js';
import { CurrentLine } from './current-line.js';
import { LinkCopier } from './link-copier.js';
import { scrollWithin } from './scroll-within.js';
import { TranscriptContent } from './transcript-content.js';
import { TranscriptLines } from './transcript-lines.js';
import { type LoadedTranscript, TranscriptLoader } from './transcript-loader.js';
import { TranscriptSearch } from './transcript-search.js';

/**
 * The words of a clip as text of the page, which browsers and search engines can find, read aloud, translate
 * and print. Rendered from the clip's captions, without its stream, as children of the element. The author's
 * content stays until the text is loaded, and for good if no captions can be loaded.
 *
 * @summary The transcript of a news clip.
 */
export class NewsVideoTranscript extends ReactiveElement {
  static override readonly properties: PropertyDeclarations = {
    htmlFor: { attribute: 'for', reflect: true },
    language: { reflect: true },
    label: { reflect: true },
    kind: { reflect: true },
    layout: { reflect: true },
    open: { type: Boolean, reflect: true },
    status: { state: true },
  };

  /** Id of the `<news-video>`, in the same document or shadow tree: the attribute `for`. */
  declare htmlFor: string;
  /**
   * BCP 47 tag of the captions. Default: the author's default track, or the first. The reader may choose
   * another.
   */
  declare language: string;
  /** The label of the `<track>`, where several are in one language. */
  declare label: string;
  /** The kind of `<track>`: `captions`, `descriptions` or `metadata`. */
  declare kind: string;
  /** `beside`: next to the clip that it follows, in columns of 48rem and more. */
  declare layout: string;
  /** Whether the text is shown; the reader opens and closes it, too. */
  declare open: boolean;
  declare private status: string;

  /** The property of `lang` belongs to `HTMLElement`. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The attribute changes at once, as the one of `<details>` does. */
  protected static override finalize(): void {
    super.finalize();
    reflectProperties(this);
  }

  readonly #loader = new TranscriptLoader(this, (transcript) => this.#onLoad(transcript));
  readonly #currentLine = new CurrentLine(this);
  readonly #linkCopier = new LinkCopier(this);
  readonly #search = new TranscriptSearch();
  readonly #lines = new TranscriptLines(this, () => this.#loader.transcript);
  readonly #content = new TranscriptContent(this, {
    onSearch: (query) => this.#showMatch(() => this.#search.searchFor(query)),
    onMove: (steps) => this.#showMatch(() => this.#search.move(steps)),
    onTrack: ({ srclang, label }) => {
      this.setAttribute('label', label);
      this.setAttribute('language', srclang);
    },
    onCopy: (paragraph) => void this.#copyLink(paragraph).catch(() => undefined),
    onLinesClick: (event) => this.#lines.play(event),
    onLinesKeydown: (event) => this.#lines.onKeydown(event),
  });

  constructor() {
    super();
    this.status = '';
    // Also that of a server's text, before this element's own: the reader may open it at once. `toggle` does not bubble.
    this.addEventListener('toggle', (event) => this.#onToggle(event), { capture: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) adoptStyles(this);
  }

  override attributeChangedCallback(name: string, previous: string | null, value: string | null): void {
    if (previous === value || name === 'layout') return;
    if (name === 'open' && this.#loader.transcript) this.#renderNow();
    else this.#loader.reload();
  }

  /** Renders without a shadow tree, which the page's own styles and search do not reach. */
  protected override createRenderRoot(): this {
    return this;
  }

  /** Keeps the author's content until the text is loaded. */
  protected override shouldUpdate(): boolean {
    return this.#loader.transcript !== undefined;
  }

  protected override firstUpdated(): void {
    adoptStyles(this);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { transcript } = this.#loader;
    if (!transcript) return;
    this.#content.update({
      transcript,
      search: this.#search,
      currentCue: this.#currentLine.cue,
      isOpen: this.open,
      copied: this.#linkCopier.copied,
      status: this.status,
    });
  }

  /** Renders at once: a script that sets `open` may measure the page in its next line. */
  #renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  #onLoad(transcript: LoadedTranscript): void {
    this.#search.searchIn(transcript.cues);
    this.#currentLine.follow(transcript);
    // The clip is no ancestor, from which the color would be inherited.
    this.style.setProperty('--_clip-accent', clipAccent(transcript.clip, this));
    this.status = '';
    // The reader may have opened or closed the text of a server, before this script.
    const details = this.querySelector(':scope > details');
    if (!this.hasUpdated && details) this.open = details.hasAttribute('open');
    this.requestUpdate();
  }

  #onToggle({ target }: Event): void {
    if (!(target instanceof Element) || target.parentNode !== this) return;
    this.open = target.hasAttribute('open');
    this.#currentLine.update();
  }

  async #showMatch(change: () => void): Promise<void> {
    change();
    this.requestUpdate();
    await this.updateComplete;
    const mark = this.querySelector('mark[aria-current]');
    if (mark) scrollWithin(mark);
  }

  async #copyLink(paragraph: Paragraph): Promise<void> {
    const { transcript } = this.#loader;
    if (!transcript) return;
    this.status = '';
    await this.#linkCopier.copy(transcript.clip.id, paragraph);
    this.status = transcript.messages.linkCopied;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-video-transcript': NewsVideoTranscript;
  }
}
