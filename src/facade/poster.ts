import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Clip } from '../clip/clip.js';

/** The clip's picture, from the attributes; without them, nothing: the bare box. */
export function imageView({ poster, loading }: Clip): TemplateResult | typeof nothing {
  const { src, srcset, sizes, alt } = poster;
  if (!src && !srcset) return nothing;
  // `loading` stands before the URLs: an image that is told later to be lazy is already on its way.
  return html`<img
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
  />`;
}

/** The sign for a picture that did not arrive says nothing to a reader: the bare box is better. */
function hideBroken({ type, target }: Event): void {
  (target as HTMLImageElement).hidden = type === 'error';
}
