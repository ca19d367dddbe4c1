import type { ControlsHost } from './controls-host.js';
import type { MenuPage } from './menu-items.js';
import { positionPopover } from './position-popover.js';

/**
 * The state of the menu: a popover that shows one page at a time. The browser opens it (`popovertarget`), and
 * closes it on Escape and on a press elsewhere.
 */
export class Menu {
  readonly #host: ControlsHost;
  readonly #render: () => void;
  /** Aborted when the menu closes. */
  #closing = new AbortController();
  /** The page to show; undefined while the menu is closed. */
  page: MenuPage | undefined;
  /** The button that has opened the menu. The focus returns to it. */
  #invoker: HTMLElement | undefined;
  #hadFocus = false;

  /** @param render renders the controls at once */
  constructor(host: ControlsHost, render: () => void) {
    this.#host = host;
    this.#render = render;
  }

  get isOpen(): boolean {
    return this.#popover?.matches(':popover-open') === true;
  }

  /**
   * Handles the click of a menu button. Afterwards the browser opens or closes the popover, as the button's
   * `popovertarget` says.
   */
  readonly onButtonClick = (page: MenuPage, event: Event): void => {
    if (this.isOpen && this.page !== page) event.preventDefault();
    this.#invoker = event.currentTarget as HTMLElement;
    this.showPage(page);
  };

  /** Shows a page, and moves the focus to its selected or first item. */
  showPage(page: MenuPage): void {
    this.page = page;
    this.#render();
    if (this.isOpen) this.#focusSelected();
  }

  close(): void {
    if (this.isOpen) this.#popover?.hidePopover();
    this.#restoreFocus();
  }

  readonly onBeforeToggle = (): void => {
    this.#hadFocus = this.#popover?.querySelector(':focus') !== null;
  };

  readonly onToggle = (): void => {
    this.#closing.abort();
    if (!this.isOpen) this.page = undefined;
    this.#render();
    if (this.isOpen) this.#onOpen();
    else this.#restoreFocus();
  };

  #onOpen(): void {
    this.#closing = new AbortController();
    if (this.#popover) positionPopover(this.#popover, this.#host.frame, this.#closing.signal);
    this.#focusSelected();
  }

  /** Moves the focus to the item under the pointer, as menus of the system do: one item is highlighted. */
  readonly onPointerMove = ({ target, pointerType }: PointerEvent): void => {
    const item = target instanceof Element ? target.closest<HTMLElement>('.item') : null;
    if (pointerType !== 'touch' && item && !item.matches(':focus')) item.focus({ preventScroll: true });
  };

  /**
   * Moves the focus by arrow keys, Home and End, and by the first letter of an item
   * (https://www.w3.org/WAI/ARIA/apg/patterns/menubar/).
   */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    const items = this.#items;
    const target = itemForKey(event.key, items, items.indexOf(event.target as HTMLElement));
    if (target) {
      target.focus();
      event.preventDefault();
    } else if (event.key === 'ArrowLeft' && this.page !== 'main') {
      this.showPage('main');
      event.preventDefault();
    }
    // The keyboard shortcuts of the player do not work inside the menu.
    if (event.key !== 'Escape') event.stopPropagation();
  };

  /**
   * Chromium (seen in 156) does not return the focus from a popover in a shadow tree: it looks for
   * `document.activeElement` in the popover (`HTMLElement::HidePopoverInternal`), which is the shadow host.
   * Firefox does, as the HTML standard says. Test: "the arrow keys work in the menu, and Escape returns the
   * focus to its button".
   */
  #restoreFocus(): void {
    const focused = this.#host.frame.querySelector(':focus');
    if (this.#hadFocus && (!focused || this.#popover?.contains(focused))) this.#invoker?.focus();
    this.#hadFocus = false;
  }

  #focusSelected(): void {
    const items = this.#items;
    const selected = items.find((item) => item.getAttribute('aria-checked') === 'true');
    (selected ?? items.find((item) => !item.classList.contains('back')) ?? items[0])?.focus();
  }

  get #popover(): HTMLElement | null {
    return this.#host.frame.querySelector<HTMLElement>('#menu');
  }

  get #items(): readonly HTMLElement[] {
    const items = this.#popover?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)') ?? [];
    return Array.from(items).filter((item) => item.checkVisibility());
  }
}

/** The item that a key moves the focus to, from the item at `index`. */
function itemForKey(key: string, items: readonly HTMLElement[], index: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(index + 1) % items.length];
  if (key === 'ArrowUp') return items.at(index - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  return [...items.slice(index + 1), ...items.slice(0, index)].find((item) =>
    item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()),
  );
}
