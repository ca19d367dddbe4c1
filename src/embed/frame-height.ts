import type { ParentPage } from './parent-page.js';

/** On the root element while the clip has its natural height, as `embed.css` defines it. */
const NATURAL = 'natural-height';

/**
 * Keeps the clip as tall as its frame, or shows its caption where the frame has room for it. Tells the embedding
 * page the height that clip and caption need, in CSS pixels, by the message that Embedly defines for it
 * (`context: 'iframe.resize'`).
 */
export function fitFrame(clip: Element, parent: ParentPage | undefined): void {
  const root = document.documentElement;
  let toldHeight: number | undefined;

  function update(): void {
    root.classList.add(NATURAL);
    const height = Math.ceil(clip.getBoundingClientRect().height);
    if (height !== toldHeight) parent?.post({ src: location.href, context: 'iframe.resize', height });
    toldHeight = height;
    root.classList.toggle(NATURAL, hasCaption(clip, height) && window.innerHeight >= height);
  }

  window.addEventListener('resize', update);
  new ResizeObserver(update).observe(clip);
}

function hasCaption(clip: Element, height: number): boolean {
  const frame = clip.shadowRoot?.querySelector('[part=frame]');
  return Boolean(frame && height > Math.ceil(frame.getBoundingClientRect().height));
}
