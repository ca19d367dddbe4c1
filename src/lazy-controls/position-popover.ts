/** Distance of the popover from the control bar, and from the edges of frame and window. */
const GAP_PIXELS = 8;

/** The least height above the bar. If there is less, the popover covers the bar. */
const MIN_HEIGHT_PIXELS = 176;

/**
 * Keeps a popover at the inline end of `frame`, above its bar, while the page scrolls, until `signal` is
 * aborted.
 *
 * CSS anchor positioning can replace this when all supported browsers have it: Chromium 125, Firefox 147,
 * Safari 26 (https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-anchor).
 */
export function positionPopover(popover: HTMLElement, frame: HTMLElement, signal: AbortSignal): void {
  const view = frame.ownerDocument.defaultView ?? window;
  const position = () => {
    const frameRect = frame.getBoundingClientRect();
    const bottomEdge = bottomEdgeOf(frame, frameRect, view);
    const topEdge = Math.max(0, Math.min(frameRect.top, bottomEdge - MIN_HEIGHT_PIXELS));
    const isRightToLeft = view.getComputedStyle(frame).direction === 'rtl';

    const { style, currentCSSZoom = 1 } = popover;
    // The property `zoom` of an ancestor multiplies the lengths of the popover.
    const length = (pixels: number) => `${pixels / currentCSSZoom}px`;
    style.bottom = length(view.innerHeight - bottomEdge);
    style.maxHeight = length(Math.max(bottomEdge - topEdge - GAP_PIXELS, 0));
    style.left = isRightToLeft ? length(Math.max(frameRect.left, 0) + GAP_PIXELS) : 'auto';
    style.right = isRightToLeft
      ? 'auto'
      : length(Math.max(view.innerWidth - frameRect.right, 0) + GAP_PIXELS);
  };
  position();
  view.addEventListener('scroll', position, { capture: true, passive: true, signal });
  view.addEventListener('resize', position, { signal });
}

/** The position of the popover's bottom edge in the window, in pixels. */
function bottomEdgeOf(frame: HTMLElement, frameRect: DOMRect, { innerHeight }: Window): number {
  const bar = frame.querySelector('.bar')?.getBoundingClientRect();
  if (bar && bar.top - GAP_PIXELS >= MIN_HEIGHT_PIXELS) return bar.top;
  return Math.min(frameRect.bottom, innerHeight) - GAP_PIXELS;
}
