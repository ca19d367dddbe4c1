import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { draw, drawFirst, type Piece } from './facade/pieces.js';
import { enqueueRender } from './platform/render-queue.js';

/** Each style sheet once in a window, by its text: no other window's document may use it. */
const sheets = new WeakMap<typeof CSSStyleSheet, Record<string, CSSStyleSheet>>();

/** On a server there are no elements, and the package can be imported still: for its pure functions. */
const ElementOrNothing = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** What a controller may ask of its element: the part of Lit's `ReactiveControllerHost` that is here. */
export type ControllerHost = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'>;

/**
 * What `<news-video>` uses of `LitElement`, by the same names and in the same order: one drawing for all changes of a task, and reactive controllers.
 * Reactive properties are missing, as attributes are this element's only state; and so are Lit's templates, which remember each place that may change:
 * the facade is drawn by `facade/pieces.ts`, which remembers nothing. Every page pays for this file. The first drawing waits its turn, after all else
 * that a page with a hundred clips has to do: until then, an element has no shadow tree, and looks as it did before it was defined.
 */
export abstract class LeanElement extends ElementOrNothing implements ControllerHost {
  protected static readonly styles: readonly string[];

  /** Drawn at least once. */
  protected hasUpdated?: true;

  #styles = (this.constructor as typeof LeanElement).styles;
  #controllers: readonly ReactiveController[] = [];
  /** In a document, and said so to the controllers. */
  #isOn = false;
  #pending: PromiseWithResolvers<void> | undefined;

  protected get renderRoot(): ShadowRoot {
    if (this.shadowRoot) return this.shadowRoot;
    const root = this.attachShadow({ mode: 'open' });
    this.adoptedCallback();
    this.listenTo(root);
    return root;
  }

  /** What happens in the shadow tree, which is empty yet. */
  protected abstract listenTo(root: ShadowRoot): void;

  /** @internal Adds a style sheet, given as its text; all elements share it. */
  adoptStyles(styles: string): void {
    this.#styles = this.#styles.concat(styles);
    this.adoptedCallback();
  }

  /** The document is another one. One without a window, a template's say, shows nothing, and has no sheets. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    if (!defaultView || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = this.#styles.map((styles) => sheetFor(styles, defaultView));
  }

  /** Resolves once what has changed is drawn. */
  get updateComplete(): Promise<void> {
    return this.#pending?.promise ?? Promise.resolve();
  }

  addController(controller: ReactiveController): void {
    // An array that grows by `push()` keeps room for more.
    this.#controllers = this.#controllers.concat(controller);
    if (this.#isOn) controller.hostConnected?.();
  }

  connectedCallback(): void {
    this.#isOn = true;
    this.#tell('hostConnected');
    if (!this.hasUpdated) this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#isOn = false;
    this.#tell('hostDisconnected');
  }

  /** Draws anew at the end of this task; the first time, when its turn comes. Before its first place in a document, an element draws nothing. */
  requestUpdate(): void {
    if (this.#pending || !(this.#isOn || this.hasUpdated)) return;
    this.#pending = Promise.withResolvers();
    const perform = () => this.performUpdate();
    if (this.hasUpdated) queueMicrotask(perform);
    else enqueueRender(perform);
  }

  /** Draws now what is to be drawn. */
  protected performUpdate(): void {
    const pending = this.#pending;
    if (!pending) return;
    try {
      this.update();
    } finally {
      this.#pending = undefined;
      pending.resolve();
    }
    this.hasUpdated = true;
    this.#tell('hostUpdated');
  }

  protected update(): void {
    const root = this.renderRoot;
    const pieces = this.render();
    if (root.firstElementChild) draw(root, pieces);
    else drawFirst(root, pieces);
  }

  protected abstract render(): readonly Piece[];

  #tell(what: 'hostConnected' | 'hostDisconnected' | 'hostUpdated'): void {
    for (const controller of this.#controllers) controller[what]?.();
  }
}

function sheetFor(styles: string, { CSSStyleSheet }: typeof globalThis): CSSStyleSheet {
  const known = sheets.get(CSSStyleSheet) ?? {};
  sheets.set(CSSStyleSheet, known);
  known[styles] ??= filled(new CSSStyleSheet(), styles);
  return known[styles];
}

function filled(sheet: CSSStyleSheet, styles: string): CSSStyleSheet {
  sheet.replaceSync(styles);
  return sheet;
}
