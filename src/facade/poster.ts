import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Clip } from '../clip/clip.js';

/** The clip's picture: the author's `<picture slot="poster">`, else an `<img>` from the attributes, else the bare box. */
export function posterView({ poster, loading }: Clip): TemplateResult {
  const { src, srcset, sizes, alt } = poster;
  // `loading` stands before the URLs: an image that is told later to be lazy is already on its way.
  const image =
    src || srcset
      ? html`<img
          class="poster"
          part="poster"
          alt=${alt}
          decoding="async"
          loading=${loading}
          sizes=${sizes || nothing}
          srcset=${srcset || nothing}
          src=${src || nothing}
          @error=${hideBroken}
          @load=${hideBroken}
        />`
      : nothing;
  return html`<slot class="poster" name="poster">${image}</slot>`;
}

/** The sign for a picture that did not arrive says nothing to a reader: the bare box is better. */
function hideBroken({ type, target }: Event): void {
  (target as HTMLImageElement).hidden = type === 'error';
}
