import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { render, type TemplateResult } from 'lit/html.js';

/** Each style sheet once in a window, by its text: no other window's document may use it. */
const sheets = new WeakMap<typeof CSSStyleSheet, Map<string, CSSStyleSheet>>();

/** On a server there are no elements, and the package can be imported still: for its pure functions. */
const ElementOrNothing = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** What a controller may ask of its element: the part of Lit's `ReactiveControllerHost` that is here. */
export type ControllerHost = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'>;

/**
 * What `<news-video>` uses of `LitElement`, by the same names and in the same order: Lit's templates, one drawing for all changes of a task, and
 * reactive controllers. Reactive properties are missing: attributes are this element's only state. Every page pays for this file, and it is 2.3 KB
 * (gzipped) less than the original.
 */
export abstract class LeanElement extends ElementOrNothing implements ControllerHost {
  protected static readonly styles: string;

  /** Drawn at least once. */
  protected hasUpdated = false;
  protected readonly renderRoot: ShadowRoot = this.attachShadow({ mode: 'open' });

  readonly #styles: string[] = [];
  readonly #controllers = new Set<ReactiveController>();
  /** Before its first place in a document, an element draws nothing. */
  #wasConnected = false;
  #pending: Promise<void> | undefined;

  constructor() {
    super();
    this.adoptStyles((this.constructor as typeof LeanElement).styles);
  }

  /** @internal Adds a style sheet, given as its text; all elements share it. */
  adoptStyles(styles: string): void {
    this.#styles.push(styles);
    this.adoptedCallback();
  }

  /** The document is another one. One without a window, a template's say, shows nothing, and has no sheets. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    if (!defaultView) return;
    this.renderRoot.adoptedStyleSheets = this.#styles.map((styles) => sheetFor(styles, defaultView));
  }

  /** Resolves once what has changed is drawn. */
  get updateComplete(): Promise<void> {
    return this.#pending ?? Promise.resolve();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }

  connectedCallback(): void {
    this.#wasConnected = true;
    this.#tell('hostConnected');
    if (!this.hasUpdated) this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#tell('hostDisconnected');
  }

  /** Draws anew at the end of this task. */
  requestUpdate(): void {
    if (!this.#wasConnected) return;
    this.#pending ??= Promise.resolve().then(() => this.performUpdate());
  }

  /** Draws now what is to be drawn. */
  protected performUpdate(): void {
    if (!this.#pending) return;
    try {
      this.willUpdate();
      this.update();
    } finally {
      this.#pending = undefined;
    }
    this.hasUpdated = true;
    this.#tell('hostUpdated');
    this.updated();
  }

  protected willUpdate(): void {}

  protected update(): void {
    render(this.render(), this.renderRoot);
  }

  protected updated(): void {}

  protected abstract render(): TemplateResult;

  #tell(what: 'hostConnected' | 'hostDisconnected' | 'hostUpdated'): void {
    for (const controller of this.#controllers) controller[what]?.();
  }
}

function sheetFor(styles: string, { CSSStyleSheet }: typeof globalThis): CSSStyleSheet {
  const known = sheets.get(CSSStyleSheet) ?? new Map<string, CSSStyleSheet>();
  const sheet = known.get(styles) ?? new CSSStyleSheet();
  if (!known.has(styles)) sheet.replaceSync(styles);
  sheets.set(CSSStyleSheet, known.set(styles, sheet));
  return sheet;
}
