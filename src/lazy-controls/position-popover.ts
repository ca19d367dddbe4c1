import { cssZoom, windowRectOf } from '../platform/css-zoom.js';

/** Distance of the popover from the control bar, and from the edges of frame and window. */
const GAP_PIXELS = 8;

/** The least height above the bar. If there is less, the popover covers the bar. */
const MIN_HEIGHT_PIXELS = 176;

/** A frame of which less is in view is too low for a menu: it covers the article around the frame. */
const MIN_COVERED_PIXELS = 150;

/** A narrower frame, as in a phone's column, is covered as a whole, and nothing of the article around it. */
const NARROW_FRAME_PIXELS = 480;

/** The edges of a popover, in pixels from those of the window; undefined: as its content needs. */
interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly left: number | undefined;
  readonly right: number | undefined;
}

/**
 * Keeps a popover at the inline end of `frame`, above its bar, while the page scrolls, until `signal` is
 * aborted. The style sheet limits the height to `--_available`.
 *
 * CSS anchor positioning can replace this when all supported browsers have it: Chromium 125, Firefox 147,
 * Safari 26 (https://developer.mozilla.org/docs/Web/CSS/Reference/Properties/position-anchor).
 */
export function positionPopover(popover: HTMLElement, frame: HTMLElement, signal: AbortSignal): void {
  const view = frame.ownerDocument.defaultView ?? window;
  const position = () => {
    const { top, bottom, left, right } = edgesOf(frame, view);
    const { style } = popover;
    const zoom = cssZoom(popover);
    const length = (pixels: number | undefined) => (pixels === undefined ? 'auto' : `${pixels / zoom}px`);
    style.bottom = length(bottom);
    style.left = length(left);
    style.right = length(right);
    style.setProperty('--_available', length(Math.max(view.innerHeight - bottom - top, 0)));
  };
  position();
  view.addEventListener('scroll', position, { capture: true, passive: true, signal });
  view.addEventListener('resize', position, { signal });
}

function edgesOf(frame: HTMLElement, view: Window): Edges {
  const { innerWidth, innerHeight } = view;
  const rect = windowRectOf(frame);
  const left = Math.max(rect.left, 0) + GAP_PIXELS;
  const right = Math.max(innerWidth - rect.right, 0) + GAP_PIXELS;
  const top = Math.max(rect.top, 0) + GAP_PIXELS;
  const bottom = Math.max(innerHeight - rect.bottom, 0) + GAP_PIXELS;
  const isHighEnough = innerHeight - top - bottom >= MIN_COVERED_PIXELS;
  if (rect.width < NARROW_FRAME_PIXELS && isHighEnough) return { top, bottom, left, right };

  const bottomEdge = bottomEdgeOf(frame, rect, view);
  const topEdge = Math.max(0, Math.min(rect.top, bottomEdge - MIN_HEIGHT_PIXELS));
  const isRightToLeft = view.getComputedStyle(frame).direction === 'rtl';
  return {
    top: topEdge + GAP_PIXELS,
    bottom: innerHeight - bottomEdge,
    left: isRightToLeft ? left : undefined,
    right: isRightToLeft ? undefined : right,
  };
}

/** The position of the popover's bottom edge in the window, in pixels. */
function bottomEdgeOf(frame: HTMLElement, frameRect: DOMRect, { innerHeight }: Window): number {
  const bar = frame.querySelector('.bar');
  const barTop = bar ? windowRectOf(bar).top : 0;
  if (barTop - GAP_PIXELS >= MIN_HEIGHT_PIXELS) return barTop;
  return Math.min(frameRect.bottom, innerHeight) - GAP_PIXELS;
}
