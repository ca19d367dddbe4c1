/** More than a screenful is history. */
const LONGEST_LOG = 100;

/** Lists the `news-video` events of `clip` as they come, newest first. */
export function logEvents(clip: HTMLElement, list: Element, clearButton: Element): void {
  clip.addEventListener('news-video', ({ detail }) => {
    const { action, clip: _clip, position, ...rest } = detail;
    const item = document.createElement('li');
    item.append(
      element('b', action),
      element('span', ` at ${position.toFixed(2)} s `),
      element('code', JSON.stringify(rest)),
    );
    list.prepend(item);
    while (list.children.length > LONGEST_LOG) list.lastElementChild?.remove();
  });
  clearButton.addEventListener('click', () => list.replaceChildren());
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
