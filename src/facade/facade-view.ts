import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Clip } from '../clip/clip.js';
import { toIsoDuration } from '../clip/duration.js';
import type { FirstWords } from '../text/catalogue.js';
import { formatBadge } from '../text/clock-time.js';
import { playButtonName } from '../text/words.js';
import { imageView } from './poster.js';

/** What the poster and its overlay are drawn from. */
export interface FacadeModel {
  readonly clip: Clip;
  /** The title as readers see it: the attribute's, or the slotted one's text. */
  readonly title: string;
  readonly words: FirstWords;
  /** Undefined while a tap is being answered: the button has done its work, and is gone. */
  readonly onPlay: ((event: Event) => void) | undefined;
}

/**
 * The poster, what stands on it, title and badge, and the one button, which is as large as the box. In few templates, and texts as properties: each part of
 * a template that Lit keeps costs a page with a hundred clips as many objects.
 */
export function facadeView(model: FacadeModel): TemplateResult {
  const { clip, words, onPlay } = model;
  return html`<slot class="poster" name="poster">${imageView(clip)}</slot>
    <div class="overlay">
      <slot
        class="headline"
        part="headline"
        name="headline"
        aria-hidden="true"
        .textContent=${clip.headline}
      ></slot>
      ${badgeView(clip, words)}
    </div>
    ${onPlay ? buttonView(model) : nothing}`;
}

// The button's name tells the title and the length: heard a second time, they only delay the reader.
function buttonView({ clip, title, words, onPlay }: FacadeModel): TemplateResult {
  const { durationSeconds, isLive } = clip;
  const name = playButtonName({ title, durationSeconds, isLive }, words);
  return html`<button class="play" part="play-button" aria-label=${name} @click=${onPlay}></button>`;
}

function badgeView({ isLive, durationSeconds }: Clip, words: FirstWords): TemplateResult | typeof nothing {
  if (isLive)
    return html`<span class="badge live" part="badge live" aria-hidden="true" .textContent=${words.live}></span>`;
  if (durationSeconds === undefined) return nothing;
  return html`<time
    class="badge"
    part="badge"
    datetime=${toIsoDuration(durationSeconds)}
    aria-hidden="true"
    .textContent=${formatBadge(durationSeconds)}
  ></time>`;
}
