const GAP_PIXELS = 8;

/** Less room than this above the bar is none: the popover covers the bar then. */
const LEAST_PIXELS = 176;

/** Keeps a popover at the end of a box, above its bar, wherever that is scrolled to, until `signal` is aborted. What CSS anchors will do, where all browsers have them. */
export function positionPopover(popover: HTMLElement, box: HTMLElement, signal: AbortSignal): void {
  const view = box.ownerDocument.defaultView ?? window;
  const place = () => {
    const { left, right, bottom, top } = box.getBoundingClientRect();
    const bar = box.querySelector('.bar')?.getBoundingClientRect();
    const above =
      bar && bar.top - GAP_PIXELS >= LEAST_PIXELS ? bar.top : Math.min(bottom, view.innerHeight) - GAP_PIXELS;
    const isRightToLeft = view.getComputedStyle(box).direction === 'rtl';
    const { style } = popover;
    style.bottom = `${view.innerHeight - above}px`;
    style.maxHeight = `${Math.max(above - Math.max(0, Math.min(top, above - LEAST_PIXELS)) - GAP_PIXELS, 0)}px`;
    style.left = isRightToLeft ? `${Math.max(left, 0) + GAP_PIXELS}px` : 'auto';
    style.right = isRightToLeft ? 'auto' : `${Math.max(view.innerWidth - right, 0) + GAP_PIXELS}px`;
  };
  place();
  view.addEventListener('scroll', place, { capture: true, passive: true, signal });
  view.addEventListener('resize', place, { signal });
}
