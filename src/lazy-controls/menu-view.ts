import { html, nothing, type TemplateResult } from 'lit/html.js';
import { icon } from './icons.js';
import type { Menu } from './menu.js';
import { type MenuItem, type MenuModel, menuItems, pageTitle } from './menu-items.js';

/** The popover with the page of the menu that is shown. */
export function menuView(menu: Menu, model: MenuModel): TemplateResult {
  const { page } = menu;
  const { words } = model;
  const title = pageTitle(page ?? 'main', words);
  return html`<div
    id="menu"
    class="menu"
    popover
    role="menu"
    aria-label=${title}
    @beforetoggle=${menu.onBeforeToggle}
    @toggle=${menu.onToggle}
    @keydown=${menu.onKey}
  >
    ${
      page === undefined || page === 'main'
        ? nothing
        : html`<button class="item back" role="menuitem" tabindex="-1" aria-label="${words.back}: ${title}" @click=${() => menu.show('main')}>
            ${icon('back')}<span class="label">${title}</span>
          </button>`
    }
    ${page === undefined ? nothing : menuItems(page, model).map((item) => itemView(item, menu))}
  </div>`;
}

function itemView(item: MenuItem, menu: Menu): TemplateResult {
  const { label, value, isChecked, isDisabled = false, isForNarrow, opens, act } = item;
  const isChoice = isChecked !== undefined;
  const onClick = () => {
    if (opens) menu.show(opens);
    else menu.close();
    act?.();
  };
  return html`<button
    class="item ${isForNarrow ? 'narrow' : ''}"
    role=${isChoice ? 'menuitemradio' : 'menuitem'}
    aria-checked=${isChoice ? isChecked : nothing}
    aria-haspopup=${opens ? 'menu' : nothing}
    tabindex="-1"
    ?disabled=${isDisabled}
    @click=${onClick}
  >
    ${isChoice ? html`<span class="check">${isChecked ? icon('chosen') : nothing}</span>` : nothing}
    <span class="label"><bdi>${label}</bdi></span>
    ${value ? html`<bdi class="value">${value}</bdi>` : nothing} ${opens ? icon('onward') : nothing}
  </button>`;
}
