import { html, type TemplateResult } from 'lit';

/** SVG paths in a square of 24 by 24, drawn as lines in the color of the text. */
const PATHS = {
  previous: 'M5.5 14.5L12 8l6.5 6.5',
  next: 'M5.5 9.5L12 16l6.5-6.5',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.2-3.2a4 4 0 0 0-5.7-5.7l-1.1 1.1M14 10a4 4 0 0 0-5.7 0l-3.2 3.2a4 4 0 0 0 5.7 5.7l1.1-1.1',
  copied: 'M5 12.5l4.5 4.5L19 7.5',
} as const;

/** An icon, hidden from assistive technology: the button that contains it has a name in words. */
export function icon(name: keyof typeof PATHS): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
}
