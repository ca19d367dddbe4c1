import { html, nothing, type TemplateResult } from 'lit';
import type { Clip } from '../clip/clip.js';

/** The poster: the slotted one, otherwise the image of the attributes, if there is one. */
export function posterView({ poster, loading }: Clip): TemplateResult {
  const { src, srcset, sizes, alt } = poster;
  const hasImage = src !== '' || srcset !== '';
  // `loading` comes before the URLs: a browser starts to load as soon as it has a URL.
  const image = hasImage
    ? html`<img
        class="poster"
        part="poster"
        decoding="async"
        alt=${alt}
        loading=${loading}
        sizes=${sizes || nothing}
        srcset=${srcset || nothing}
        src=${src || nothing}
        @error=${setHidden}
        @load=${setHidden}
      />`
    : nothing;
  return html`<slot class="poster" name="poster">${image}</slot>`;
}

/** Hides an image that cannot be loaded: the browser's icon for it does not help a reader. */
function setHidden({ type, currentTarget }: Event): void {
  (currentTarget as HTMLImageElement).hidden = type === 'error';
}
