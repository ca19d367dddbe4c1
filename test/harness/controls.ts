import type { NewsVideo } from '../../src/define.js';
import { clip } from './clip.js';
import { play } from './playing.js';
import { until } from './until.js';

/** A clip that the reader has started, and that shows its controls. */
export async function controlledClip(attributes: string, children = ''): Promise<NewsVideo> {
  const element = await clip(attributes, children);
  await play(element);
  await until(() => element.shadowRoot?.querySelector('[part="controls"]'), 'the controls');
  return element;
}

/**
 * A visible control, by its accessible name.
 *
 * @throws if there is none
 */
export function control(element: Element, name: string): HTMLElement {
  const found = findControl(element, name);
  if (!found) throw new Error(`no control is called "${name}"`);
  return found;
}

/** A visible control, by its accessible name; undefined if there is none. */
export function findControl(element: Element, name: string): HTMLElement | undefined {
  const all =
    element.shadowRoot?.querySelectorAll<HTMLElement>('[part="controls"] :is(button, input, a)') ?? [];
  return Array.from(all).find((one) => one.checkVisibility() && nameOf(one) === name);
}

/** The texts of the items of the open menu. */
export function menuItems(element: Element): readonly string[] {
  const items = element.shadowRoot?.querySelectorAll('[role="menu"]:popover-open [role^="menuitem"]') ?? [];
  return Array.from(items)
    .filter((item) => item.checkVisibility())
    .map(readingOf);
}

/** Opens the settings, unless they are open, and presses their items one after the other. */
export async function choose(element: Element, ...names: readonly string[]): Promise<void> {
  if (menuItems(element).length === 0) control(element, 'Settings').click();
  for (const name of names) {
    await until(() => menuItems(element).some((item) => item.startsWith(name)), `the item "${name}"`);
    const items = element.shadowRoot?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [];
    Array.from(items)
      .find((item) => item.checkVisibility() && readingOf(item).startsWith(name))
      ?.click();
  }
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? readingOf(element);
}

function readingOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
