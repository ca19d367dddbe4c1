import './second-try.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { page } from '../../src/page/page-state.js';
import { until } from './until.js';

/*
 * The observer of hls.js's capLevelToPlayerSize meets a frame that is resized again in the same turn. The browser reports
 * that the rest is delivered with the next frame (Resize Observer, section 3.4.6), and Mocha would take it for a failure.
 */
window.addEventListener('error', (event) => {
  if (event.message.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
});

/** Adds HTML to the page for one test. `unmountAll` removes it. */
export function mount(html: string): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.innerHTML = html;
  document.body.append(stage);
  return stage;
}

/** Removes all clips and the reader's preferences. To be called after each test. */
export function unmountAll(): void {
  for (const stage of document.querySelectorAll('.stage')) stage.remove();
  page().preferences = {};
  localStorage.clear();
}

/** A trusted click in the middle of an element, which may be in an `<iframe>` of the same origin. */
export async function clickCentre(element: Element): Promise<void> {
  await sendMouse({ type: 'click', position: await centreOf(element) });
}

/** Moves the pointer from outside to the middle of an element, even if the pointer was there before. */
export async function moveTo(element: Element): Promise<void> {
  await sendMouse({ type: 'move', position: [0, 0] });
  await glideTo(element);
}

/** Moves the pointer from its present position to the middle of an element. */
export async function glideTo(element: Element): Promise<void> {
  await sendMouse({ type: 'move', position: await centreOf(element) });
}

/** Presses and releases one key. */
export async function pressKey(key: string): Promise<void> {
  await sendKeys({ press: key });
}

async function centreOf(element: Element): Promise<[number, number]> {
  const { left, top, width, height } = await stableRectOf(element);
  const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  return [
    Math.round((frame?.left ?? 0) + left + width / 2),
    Math.round((frame?.top ?? 0) + top + height / 2),
  ];
}

/** The rectangle of an element in view, once it no longer moves: a smooth scroll may be under way. */
async function stableRectOf(element: Element): Promise<DOMRect> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  // Browsers dispatch pointer events to an element only once its new layout has been painted.
  await nextFrame(element.ownerDocument.defaultView ?? window);
  const after = element.getBoundingClientRect();
  return before.top === after.top && before.left === after.left ? after : stableRectOf(element);
}

/** Resolves after two animation frames. */
export function nextFrame(view: Window = window): Promise<void> {
  return new Promise((resolve) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve()));
  });
}

/** A page in an `<iframe>`. */
interface LoadedPage {
  readonly frame: HTMLIFrameElement;
  readonly view: Window & typeof globalThis;
}

/** Loads a page of this origin in an `<iframe>` of the given size, in pixels. */
export async function loadPage(url: string, width = 800, height = 600): Promise<LoadedPage> {
  const stage = mount('<iframe title="page under test"></iframe>');
  const frame = stage.querySelector('iframe');
  if (!frame) throw new Error('no frame');
  frame.style.border = '0';
  frame.width = String(width);
  frame.height = String(height);
  frame.src = url;
  // Lazy images load only in view.
  frame.scrollIntoView();
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('no window');
  await until(() => view.document.readyState === 'complete', `${url} to load`);
  return { frame, view };
}

/** The URLs of all requests of a page, without its origin. */
export function requestsOf(view: Window): readonly string[] {
  return view.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(view.location.origin, ''));
}
