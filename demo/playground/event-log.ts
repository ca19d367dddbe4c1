import type { NewsVideoDetail } from '../../src/report/events.ts';

/** The most entries in the list. */
const LONGEST_LOG = 100;

/** Lists the `news-video` events of `clip`, the newest first. */
export function logEvents(clip: HTMLElement, list: Element, clearButton: Element): void {
  clip.addEventListener('news-video', ({ detail }) => {
    const item = document.createElement('li');
    item.append(
      textElement('time', clockTime(new Date())),
      ' ',
      textElement('b', detail.action),
      ' ',
      textElement('code', summary(detail)),
    );
    list.prepend(item);
    while (list.children.length > LONGEST_LOG) list.lastElementChild?.remove();
  });
  clearButton.addEventListener('click', () => list.replaceChildren());
}

/** The members of `detail` that differ from event to event. */
function summary({ action: _action, clip: _clip, position, ...rest }: NewsVideoDetail): string {
  return [['position', `${position.toFixed(2)} s`], ...Object.entries(rest)]
    .map(([name, value]) => `${name}: ${typeof value === 'number' ? Math.round(value * 100) / 100 : value}`)
    .join(' · ');
}

function clockTime(now: Date): string {
  const seconds = now.toLocaleTimeString('en-GB', { hour12: false });
  return `${seconds}.${String(now.getMilliseconds()).padStart(3, '0')}`;
}

function textElement(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
