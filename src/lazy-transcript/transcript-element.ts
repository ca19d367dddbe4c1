import type { Cue, CueKind } from '../clip/cue.js';
import { messageListeners } from '../i18n/added-messages.js';
import type { TranscriptMessages } from '../i18n/messages.js';
import { timeFragment } from '../i18n/time-fragment.js';
import { observeProximity } from '../platform/proximity-observer.js';
import { CurrentLine, scrollWithin } from './current-line.js';
import { paragraphsOf } from './paragraphs.js';
import { clipFor, languagesOf, type TranscribedClip } from './transcribed-clip.js';
import { transcriptStyles } from './transcript.styles.js';
import { loadTranscriptMessages } from './transcript-messages.js';
import { TranscriptSearch } from './transcript-search.js';
import { type Line, TranscriptView } from './transcript-view.js';

/** A text so near is read. */
const NEAR_SCREENS = 2;

/** On a server there are no elements, and the package can be imported still. */
const ElementOrNothing = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

const styled = new WeakSet<Node>();

/** What is there once the cues have come. */
interface Text {
  readonly clip: TranscribedClip;
  readonly cues: readonly Cue[];
  readonly words: TranscriptMessages;
  readonly view: TranscriptView;
  readonly spoken: CurrentLine;
}

/** What one reading of the clip's tracks gave, and what ends with it. */
interface Read {
  readonly cues: readonly Cue[];
  readonly chapters: readonly Cue[];
  readonly signal: AbortSignal;
}

/**
 * The words of a clip as text of the page: found by its search, by search engines, read aloud, translated and printed. Drawn from the clip's captions, without
 * its stream, into the element's own children; what the author wrote there stays until then, and where no captions can be had.
 *
 * @summary The transcript of a news clip.
 *
 * @attr {string} for - Id of the `<news-video>`, in the same document or shadow tree.
 * @attr {string} language - BCP 47 tag of the captions; else the author's default track, or the first. The reader may choose another.
 * @attr {string} kind - `captions`, `descriptions` or `metadata`: which kind of `<track>`.
 * @attr {string} layout - `beside`: right after the clip, it stands next to it where their column has 48rem.
 */
export class NewsVideoTranscript extends ElementOrNothing {
  static readonly observedAttributes = ['for', 'language', 'kind', 'lang', 'open'];

  readonly #search = new TranscriptSearch();
  /** Ends with its place in the document, and with the text that was read. */
  #stay = new AbortController();
  #reading = new AbortController();
  #text: Text | undefined;
  #isNear = false;
  /** The page has added words. */
  readonly #hearer = {
    messagesAdded: () => {
      if (this.#text) this.#read();
    },
  };

  connectedCallback(): void {
    this.#stay = new AbortController();
    messageListeners().add(this.#hearer);
    observeProximity(this, NEAR_SCREENS, this.#stay.signal, (isFar) => {
      this.#isNear = !isFar;
      if (this.#isNear && !this.#text) this.#read();
    });
    if (this.open || this.#text) this.#read();
  }

  disconnectedCallback(): void {
    messageListeners().delete(this.#hearer);
    this.#stay.abort();
    this.#reading.abort();
  }

  attributeChangedCallback(name: string, previous: string | null, value: string | null): void {
    if (!this.isConnected || previous === value) return;
    if (name === 'open' && this.#text) this.#text.view.details.open = value !== null;
    else if (this.#text || this.#isNear || this.open) this.#read();
  }

  /** @attr Whether the text is shown; the reader opens and closes it, too. */
  get open(): boolean {
    return this.hasAttribute('open');
  }
  set open(isOpen: boolean) {
    this.toggleAttribute('open', isOpen);
  }

  async #read(): Promise<void> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const clip = await clipFor(this);
    if (!clip || signal.aborted) return;
    const language = this.getAttribute('language') ?? undefined;
    const kind = (this.getAttribute('kind') ?? 'captions') as CueKind;
    try {
      const [cues, words] = await Promise.all([clip.cues(language, kind), loadTranscriptMessages(this)]);
      const chapters = await clip.cues(cues[0]?.language, 'chapters').catch(() => []);
      if (signal.aborted) return;
      this.#show(clip, words, { cues, chapters, signal });
    } catch (error) {
      // A stream's own captions come with it; what the author wrote inside stays until then, and elsewhere for good.
      if (!signal.aborted) clip.addEventListener('playing', () => this.#read(), { once: true, signal });
      if (!signal.aborted) console.warn(`<news-video-transcript> has no text: ${error}`, this);
    }
  }

  #show(clip: TranscribedClip, words: TranscriptMessages, { cues, chapters, signal }: Read): void {
    const language = cues[0]?.language ?? '';
    const paragraphs = paragraphsOf(cues, chapters);
    const view = new TranscriptView(
      { clipId: clip.id, messages: words, paragraphs, language, languages: languagesOf(clip) },
      {
        onSearch: (query) => this.#find(() => this.#search.for(query)),
        onMatch: (steps) => this.#find(() => this.#search.move(steps)),
        onLanguage: (chosen) => this.setAttribute('language', chosen),
        onCopy: () => void this.#copy().catch(() => undefined),
      },
    );
    this.#text = { clip, cues, words, view, spoken: new CurrentLine(clip, view.lines, signal) };
    this.#style();
    this.#listen(view, signal);
    this.#search.in(cues);
    view.showMatches(this.#search);
    this.replaceChildren(view.details);
    this.#text.spoken.look();
  }

  #listen({ details, box }: TranscriptView, signal: AbortSignal): void {
    details.open = this.open;
    details.addEventListener(
      'toggle',
      () => {
        this.open = details.open;
        this.#text?.spoken.look();
      },
      { signal },
    );
    box.addEventListener('click', (event) => this.#playLine(event), { signal });
    box.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  #style(): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    if (styled.has(root)) return;
    styled.add(root);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(transcriptStyles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  #find(act: () => void): void {
    act();
    const shown = this.#text?.view.showMatches(this.#search);
    if (shown) scrollWithin(shown);
  }

  #playLine(event: Event): void {
    const line = event.target instanceof Element ? event.target.closest<Line>('.line') : null;
    // Who marks a text does not press it.
    if (!line || !this.#text || !(getSelection()?.isCollapsed ?? true)) return;
    const { clip } = this.#text;
    clip.currentTime = line.said.startSeconds;
    if (clip.paused) clip.press(event);
  }

  /** Up and down go from line to line, Enter plays one: by Tab, there would be a stop at each. */
  #onKey(event: KeyboardEvent): void {
    if (!this.#text) return;
    const { view, spoken } = this.#text;
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') this.#playLine(event);
    if (!steps) return;
    const places: readonly unknown[] = view.lines;
    const at = places.indexOf(event.target);
    const from = at === -1 ? places.indexOf(spoken.line) - 1 : at;
    const line = view.lines[Math.max(from + steps, 0)];
    line?.focus({ preventScroll: true });
    if (line) scrollWithin(line);
    event.preventDefault();
  }

  async #copy(): Promise<void> {
    if (!this.#text) return;
    const { clip, spoken, cues, words, view } = this.#text;
    const line = spoken.line?.said ?? cues[0];
    const url = new URL(location.href);
    url.hash = timeFragment(clip.id, line?.startSeconds ?? 0);
    await navigator.clipboard.writeText(url.href);
    view.say(words.linkCopied);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-video-transcript': NewsVideoTranscript;
  }
}
