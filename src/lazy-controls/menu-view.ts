import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from './icons.js';
import type { Menu } from './menu.js';
import { type MenuItem, type MenuModel, menuItems, pageTitle } from './menu-items.js';

/** The popover with the open page of the menu; empty while the menu is closed. */
export function menuView(menu: Menu, model: MenuModel): TemplateResult {
  const { page } = menu;
  const { messages } = model;
  const title = pageTitle(page ?? 'main', messages);

  return html`<div
    id="menu"
    class="menu"
    popover
    role="menu"
    aria-label=${title}
    @beforetoggle=${menu.onBeforeToggle}
    @toggle=${menu.onToggle}
    @keydown=${menu.onKeyDown}
    @pointermove=${menu.onPointerMove}
  >
    ${
      page === undefined || page === 'main'
        ? nothing
        : html`<button class="item back" role="menuitem" tabindex="-1" aria-label="${messages.back}: ${title}" @click=${() => menu.showPage('main')}>
            ${icon('back')}<span class="label">${title}</span>
          </button>`
    }
    ${page === undefined ? nothing : menuItems(page, model).map((item) => itemView(item, menu))}
  </div>`;
}

function itemView(item: MenuItem, menu: Menu): TemplateResult {
  const { label, value, isSelected, isDisabled = false, isNarrowOnly, opensPage, onSelect } = item;
  const isRadio = isSelected !== undefined;

  const onClick = () => {
    if (opensPage) menu.showPage(opensPage);
    else menu.close();
    onSelect?.();
  };

  return html`<button
    class="item ${isNarrowOnly ? 'narrow-only' : ''}"
    role=${isRadio ? 'menuitemradio' : 'menuitem'}
    aria-checked=${isRadio ? isSelected : nothing}
    aria-haspopup=${opensPage ? 'menu' : nothing}
    tabindex="-1"
    ?disabled=${isDisabled}
    @click=${onClick}
  >
    ${isRadio ? html`<span class="check">${isSelected ? icon('selected') : nothing}</span>` : nothing}
    <span class="label"><bdi>${label}</bdi></span>
    ${value ? html`<bdi class="value">${value}</bdi>` : nothing} ${opensPage ? icon('submenu') : nothing}
  </button>`;
}
