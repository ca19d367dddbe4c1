import type { MenuPage } from './menu-items.js';
import { positionPopover } from './position-popover.js';

/** What the menu needs around it. */
export interface MenuHost {
  readonly box: HTMLElement;
  /** Draws at once what has changed. */
  draw(): void;
}

/** The one menu: a popover that is open at a page, or closed. Escape and a press elsewhere are the browser's. */
export class Menu {
  readonly #host: MenuHost;
  /** Ends with its being open. */
  #opened = new AbortController();
  /** What is shown; undefined while the menu is closed, and its items need not be made. */
  page: MenuPage | undefined;
  /** The button that opened it, and takes the focus back. */
  #invoker: HTMLElement | undefined;
  #hadFocus = false;

  constructor(host: MenuHost) {
    this.#host = host;
  }

  get isOpen(): boolean {
    return this.#popover?.matches(':popover-open') === true;
  }

  /** A menu button was pressed; that it opens or closes the popover comes after this. */
  readonly press = (page: MenuPage, event: Event): void => {
    if (this.isOpen && this.page !== page) event.preventDefault();
    this.#invoker = event.currentTarget as HTMLElement;
    this.show(page);
  };

  /** Turns to a page, and to what is chosen there. */
  show(page: MenuPage): void {
    this.page = page;
    this.#host.draw();
    if (this.isOpen) this.#focusChosen();
  }

  close(): void {
    if (this.isOpen) this.#popover?.hidePopover();
    this.#giveFocusBack();
  }

  readonly onBeforeToggle = (): void => {
    this.#hadFocus = this.#popover?.querySelector(':focus') !== null;
  };

  readonly onToggle = (): void => {
    this.#opened.abort();
    if (!this.isOpen) this.page = undefined;
    this.#host.draw();
    if (!this.isOpen) {
      this.#giveFocusBack();
      return;
    }
    this.#opened = new AbortController();
    if (this.#popover) positionPopover(this.#popover, this.#host.box, this.#opened.signal);
    this.#focusChosen();
  };

  /** As menus do (ARIA Authoring Practices, menu button pattern): arrows and ends move, a letter finds. */
  readonly onKey = (event: KeyboardEvent): void => {
    const items = this.#items;
    const at = items.indexOf(event.target as HTMLElement);
    const target = this.#targetOf(event.key, at, items);
    if (target) {
      target.focus();
      event.preventDefault();
    } else if (event.key === 'ArrowLeft' && this.page !== 'main') {
      this.show('main');
      event.preventDefault();
    }
    // What is pressed in a menu is the menu's.
    if (event.key !== 'Escape') event.stopPropagation();
  };

  #targetOf(key: string, at: number, items: readonly HTMLElement[]): HTMLElement | undefined {
    if (key === 'ArrowDown') return items[(at + 1) % items.length];
    if (key === 'ArrowUp') return items.at(at - 1);
    if (key === 'Home') return items[0];
    if (key === 'End') return items.at(-1);
    if (key.length !== 1 || key === ' ') return undefined;
    return [...items.slice(at + 1), ...items.slice(0, at)].find((item) =>
      item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()),
    );
  }

  /** The browser does, but Chromium forgets where the focus was when what had it in the menu is drawn anew. */
  #giveFocusBack(): void {
    const focused = this.#host.box.querySelector(':focus');
    if (this.#hadFocus && (!focused || this.#popover?.contains(focused))) this.#invoker?.focus();
    this.#hadFocus = false;
  }

  #focusChosen(): void {
    const items = this.#items;
    const chosen = items.find((item) => item.getAttribute('aria-checked') === 'true');
    (chosen ?? items.find((item) => !item.classList.contains('back')) ?? items[0])?.focus();
  }

  get #popover(): HTMLElement | null {
    return this.#host.box.querySelector<HTMLElement>('#menu');
  }

  get #items(): readonly HTMLElement[] {
    const items = this.#popover?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)') ?? [];
    return Array.from(items).filter((item) => item.checkVisibility());
  }
}
