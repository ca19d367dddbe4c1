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
    const hasCaption = heightOf('[part=caption]') + heightOf('[part=credit]') > 0;
    const height = Math.ceil(hasCaption ? clip.getBoundingClientRect().height : heightOf('[part=frame]'));
    if (height !== toldHeight) parent?.post({ src: location.href, context: 'iframe.resize', height });
    toldHeight = height;
    root.classList.toggle(NATURAL, hasCaption && window.innerHeight >= height);
  }

  function heightOf(part: string): number {
    return clip.shadowRoot?.querySelector(part)?.getBoundingClientRect().height ?? 0;
  }

  window.addEventListener('resize', update);
  new ResizeObserver(update).observe(clip);
}
