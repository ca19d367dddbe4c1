import { html, type TemplateResult } from 'lit/html.js';

/** SVG paths in a square of 24 by 24, drawn as lines in the color of the text. */
const PATHS = {
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M7 5h3v14H7zM14 5h3v14h-3z',
  replay: 'M5 4.5V10h5.5M5.6 10a7.2 7.2 0 1 1-.8 4.5',
  volume: 'M4 9.5h3.5l4.5-4v13l-4.5-4H4zM15.2 9a4.2 4.2 0 0 1 0 6M18 6.4a7.9 7.9 0 0 1 0 11.2',
  muted: 'M4 9.5h3.5l4.5-4v13l-4.5-4H4zM15.5 9.5l5 5M20.5 9.5l-5 5',
  captions: 'M3 5.5h18v13H3zM10.3 10.4a2.1 2.1 0 1 0 0 3.2M17 10.4a2.1 2.1 0 1 0 0 3.2',
  settings:
    'M10.2 4.9L10.4 2.5L13.6 2.5L13.8 4.9L15.8 5.7L17.6 4.2L19.8 6.4L18.3 8.2L19.1 10.2L21.5 10.4L21.5 13.6L19.1 13.8L18.3 15.8L19.8 17.6L17.6 19.8L15.8 18.3L13.8 19.1L13.6 21.5L10.4 21.5L10.2 19.1L8.2 18.3L6.4 19.8L4.2 17.6L5.7 15.8L4.9 13.8L2.5 13.6L2.5 10.4L4.9 10.2L5.7 8.2L4.2 6.4L6.4 4.2L8.2 5.7zM15 12a3 3 0 1 1-6 0 3 3 0 1 1 6 0',
  fullscreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  exitFullscreen: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  pictureInPicture: 'M3 5.5h18v13H3zM12.5 12.5h6v4h-6z',
  airplay: 'M7.5 17H3V5.5h18V17h-4.5M12 14.5l4.5 5.5h-9z',
  cast: 'M3 8.5v-3h18v13h-7M3 12a6.5 6.5 0 0 1 6.5 6.5M3 15.5a3 3 0 0 1 3 3',
  selected: 'M5 12.5l4.5 4.5L19 7.5',
  back: 'M14.5 5.5L8 12l6.5 6.5',
  submenu: 'M9.5 5.5L16 12l-6.5 6.5',
} as const;

/** The name of an icon; its CSS class is `is-` and the name. */
export type IconName = keyof typeof PATHS;

/** An icon, hidden from assistive technology: the element that contains it has a name in words. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon is-${name}" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
}
