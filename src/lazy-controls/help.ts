/** The list of keyboard shortcuts: a popover. The browser closes it on Escape and on a press elsewhere. */
export class Help {
  readonly #container: HTMLElement;
  /** The element that had the focus before the help was opened. */
  #focusedBefore: HTMLElement | null = null;

  /** @param container the element that the controls are rendered into */
  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** Opens or closes the help. */
  readonly toggle = (): void => {
    const popover = this.#container.querySelector<HTMLElement>('#help');
    const focused = (this.#container.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    if (!popover?.togglePopover()) return;
    this.#focusedBefore = focused;
    popover.focus();
  };

  /**
   * Chromium (seen in 156) does not return the focus from a popover in a shadow tree: see `Menu`. Test: "?
   * opens the help, Escape closes it and returns the focus".
   */
  readonly onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') this.#focusedBefore?.focus();
  };
}
