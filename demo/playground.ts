import type { NewsVideo } from '../src/news-video.ts';
import { logEvents } from './playground/event-log.ts';
import { markupOf } from './playground/markup.ts';

/** An element that the page must have. */
function find<Found extends Element>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`the page lacks ${selector}`);
  return found;
}

const clip = find<NewsVideo>('#clip');
const attributes = find<HTMLFormElement>('#attributes');
const properties = find<HTMLFormElement>('#properties');
const markup = find('#markup');

attributes.addEventListener('input', applyAttributes);
properties.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement) clip.style.setProperty(target.name, target.value);
});
find<HTMLSelectElement>('#presets').addEventListener('input', ({ target }) => {
  const source = attributes.elements.namedItem('src');
  if (source instanceof HTMLInputElement && target instanceof HTMLSelectElement) source.value = target.value;
});
for (const form of [attributes, properties])
  form.addEventListener('submit', (event) => event.preventDefault());

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-method]')) {
  button.addEventListener('click', () => call(button.dataset.method));
}
find('#copy').addEventListener('click', copyMarkup);

logEvents(clip, find('#events'), find('#clear'));
showState();
applyAttributes();

function applyAttributes(): void {
  for (const control of attributes.elements) {
    const isField = control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
    if (!isField || !control.name) continue;
    if (control.type === 'checkbox')
      clip.toggleAttribute(control.name, (control as HTMLInputElement).checked);
    else if (control.value) setIfNew(control.name, control.value);
    else clip.removeAttribute(control.name);
  }
  markup.textContent = markupOf(clip);
}

/** A `src` that is set again is loaded again, as on any media element. */
function setIfNew(name: string, value: string): void {
  if (clip.getAttribute(name) !== value) clip.setAttribute(name, value);
}

function call(method: string | undefined): void {
  if (method === 'play') clip.play().catch(() => {});
  else if (method === 'pause') clip.pause();
  else if (method === 'load') clip.load();
  else if (method === 'warm') clip.warm();
}

async function copyMarkup(): Promise<void> {
  const status = find('#copied');
  try {
    await navigator.clipboard.writeText(markup.textContent ?? '');
    status.textContent = 'Copied.';
  } catch {
    status.textContent = 'The browser did not allow it: select the text, and copy it.';
  }
}

/** The state has no event of its own: every phase shows it, frame by frame. */
function showState(): void {
  const output = find('#state');
  if (output.textContent !== clip.state) output.textContent = clip.state;
  requestAnimationFrame(showState);
}
