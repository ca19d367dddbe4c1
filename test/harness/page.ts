import './second-try.js';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { page } from '../../src/page/page-state.js';
import { until } from './until.js';

/** Puts HTML into the page for one test; `unmountAll` takes it out again. */
export function mount(html: string): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.innerHTML = html;
  document.body.append(stage);
  return stage;
}

/** To be called after each test: nothing is left of its clips, nor of what their reader chose, for all clips and for the next visit. */
export function unmountAll(): void {
  for (const stage of document.querySelectorAll('.stage')) stage.remove();
  page().preferences = {};
  localStorage.clear();
}

/** A real click, which the browser trusts, in the middle of an element; also of one in a frame of the same origin. */
export async function clickCentre(element: Element): Promise<void> {
  await sendMouse({ type: 'click', position: await centreOf(element) });
}

/** Moves the real pointer into an element, to its middle; it may have rested there before. */
export async function moveTo(element: Element): Promise<void> {
  await sendMouse({ type: 'move', position: [0, 0] });
  await glideTo(element);
}

/** Moves the real pointer to the middle of an element, from where it is. */
export async function glideTo(element: Element): Promise<void> {
  await sendMouse({ type: 'move', position: await centreOf(element) });
}

/** Presses and releases one real key. */
export async function pressKey(key: string): Promise<void> {
  await sendKeys({ press: key });
}

/** Resizes the real viewport. */
export async function resizeTo(width: number, height: number): Promise<void> {
  await setViewport({ width, height });
}

async function centreOf(element: Element): Promise<[number, number]> {
  const { left, top, width, height } = await restOf(element);
  const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  return [
    Math.round((frame?.left ?? 0) + left + width / 2),
    Math.round((frame?.top ?? 0) + top + height / 2),
  ];
}

/** Where an element comes to rest in view: the page may still be on its way, by a smooth scroll. */
async function restOf(element: Element): Promise<DOMRect> {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  // What has just been laid out, or scrolled, is hit only once it has been drawn.
  await nextFrame(element.ownerDocument.defaultView ?? window);
  const after = element.getBoundingClientRect();
  return before.top === after.top && before.left === after.left ? after : restOf(element);
}

/** Resolves after the next two frames have been drawn. */
export function nextFrame(view: Window = window): Promise<void> {
  return new Promise((resolve) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve()));
  });
}

/** What `loadPage` gives: a page in a frame, with its own window. */
export interface LoadedPage {
  readonly frame: HTMLIFrameElement;
  readonly view: Window & typeof globalThis;
}

/** Loads a whole page of this origin, in a frame of the given size. */
export async function loadPage(url: string, width = 800, height = 600): Promise<LoadedPage> {
  const stage = mount('<iframe title="page under test"></iframe>');
  const frame = stage.querySelector('iframe');
  if (!frame) throw new Error('no frame');
  frame.style.border = '0';
  frame.width = String(width);
  frame.height = String(height);
  frame.src = url;
  // Out of view, lazy pictures stay away.
  frame.scrollIntoView();
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('no window');
  await until(() => view.document.readyState === 'complete', `${url} to load`);
  return { frame, view };
}

/** Paths of everything that a page has asked for, without its origin. */
export function requestsOf(view: Window): readonly string[] {
  return view.performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(view.location.origin, ''));
}
