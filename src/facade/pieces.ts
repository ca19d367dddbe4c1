/** An element as data. */
export interface Piece {
  /** The selector that finds it among its siblings, and says how it is made: `button.play[part=play-button]`. */
  readonly is: string;
  /** Default: true. */
  readonly isThere?: boolean;
  /** Those that change; undefined takes one away. */
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  /** Its text, or else what is in it. */
  readonly text?: string | undefined;
  readonly pieces?: readonly Piece[];
}

/** Makes the children of `parent` what `pieces` say, in place: the document itself is all that is remembered. What others have put beside them stays. */
export function draw(parent: Element | DocumentFragment, pieces: readonly Piece[]): void {
  let next: Element | null = null;
  for (const piece of pieces.toReversed()) {
    const found = childOf(parent, piece.is);
    if (piece.isThere === false) found?.remove();
    else {
      const element = found ?? make(piece.is, parent.ownerDocument as Document);
      if (!found) parent.insertBefore(element, next);
      next = element;
      write(element, piece);
    }
  }
}

/** Where what is drawn first is made: no document, or its images would be loaded twice. */
let stage: DocumentFragment | undefined;

/**
 * The first drawing of `root`, which is empty: a copy of what was drawn for another before, with what is different. Of elements that a script has never
 * touched, the browser keeps none of the objects that it makes for scripts.
 */
export function drawFirst(root: ShadowRoot, pieces: readonly Piece[]): void {
  stage ??= document.createElement('template').content;
  draw(stage, pieces);
  root.append(root.ownerDocument.importNode(stage, true));
}

function childOf(parent: Element | DocumentFragment, selector: string): Element | undefined {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (child.matches(selector)) return child;
  return undefined;
}

function write(element: Element, { attributes, text, pieces }: Piece): void {
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (pieces) draw(element, pieces);
  else if (text !== undefined && element.textContent !== text) element.textContent = text;
}

/** Without regular expressions and destructuring: for a few elements, a browser would compile kilobytes. */
function make(selector: string, document: Document): Element {
  const demands = selector.split('[');
  const names = demands[0]?.split('.') ?? [];
  const element = document.createElement(names[0] ?? '');
  if (names.length > 1) element.className = names.slice(1).join(' ');
  for (let index = 1; index < demands.length; index++) {
    const demand = demands[index]?.replace(']', '').replaceAll('"', '').split('=');
    element.setAttribute(demand?.[0] ?? '', demand?.[1] ?? '');
  }
  return element;
}
