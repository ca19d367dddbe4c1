import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Clip } from '../clip/clip.js';
import { formatBadge, toIsoDuration } from '../clip/duration.js';
import type { FirstWords } from '../text/catalogue.js';
import { fill, playButtonName } from '../text/words.js';

/** What the poster's overlay is drawn from. */
export interface FacadeModel {
  readonly clip: Clip;
  /** The title as readers see it: the attribute's, or the slotted one's text. */
  readonly title: string;
  readonly words: FirstWords;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** False while a tap is being answered: the button has done its work. */
  readonly hasButton: boolean;
  readonly onPlay: (event: Event) => void;
}

/** What stands on the poster: title, badge, and the one button, which is as large as the box. */
export function facadeView(model: FacadeModel): TemplateResult {
  return html`<div class="overlay">
      <slot class="headline" part="headline" name="headline" aria-hidden="true">${model.clip.headline}</slot>
      ${badgeView(model.clip, model.words)}
    </div>
    ${model.hasButton ? buttonView(model) : nothing}`;
}

// The button's name tells the title and the length: heard a second time, they only delay the reader.
function buttonView({ clip, title, words, lang, onPlay }: FacadeModel): TemplateResult {
  const { durationSeconds, isLive } = clip;
  const name = playButtonName({ title, durationSeconds, isLive }, words, lang);
  return html`<button class="play" part="play-button" type="button" aria-label=${name} @click=${onPlay}></button>`;
}

function badgeView({ isLive, durationSeconds }: Clip, words: FirstWords): TemplateResult | typeof nothing {
  if (isLive) return html`<span class="badge live" part="badge live" aria-hidden="true">${words.live}</span>`;
  if (durationSeconds === undefined) return nothing;
  return html`<time class="badge" part="badge" datetime=${toIsoDuration(durationSeconds)} aria-hidden="true"
    >${formatBadge(durationSeconds)}</time
  >`;
}

/** What stands under the box: text and credit, each replaceable by a slot of its name. */
export function captionView({ caption, credit }: Clip, words: FirstWords): TemplateResult {
  return html`<figcaption>
    <slot class="caption" part="caption" name="caption">${caption}</slot>
    <slot class="credit" part="credit" name="credit">${credit ? fill(words.credit, { credit }) : nothing}</slot>
  </figcaption>`;
}
