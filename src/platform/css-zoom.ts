/**
 * The product of the property `zoom` of an element and its ancestors. Safari has no `currentCSSZoom`
 * (https://developer.mozilla.org/docs/Web/API/Element/currentCSSZoom#browser_compatibility).
 */
export function cssZoom(element: Element): number {
  const { currentCSSZoom }: { readonly currentCSSZoom?: number } = element;
  return currentCSSZoom ?? ownZoom(element) * ancestorZoom(element);
}

/**
 * `getBoundingClientRect()`, in pixels of the window. Safari divides it by the zoom of the element.
 */
export function windowRectOf(element: Element): DOMRect {
  const rect = element.getBoundingClientRect();
  if ('currentCSSZoom' in element) return rect;
  const zoom = cssZoom(element);
  return new DOMRect(rect.x * zoom, rect.y * zoom, rect.width * zoom, rect.height * zoom);
}

function ownZoom(element: Element): number {
  return Number(getComputedStyle(element).getPropertyValue('zoom')) || 1;
}

function ancestorZoom({ parentNode }: Node): number {
  if (parentNode instanceof ShadowRoot) return cssZoom(parentNode.host);
  return parentNode instanceof Element ? cssZoom(parentNode) : 1;
}
